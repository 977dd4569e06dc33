import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  dateText,
  dateTimeText,
  Facts,
  Notice,
  Refused,
  Select,
  StateWord,
} from '../../../ui/index.ts'
import { answerQuery, askQuery, closeQuery, fillForm, openForm, signForm } from './fill-form.api.ts'
import { texts } from './fill-form.texts.ts'
import { AnswersRead, FormFields, filledIn } from './form-fields.tsx'

type Data = Answer<typeof openForm>
const doubts = ['missing', 'unlikely', 'contradicts', 'unit', 'source'] as const
const outcomes = ['corrected', 'confirmed', 'unknown'] as const
const here = ({ participant, visit, form }: Readonly<Record<string, string>>) =>
  `/research/participants/${participant}/${visit}/${form}`

export default page<Data>({
  path: '/research/participants/:participant/:visit/:form',
  frame: 'staff',
  title: ({ form }, say) => say(form.title),
  load: ({ run, params }) =>
    run(openForm, {
      participant: params.participant ?? '',
      visit: params.visit ?? '',
      form: params.form ?? '',
    }),
  forms: {
    async fill({ run, params, form, to }) {
      await run(fillForm, filledIn(params, form))
      return { go: to(here(params)) }
    },
    async sign({ run, params, form, to }) {
      await run(signForm, { entry: form.text('entry') })
      return { go: to(here(params)) }
    },
    async ask({ run, params, form, to }) {
      const asks = doubts.find(one => one === form.text('asks')) ?? 'source'
      await run(askQuery, { entry: form.text('entry'), field: form.text('queried'), asks })
      return { go: to(here(params)) }
    },
    async answer({ run, params, form, to }) {
      const outcome = outcomes.find(one => one === form.text('outcome')) ?? 'unknown'
      await run(answerQuery, { query: form.text('query'), outcome })
      return { go: to(here(params)) }
    },
    async close({ run, params, form, to }) {
      await run(closeQuery, { query: form.text('query') })
      return { go: to(here(params)) }
    },
  },
  view(props) {
    const { data, lang, say, to, once, refusal, faultOf } = props
    return (
      <div className="stack">
        <p>
          <a href={to(`/research/participants/${data.participant}`)}>{say(texts.backToParticipant)}</a>
        </p>
        <h1>{say(data.form.title)}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <Facts
          dense
          facts={[
            { label: say(texts.participant, { code: data.code }), value: data.name ?? say(texts.dash) },
            { label: say(texts.visit), value: say(data.visitName) },
            {
              label: say(texts.when),
              value: say(texts.fromTo, {
                from: dateText(data.from, lang),
                until: dateText(data.until, lang),
              }),
            },
          ]}
        />
        {data.signedOff && (
          <Notice
            tone="done"
            title={say(texts.signedOff, { by: data.signedOff.by, at: dateTimeText(data.signedOff.at, lang) })}
          />
        )}
        <Body {...props} />
        {data.entry && data.curates && !data.signedOff && (
          <form method="post" className="actions">
            <input type="hidden" {...once} />
            <input type="hidden" name="entry" value={data.entry} />
            <Button kind="quiet" name="do" value="sign">
              {say(texts.signOff)}
            </Button>
          </form>
        )}
        {data.entry && <Queries {...props} />}
        {data.history.length > 1 && <History {...props} />}
      </div>
    )
  },
})

function Body(props: ViewProps<Data>) {
  const { data, lang, say } = props
  if (data.mayFill) return <FormFields {...props} />
  if (data.version === 0)
    return <Notice tone="info" title={say(data.curates ? texts.notNow : texts.notFilled)} />
  if (data.answers === null) return <Notice tone="info" title={say(texts.sealed)} />
  return <AnswersRead {...{ lang, say }} form={data.form} answers={data.answers} />
}

function Queries({ data, lang, say, once }: ViewProps<Data>) {
  const labels = new Map(data.form.fields.map(one => [one.code, one.label]))
  const options = data.form.fields.map(one => ({ value: one.code, label: say(one.label) }))
  return (
    <section className="stack">
      <h2>{say(texts.queries)}</h2>
      <DataTable
        caption={say(texts.queries)}
        captionUnseen
        dense
        rows={data.queries}
        rowKey={row => row.query}
        columns={[
          { key: 'field', head: say(texts.field), cell: row => say(labels.get(row.field) ?? texts.dash) },
          { key: 'asks', head: say(texts.doubt), cell: row => say(texts[row.asks]) },
          { key: 'by', head: say(texts.by), cell: row => row.by },
          { key: 'at', head: say(texts.at), cell: row => dateTimeText(row.at, lang) },
          {
            key: 'outcome',
            head: say(texts.outcome),
            cell: row => (
              <StateWord tone={row.closed ? 'done' : 'wait'}>
                {row.outcome ? say(texts[row.outcome]) : say(texts.waits)}
              </StateWord>
            ),
          },
        ]}
        empty={<p className="hint">{say(texts.noQueries)}</p>}
      />
      {data.queries
        .filter(one => !one.closed && (one.outcome !== null || data.curates))
        .map(one => (
          <form method="post" className="actions" key={one.query}>
            <input type="hidden" {...once} />
            <input type="hidden" name="query" value={one.query} />
            {one.outcome === null && (
              <Select
                name="outcome"
                id={`outcome-${one.query}`}
                label={say(labels.get(one.field) ?? texts.dash)}
                options={outcomes.map(outcome => ({ value: outcome, label: say(texts[outcome]) }))}
              />
            )}
            <Button kind="quiet" name="do" value={one.outcome === null ? 'answer' : 'close'}>
              {say(one.outcome === null ? texts.answer : texts.close)}
            </Button>
          </form>
        ))}
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <input type="hidden" name="entry" value={data.entry ?? ''} />
        <Select name="queried" label={say(texts.field)} options={options} />
        <Select
          name="asks"
          label={say(texts.doubt)}
          options={doubts.map(one => ({ value: one, label: say(texts[one]) }))}
        />
        <div className="actions">
          <Button kind="quiet" name="do" value="ask">
            {say(texts.ask)}
          </Button>
        </div>
      </form>
    </section>
  )
}

function History({ data, lang, say }: ViewProps<Data>) {
  return (
    <section className="stack">
      <h2>{say(texts.history)}</h2>
      {data.history.map(one => (
        <article className="stack" key={one.version}>
          <h3>
            {say(texts.version)} {one.version}
          </h3>
          <p className="hint">
            {one.by ?? say(texts.byParticipant)}, {dateTimeText(one.at, lang)}
            {one.reason ? `. ${one.reason}` : ''}
          </p>
          {one.answers && <AnswersRead {...{ lang, say }} form={data.form} answers={one.answers} />}
        </article>
      ))}
    </section>
  )
}
