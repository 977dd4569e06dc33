import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, dateText, Refused, TextArea } from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { settlementTexts as texts } from './settlement.texts.ts'
import { exportStatement, objectToStatement, showStatement } from './statement.api.ts'
import { StatementView } from './statement-parts.tsx'

type Data = Answer<typeof showStatement>

export default page<Data>({
  path: '/director/settlements/:statement',
  frame: 'staff',
  title: ({ number }, say) => say(texts.statementOf, { number: String(number) }),
  load: ({ run, params }) => run(showStatement, { statement: params.statement ?? '' }),
  forms: {
    async pdf({ run, params }) {
      const { base64, name } = await run(exportStatement, { statement: params.statement ?? '', as: 'pdf' })
      return { file: Buffer.from(base64, 'base64'), type: 'application/pdf', name }
    },
    async csv({ run, params }) {
      const { base64, name } = await run(exportStatement, { statement: params.statement ?? '', as: 'csv' })
      return { file: Buffer.from(base64, 'base64'), type: 'text/csv; charset=utf-8', name }
    },
    async object({ run, params, form, to }) {
      await run(objectToStatement, { statement: params.statement ?? '', reason: form.text('reason') })
      return { go: to(`/director/settlements/${params.statement}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, once, now, refusal, faultOf } = props
    return (
      <div className="stack">
        <p>
          <a href={to('/director/settlements')}>{say(texts.toAccount)}</a>
        </p>
        <Refused {...{ lang, refusal, faultOf }} />
        <StatementView {...{ data, lang, say, once }} />
        {!data.objection && dayOf(now) <= data.objectionUntil && <ObjectForm {...props} />}
      </div>
    )
  },
})

function ObjectForm({ data, lang, say, once, typed, faultOf }: ViewProps<Data>) {
  return (
    <section className="stack" aria-labelledby="object">
      <h2 id="object">{say(texts.objectTitle)}</h2>
      <p className="reading">{say(texts.objectLead, { day: dateText(data.objectionUntil, lang) })}</p>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <TextArea
          name="reason"
          label={say(texts.reason)}
          hint={say(texts.reasonHint)}
          maxLength={2000}
          value={typed.text('reason')}
          error={faultOf('reason')}
        />
        <div className="actions">
          <Button name="do" value="object">
            {say(texts.object)}
          </Button>
        </div>
      </form>
    </section>
  )
}
