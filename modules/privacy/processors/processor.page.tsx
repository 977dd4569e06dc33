import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, Choice, DataTable, dateText, Facts, Notice, Refused, TextInput } from '../../../ui/index.ts'
import { texts } from './processor.texts.ts'
import { answerProcessorOrder, showProcessorOrder } from './processors.api.ts'

const answers = ['done', 'nothing-held', 'refused'] as const

export default page<Answer<typeof showProcessorOrder>>({
  path: '/processor/:token',
  frame: 'plain',
  index: false,
  title: (_, say) => say(texts.title),
  load: ({ run, params }) => run(showProcessorOrder, { token: params.token ?? '' }),
  forms: {
    async send({ run, form, params, to }) {
      // Nothing chosen is no answer: the act refuses it.
      const what = form.text('what') as (typeof answers)[number]
      await run(answerProcessorOrder, { token: params.token ?? '', what, note: form.text('note') })
      return { go: to(`/processor/${params.token}`) }
    },
  },
  view({ data, lang, say, once, typed, refusal, faultOf }) {
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts[data.what])}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <Facts
          facts={[
            { label: say(texts.from), value: data.operator[lang] },
            { label: say(texts.to), value: data.recipient[lang] },
            { label: say(texts.at), value: dateText(data.at, lang) },
          ]}
        />
        <DataTable
          caption={say(texts.transfers)}
          rows={data.transfers}
          rowKey={row => row.reference}
          columns={[
            { key: 'reference', head: say(texts.reference), cell: row => row.reference },
            { key: 'at', head: say(texts.at), cell: row => dateText(row.at, lang) },
            {
              key: 'fields',
              head: say(texts.fields),
              cell: row => row.fields.map(field => field[lang]).join(', '),
            },
          ]}
          empty={null}
        />
        {data.answeredAt ? (
          <Notice tone="done" live title={say(texts.answered, { day: dateText(data.answeredAt, lang) })}>
            <p>{say(texts[data.answer!])}</p>
          </Notice>
        ) : (
          <form method="post" className="stack">
            <input type="hidden" {...once} />
            <Choice
              name="what"
              legend={say(texts.answer)}
              value={typed.text('what')}
              error={faultOf('what')}
              options={answers.map(value => ({ value, label: say(texts[value]) }))}
            />
            <TextInput
              name="note"
              label={say(texts.note)}
              optional={say(texts.optional)}
              maxLength={1000}
              value={typed.text('note')}
              error={faultOf('note')}
            />
            <div className="actions">
              <Button kind="primary">{say(texts.send)}</Button>
            </div>
          </form>
        )}
      </div>
    )
  },
})
