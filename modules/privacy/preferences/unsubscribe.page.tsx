import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, Notice } from '../../../ui/index.ts'
import { showUnsubscribe, unsubscribe } from './preferences.api.ts'
import { texts } from './preferences.texts.ts'

export default page<Answer<typeof showUnsubscribe>>({
  path: '/unsubscribe/:token',
  frame: 'plain',
  index: false,
  title: (_, say) => say(texts.refuse),
  load: ({ run, params }) => run(showUnsubscribe, { token: params.token ?? '' }),
  forms: {
    async send({ run, params, to }) {
      await run(unsubscribe, { token: params.token ?? '' })
      return { go: to(`/unsubscribe/${params.token}`) }
    },
  },
  view({ data, say, once }) {
    const { organisation, topic, channel } = data
    return (
      <div className="stack">
        <h1>{say(texts.refuse)}</h1>
        <p className="reading">
          {say(texts.refuseLead, {
            sender: say(organisation ?? texts.platform),
            topic: say(texts[topic]),
            channel: say(texts[channel]),
          })}
        </p>
        {data.wanted ? (
          <form method="post" className="actions">
            <input type="hidden" {...once} />
            <Button kind="primary">{say(texts.refuseIt)}</Button>
          </form>
        ) : (
          <Notice tone="done" live title={say(texts.refused)}>
            <p>{say(texts.refusedSays)}</p>
          </Notice>
        )}
      </div>
    )
  },
})
