import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, LinkButton, Notice, Refused } from '../../../ui/index.ts'
import { leaveProject, rehearseLeaving } from './take-part.api.ts'
import { texts } from './take-part.texts.ts'

type Data = Answer<typeof rehearseLeaving>

export default page<Data>({
  path: '/cabinet/projects/leave/:participant',
  frame: 'person',
  title: (_, say) => say(texts.leaveTitle),
  load: ({ run, params }) => run(rehearseLeaving, { participant: params.participant ?? '' }),
  forms: {
    async send({ run, params, form, to }) {
      const participant = params.participant ?? ''
      const { site, person } = await run(leaveProject, { participant, rehearsal: form.text('rehearsal') })
      return { go: to(`/cabinet/projects/${site}?person=${person}`) }
    },
  },
  view({ data, lang, say, to, refusal, faultOf, once }) {
    const { formsKept, formsNotAsked, extractsStay } = data.consequences
    return (
      <div className="stack">
        <h1>{say(texts.leaveTitle)}</h1>
        <p>{say(data.title)}</p>
        <p className="reading">{say(texts.leaveLead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <Notice tone="wait" title={say(texts.stops)}>
          <p>{say(texts.stopsData)}</p>
          {formsNotAsked > 0 && <p>{say(texts.stopsForms, { n: formsNotAsked })}</p>}
        </Notice>
        {formsKept + extractsStay > 0 && (
          <Notice tone="info" title={say(texts.stays)}>
            {formsKept > 0 && <p>{say(texts.staysForms, { n: formsKept })}</p>}
            {extractsStay > 0 && <p>{say(texts.staysExtracts, { n: extractsStay })}</p>}
          </Notice>
        )}
        <form method="post" className="actions">
          <input type="hidden" {...once} />
          <input type="hidden" name="rehearsal" value={data.rehearsal} />
          <Button kind="danger">{say(texts.leave)}</Button>
          <LinkButton href={to(`/cabinet/projects/${data.site}?person=${data.person}`)}>
            {say(texts.stay)}
          </LinkButton>
        </form>
      </div>
    )
  },
})
