import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { gateRefusal } from '../../../kernel/refusal.ts'
import { Button, Facts, LinkButton, Notice, Refused, Select, TextArea } from '../../../ui/index.ts'
import { askQuestion } from '../ask-question/ask-question.api.ts'
import { type AskedKind, kinds } from '../kinds.ts'
import { formTyped, labelsOf, RequestFields } from '../request-fields.tsx'
import { kindSays, texts as names } from '../rights.texts.ts'
import { showRequestForm, submitRequest } from './submit-request.api.ts'
import { texts } from './submit-request.texts.ts'

type Data = { kind: AskedKind | 'question' | null; form: Answer<typeof showRequestForm> }

export default page<Data>({
  path: '/cabinet/rights/new',
  frame: 'person',
  title: (_, say) => say(texts.title),
  async load({ run, query, actor, now }) {
    const kind = [...kinds, 'question' as const].find(known => known === query.get('kind')) ?? null
    // Asked before the form is filled in, so that nothing typed is lost.
    const needsSignature = kind !== null && kind !== 'question' && kind !== 'withdraw'
    if (needsSignature && !(actor.confirmedUntil && actor.confirmedUntil > now))
      throw gateRefusal('confirmation-needed')
    return { kind, form: await run(showRequestForm, { person: query.get('person') ?? undefined }) }
  },
  forms: {
    async send({ form, run, query, to }) {
      const { request } = await run(submitRequest, {
        kind: query.get('kind') as AskedKind,
        person: form.text('person'),
        organisation: form.text('organisation'),
        form: formTyped(form),
      })
      return { go: to(`/cabinet/rights/${request}`) }
    },
    async ask({ form, run, to }) {
      const { request } = await run(askQuestion, {
        organisation: form.text('organisation'),
        asks: form.text('asks'),
      })
      return { go: to(`/cabinet/rights/${request}`) }
    },
  },
  view(props) {
    const { kind } = props.data
    if (kind === null) return <Kinds {...props} />
    if (kind === 'withdraw') return <ToConsents {...props} />
    if (kind === 'question') return <Question {...props} />
    return <Filling {...props} kind={kind} />
  },
})

function Kinds({ say, to }: ViewProps<Data>) {
  return (
    <div className="stack reading">
      <h1>{say(texts.whatTitle)}</h1>
      <p>{say(texts.whatLead)}</p>
      <Facts
        facts={[
          ...kinds.map(kind => ({
            label: <a href={to(`/cabinet/rights/new?kind=${kind}`)}>{say(names[kind])}</a>,
            value: say(kindSays[kind]),
          })),
          {
            label: <a href={to('/cabinet/rights/new?kind=question')}>{say(names.question)}</a>,
            value: say(texts.questionSays),
          },
        ]}
      />
    </div>
  )
}

function Filling(props: ViewProps<Data> & { kind: AskedKind }) {
  const { data, kind, say, lang, to, typed, faultOf, refusal, once } = props
  const { form } = data
  return (
    <form method="post" className="stack reading">
      <input type="hidden" {...once} />
      <input type="hidden" name="person" value={form.person} />
      <h1>{say(names[kind])}</h1>
      <p>{say(kindSays[kind])}</p>
      {kind === 'object-to-automation' && (
        <Notice tone="info" title={say(texts.automationTitle)}>
          <p>{say(texts.automationSays)}</p>
          <p>{say(texts.automationHuman)}</p>
        </Notice>
      )}
      <Refused {...{ lang, refusal, faultOf, labels: labelsOf(say) }} />
      {form.people.length > 1 && (
        <p>
          {say(texts.whose)}:{' '}
          {form.people.map(({ id, name }) => (
            <span key={id}>
              {id === form.person ? (
                <strong>{name}</strong>
              ) : (
                <a href={to(`/cabinet/rights/new?kind=${kind}&person=${id}`)}>{name}</a>
              )}{' '}
            </span>
          ))}
        </p>
      )}
      <Holders {...props} />
      <p className="hint">{say(texts.lead)}</p>
      <RequestFields
        {...{ say, lang, typed, faultOf, refusal }}
        prefilled={form}
        corrects={kind === 'correct'}
        represented={form.represented}
      />
      <p className="hint">{say(texts.sign)}</p>
      <div className="actions">
        <Button kind="primary">{say(texts.submit)}</Button>
        <a href={to('/cabinet/rights/new')}>{say(texts.other)}</a>
      </div>
    </form>
  )
}

function Question(props: ViewProps<Data>) {
  const { say, lang, to, typed, faultOf, refusal, once } = props
  return (
    <form method="post" className="stack reading">
      <input type="hidden" {...once} />
      <h1>{say(names.question)}</h1>
      <Refused {...{ lang, refusal, faultOf }} />
      <Holders {...props} />
      <TextArea
        name="asks"
        label={say(texts.questionAsk)}
        maxLength={2000}
        value={typed.text('asks')}
        error={faultOf('asks')}
      />
      <div className="actions">
        <Button kind="primary" name="do" value="ask">
          {say(texts.ask)}
        </Button>
        <a href={to('/cabinet/rights')}>{say(texts.back)}</a>
      </div>
    </form>
  )
}

function Holders({ data, say, lang, typed, faultOf }: ViewProps<Data>) {
  return (
    <Select
      name="organisation"
      label={say(texts.to)}
      value={typed.text('organisation')}
      error={faultOf('organisation')}
      options={data.form.organisations.map(({ id, name }) => ({ value: id, label: name[lang] }))}
    />
  )
}

function ToConsents({ say, to }: ViewProps<Data>) {
  return (
    <div className="stack reading">
      <h1>{say(texts.withdrawTitle)}</h1>
      <p>{say(texts.withdrawSays)}</p>
      <div className="actions">
        <LinkButton kind="primary" href={to('/cabinet/consents')}>
          {say(texts.toConsents)}
        </LinkButton>
        <a href={to('/cabinet/rights/new')}>{say(texts.other)}</a>
      </div>
    </div>
  )
}
