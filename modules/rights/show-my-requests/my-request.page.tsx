import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, dateTimeText, Facts, Notice, Refused, TextArea } from '../../../ui/index.ts'
import { AnswerShown } from '../answer-shown.tsx'
import { objectToRefusal } from '../object-to-refusal/object-to-refusal.api.ts'
import { openAnswer } from '../open-answer/open-answer.api.ts'
import { openProof } from '../open-proof/open-proof.api.ts'
import { HoursLeft, RequestState } from '../request-state.tsx'
import { texts as names } from '../rights.texts.ts'
import { showMyRequest } from './show-my-requests.api.ts'
import { texts } from './show-my-requests.texts.ts'

type Data = Answer<typeof showMyRequest>

export default page<Data>({
  path: '/cabinet/rights/:request',
  frame: 'person',
  title: (data, say) => `${say(names[data.request.kind])} ${data.request.number}`,
  load: ({ run, params }) => run(showMyRequest, { request: params.request! }),
  forms: {
    async save({ form, run, params }) {
      const what = form.text('what') as 'paper'
      const { name, type, content } = await run(openAnswer, { request: params.request!, what })
      return { file: Buffer.from(content, 'base64'), type, name }
    },
    async prove({ run, params }) {
      const { name, type, content } = await run(openProof, { request: params.request! })
      return { file: Buffer.from(content, 'base64'), type, name }
    },
    async object({ form, run, params, to }) {
      const { request } = await run(objectToRefusal, { request: params.request!, asks: form.text('asks') })
      return { go: to(`/cabinet/rights/${request}`) }
    },
  },
  view(props) {
    const { data, say, lang, to, now } = props
    const { request, asks, answer } = data
    return (
      <div className="stack">
        <h1>{say(names[request.kind])}</h1>
        <Facts
          facts={[
            { label: say(texts.number), value: request.number },
            { label: say(texts.to), value: request.organisation[lang] },
            { label: say(texts.at), value: dateTimeText(request.at, lang) },
            { label: say(texts.state), value: <RequestState {...{ request, say }} /> },
            ...(request.state === 'answered' || request.state === 'joined'
              ? []
              : [{ label: say(texts.due), value: <HoursLeft {...{ request, say, lang, now }} /> }]),
            ...(request.due ? [{ label: say(texts.ground), value: request.due.basis[lang] }] : []),
            ...(asks ? [{ label: say(texts.asked), value: asks }] : []),
          ]}
        />
        {request.pausedFor && <Notice tone="wait" title={say(names[request.pausedFor])} />}
        {request.joinedTo && (
          <Notice tone="info" title={say(texts.joinedTo)}>
            <a href={to(`/cabinet/rights/${request.joinedTo}`)}>{say(texts.toFirst)}</a>
          </Notice>
        )}
        {data.contests && (
          <p>
            <a href={to(`/cabinet/rights/${data.contests}`)}>{say(texts.toContested)}</a>
          </p>
        )}
        {answer && <AnswerShown {...{ answer, say, lang }} />}
        {answer && <Save {...props} />}
        {data.objection && (
          <p>
            <a href={to(`/cabinet/rights/${data.objection}`)}>{say(texts.toObjection)}</a>
          </p>
        )}
        {data.mayObject && <Objecting {...props} />}
        <History {...props} />
        <p>
          <a href={to('/cabinet/rights')}>{say(texts.back)}</a>
        </p>
      </div>
    )
  },
})

function Save({ say, once }: ViewProps<Data>) {
  return (
    <div className="actions">
      {(['paper', 'file'] as const).map(what => (
        <form method="post" key={what}>
          <input type="hidden" {...once} />
          <input type="hidden" name="what" value={what} />
          <Button name="do" value="save" icon={what === 'paper' ? 'print' : 'document'}>
            {say(texts[what])}
          </Button>
        </form>
      ))}
      <form method="post">
        <input type="hidden" {...once} />
        <Button name="do" value="prove" icon="shield">
          {say(texts.proof)}
        </Button>
      </form>
    </div>
  )
}

function Objecting({ say, lang, typed, faultOf, refusal, once }: ViewProps<Data>) {
  return (
    <form method="post" className="stack reading">
      <input type="hidden" {...once} />
      <h2>{say(texts.objectTitle)}</h2>
      <p>{say(texts.objectSays)}</p>
      <Refused {...{ lang, refusal, faultOf }} />
      <TextArea
        name="asks"
        label={say(texts.objection)}
        maxLength={2000}
        value={typed.text('asks')}
        error={faultOf('asks')}
      />
      <div className="actions">
        <Button name="do" value="object">
          {say(texts.object)}
        </Button>
      </div>
    </form>
  )
}

function History({ data, say, lang }: ViewProps<Data>) {
  const steps = [
    { at: data.request.at, says: say(texts.received) },
    ...data.steps.map(step => ({
      at: step.at,
      says: step.reason ? `${say(texts[step.what])}: ${say(names[step.reason])}` : say(texts[step.what]),
    })),
    ...(data.answer ? [{ at: data.answer.at, says: say(texts.answer) }] : []),
  ]
  return (
    <section className="stack">
      <h2>{say(texts.history)}</h2>
      <Facts dense facts={steps.map(step => ({ label: dateTimeText(step.at, lang), value: step.says }))} />
    </section>
  )
}
