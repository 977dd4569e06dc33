import { page } from '../../../kernel/page.ts'
import { Button } from '../../../ui/index.ts'
import { phoneTexts as texts } from './phone.texts.ts'
import { offlinePath } from './phone.ts'

/** Shown by the worker in the place of the page that was asked for: sending the form asks for that one again. */
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
      <form method="get">
        <Button kind="primary">{say(texts.again)}</Button>
      </form>
    </div>
  ),
})
