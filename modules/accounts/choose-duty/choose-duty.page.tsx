import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, LinkButton, Notice, Refused, StateWord } from '../../../ui/index.ts'
import { listMyDuties } from '../list-my-duties/list-my-duties.api.ts'
import { chooseDuty } from './choose-duty.api.ts'
import { texts } from './choose-duty.texts.ts'
import { workplaceOf } from './workplace.ts'

type Data = Answer<typeof listMyDuties>

export default page<Data>({
  path: '/duty',
  frame: 'plain',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(listMyDuties, {}),
  view: Duties,
  forms: {
    async take({ form, run, session, to }) {
      const { token, duty } = await run(chooseDuty, { employment: form.text('employment') })
      session(token)
      return { go: to(workplaceOf(duty)) }
    },
    async leave({ run, session, to }) {
      const { token } = await run(chooseDuty, { employment: null })
      session(token)
      return { go: to('/cabinet') }
    },
  },
})

function Duties({ data, say, lang, to, refusal, faultOf, once }: ViewProps<Data>) {
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <Refused {...{ lang, refusal, faultOf }} />
      {data.duties.length === 0 && <p>{say(texts.none)}</p>}
      {data.duties.length > 0 && data.secondFactorMissing && (
        <Notice
          tone="wait"
          title={say(texts.factorTitle)}
          actions={<LinkButton href={to('/cabinet/security')}>{say(texts.security)}</LinkButton>}
        >
          <p>{say(texts.factorLead)}</p>
        </Notice>
      )}
      {data.duties.map(duty => (
        <form method="post" className="stack" key={duty.employment}>
          <input type="hidden" {...once} />
          <input type="hidden" name="do" value="take" />
          <input type="hidden" name="employment" value={duty.employment} />
          <h2>{say(duty.title)}</h2>
          <p>{say(duty.organisation)}</p>
          {duty.current && <StateWord tone="done">{say(texts.now)}</StateWord>}
          <div className="actions">
            <Button kind={data.duties.length === 1 ? 'primary' : 'quiet'}>{say(texts.take)}</Button>
          </div>
        </form>
      ))}
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <input type="hidden" name="do" value="leave" />
        <h2>{say(texts.self)}</h2>
        <p>{say(texts.selfLead)}</p>
        <div className="actions">
          <Button>{say(texts.goSelf)}</Button>
        </div>
      </form>
    </div>
  )
}
