import { page } from '../../../kernel/page.ts'
import { LinkButton } from '../../../ui/index.ts'
import { phoneTexts as texts } from './phone.texts.ts'
import { offlinePath } from './phone.ts'

/**
 * Shown by the worker in the place of the page that was asked for: an empty address asks for that one again, with all
 * that stands in it. A form would drop what was searched for.
 */
export const offlinePage = page<null>({
  path: offlinePath,
  frame: 'plain',
  keep: 60,
  title: (_, say) => say(texts.title),
  load: async () => null,
  view: ({ say }) => (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p className="lead">{say(texts.lead)}</p>
      <p>{say(texts.urgent)}</p>
      <div className="actions">
        <LinkButton kind="primary" href="">
          {say(texts.again)}
        </LinkButton>
      </div>
    </div>
  ),
})
