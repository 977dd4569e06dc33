import type { Answer } from '../../../kernel/act.ts'
import { type Form, page, type ViewProps } from '../../../kernel/page.ts'
import { dateTimeText, Facts, Notice, Refused } from '../../../ui/index.ts'
import { answerRequest } from '../answer-request/answer-request.api.ts'
import { AnswerShown } from '../answer-shown.tsx'
import { fields } from '../form.texts.ts'
import type { Decision } from '../kinds.ts'
import { openAnswer } from '../open-answer/open-answer.api.ts'
import { openProof } from '../open-proof/open-proof.api.ts'
import { HoursLeft, RequestState } from '../request-state.tsx'
import { texts as names } from '../rights.texts.ts'
import { texts as shared } from '../show-my-requests/show-my-requests.texts.ts'
import {
  checkIdentity,
  handOverAnswer,
  pauseRequest,
  resumeRequest,
  takeRequest,
} from '../work-on-request/work-on-request.api.ts'
import { AfterAnswer, Deciding, Working } from './deciding.tsx'
import { openRequest } from './open-request.api.ts'
import { texts } from './open-request.texts.ts'

export type Data = Answer<typeof openRequest>

export default page<Data>({
  path: '/officer/requests/:request',
  frame: 'staff',
  title: (data, say) => `${say(names[data.request.kind])} ${data.request.number}`,
  load: ({ run, params }) => run(openRequest, { request: params.request! }),
  forms: {
    async take({ run, params, to }) {
      await run(takeRequest, { request: params.request! })
      return { go: to(`/officer/requests/${params.request}`) }
    },
    async check({ run, params, to }) {
      await run(checkIdentity, { request: params.request! })
      return { go: to(`/officer/requests/${params.request}`) }
    },
    async pause({ form, run, params, to }) {
      const reason = form.text('pauseFor') as 'more-is-needed'
      await run(pauseRequest, { request: params.request!, reason })
      return { go: to(`/officer/requests/${params.request}`) }
    },
    async resume({ run, params, to }) {
      await run(resumeRequest, { request: params.request! })
      return { go: to(`/officer/requests/${params.request}`) }
    },
    async grant({ form, run, params, to }) {
      const says = form.text('says')
      await run(answerRequest, {
        request: params.request!,
        granted: true,
        says,
        decisions: decisionsTyped(form),
      })
      return { go: to(`/officer/requests/${params.request}`) }
    },
    async refuse({ form, run, params, to }) {
      const reason = form.maybe('reason')
      const says = form.text('says')
      await run(answerRequest, { request: params.request!, granted: false, reason, says, decisions: [] })
      return { go: to(`/officer/requests/${params.request}`) }
    },
    async save({ run, params }) {
      const { name, type, content } = await run(openAnswer, { request: params.request!, what: 'paper' })
      return { file: Buffer.from(content, 'base64'), type, name }
    },
    async prove({ run, params }) {
      const { name, type, content } = await run(openProof, { request: params.request! })
      return { file: Buffer.from(content, 'base64'), type, name }
    },
    async 'hand-over'({ run, params, to }) {
      await run(handOverAnswer, { request: params.request! })
      return { go: to(`/officer/requests/${params.request}`) }
    },
  },
  view(props) {
    const { data, say, lang, to, now, refusal, faultOf } = props
    const { request, answer, contested } = data
    const isOpen = ['received', 'taken', 'paused'].includes(request.state)
    return (
      <div className="stack">
        <h1>{say(names[request.kind])}</h1>
        <Refused {...{ lang, refusal, faultOf, labels: { says: say(texts.says) } }} />
        <Facts
          facts={[
            { label: say(shared.number), value: request.number },
            { label: say(shared.at), value: `${dateTimeText(request.at, lang)}, ${say(names[request.way])}` },
            { label: say(shared.state), value: <RequestState {...{ request, say }} /> },
            ...(isOpen
              ? [{ label: say(shared.due), value: <HoursLeft {...{ request, say, lang, now }} /> }]
              : []),
            ...(request.due ? [{ label: say(shared.ground), value: request.due.basis[lang] }] : []),
            {
              label: say(texts.identity),
              value: request.checked ? say(names[request.checked]) : say(texts.notChecked),
            },
            { label: say(texts.person), value: say(request.known ? texts.known : texts.unknown) },
            ...(request.shelf ? [{ label: say(texts.shelf), value: request.shelf }] : []),
          ]}
        />
        {request.pausedFor && <Notice tone="wait" title={say(names[request.pausedFor])} />}
        {request.joinedTo && (
          <Notice tone="info" title={say(names.joined)}>
            <a href={to(`/officer/requests/${request.joinedTo}`)}>{say(shared.toFirst)}</a>
          </Notice>
        )}
        {contested && (
          <Notice tone="wait" title={`${say(texts.contested)}: ${contested.number}`}>
            <p>{contested.says}</p>
            {contested.byMe && <p>{say(texts.byMe)}</p>}
          </Notice>
        )}
        {isOpen && <Working {...props} />}
        <FormShown {...props} />
        {isOpen && <Deciding {...props} />}
        {request.state === 'being-carried-out' && <Notice tone="wait" title={say(texts.carrying)} />}
        {answer && <AnswerShown {...{ answer, say, lang }} />}
        {request.state === 'answered' && <AfterAnswer {...props} />}
        <p>
          <a href={to('/officer/requests')}>{say(texts.back)}</a>
        </p>
      </div>
    )
  },
})

function decisionsTyped(form: Form) {
  return form.all('recordClass').flatMap(recordClass => {
    const decision = form.maybe(`decision.${recordClass}`) as Decision | undefined
    if (!decision) return []
    const isKept = decision === 'keep'
    return [
      {
        recordClass,
        decision,
        reason: isKept ? form.maybe(`keptFor.${recordClass}`) : undefined,
        until: isKept ? form.maybe(`until.${recordClass}`) : undefined,
      },
    ]
  })
}

function FormShown({ data, say }: ViewProps<Data>) {
  const rows = Object.entries(data.form).map(([name, value]) => ({
    label: name in fields ? say(fields[name as keyof typeof fields]) : say(fields.correctionValue),
    value: shown(say, name, value),
  }))
  if (rows.length === 0) return null
  return (
    <section className="stack">
      <h2>{say(texts.form)}</h2>
      <Facts dense facts={rows} />
    </section>
  )
}

function shown(say: ViewProps<Data>['say'], name: string, value: Data['form'][string]): string {
  if (typeof value === 'boolean') return say(value ? texts.yes : texts.no)
  if (typeof value === 'object') return `${say(fields[value.field as keyof typeof fields])}: ${value.value}`
  if (name === 'answerBy') return say(value === 'email' ? fields.byEmail : fields.byPost)
  return value
}
