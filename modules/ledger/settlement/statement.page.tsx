import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Money, Notice, Refused, StateWord, TextArea, TextInput } from '../../../ui/index.ts'
import { tiynIn } from './figures-typed.ts'
import { decidePayout, markPayoutPaid, preparePayout } from './payout.api.ts'
import { payoutTexts, settlementTexts as texts } from './settlement.texts.ts'
import { answerObjection, exportStatement, showStatement } from './statement.api.ts'
import { StatementView } from './statement-parts.tsx'

type Data = Answer<typeof showStatement>

export default page<Data>({
  path: '/admin/settlements/:partner/:statement',
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
    async prepare({ run, params, to }) {
      await run(preparePayout, { statement: params.statement ?? '' })
      return { go: to(`/admin/settlements/${params.partner}/${params.statement}`) }
    },
    async approved({ run, params, form, to }) {
      await run(decidePayout, { payout: form.text('payout'), outcome: 'approved' })
      return { go: to(`/admin/settlements/${params.partner}/${params.statement}`) }
    },
    async dropped({ run, params, form, to }) {
      await run(decidePayout, { payout: form.text('payout'), outcome: 'dropped' })
      return { go: to(`/admin/settlements/${params.partner}/${params.statement}`) }
    },
    async paid({ run, params, form, to }) {
      await run(markPayoutPaid, { payout: form.text('payout'), bankReference: form.text('bankReference') })
      return { go: to(`/admin/settlements/${params.partner}/${params.statement}`) }
    },
    async answer({ run, params, form, to }) {
      await run(answerObjection, {
        objection: form.text('objection'),
        says: form.text('says'),
        correctionTiyn: tiynIn(form.text('correctionTiyn')),
      })
      return { go: to(`/admin/settlements/${params.partner}/${params.statement}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, once, refusal, faultOf } = props
    return (
      <div className="stack">
        <p>
          <a href={to(`/admin/settlements/${data.partner}`)}>{say(texts.toAccount)}</a>
        </p>
        <Refused {...{ lang, refusal, faultOf }} />
        <StatementView {...{ data, lang, say, once }} />
        {data.objection && !data.objection.answer && (
          <AnswerForm {...props} objection={data.objection.objection} />
        )}
        <Payout {...props} />
      </div>
    )
  },
})

function AnswerForm({ objection, say, once, typed, faultOf }: ViewProps<Data> & { objection: string }) {
  return (
    <section className="stack" aria-labelledby="answer">
      <h2 id="answer">{say(texts.answerTitle)}</h2>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <input type="hidden" name="objection" value={objection} />
        <TextArea
          name="says"
          label={say(texts.answer)}
          maxLength={2000}
          value={typed.text('says')}
          error={faultOf('says')}
        />
        <TextInput
          name="correctionTiyn"
          size="short"
          inputMode="decimal"
          label={say(texts.correction)}
          hint={say(texts.correctionHint)}
          maxLength={14}
          value={typed.maybe('correctionTiyn') ?? '0'}
          error={faultOf('correctionTiyn')}
        />
        <div className="actions">
          <Button name="do" value="answer">
            {say(texts.sendAnswer)}
          </Button>
        </div>
      </form>
    </section>
  )
}

function Payout({ data: { payout, dueTiyn }, lang, say, once, typed, faultOf }: ViewProps<Data>) {
  if (!payout && dueTiyn === 0) return null
  return (
    <section className="stack" aria-labelledby="payout">
      <h2 id="payout">{say(texts.payout)}</h2>
      {payout && (
        <p>
          <Money tiyn={payout.tiyn} lang={lang} />{' '}
          <StateWord tone={payout.state === 'paid' ? 'done' : 'wait'}>
            {say(payoutTexts[payout.state])}
          </StateWord>{' '}
          {payout.bankReference}
        </p>
      )}
      {payout?.state === 'prepared' && payout.isMine && (
        <Notice tone="info" title={say(texts.anotherApproves)} />
      )}
      {payout?.state !== 'paid' && (
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <input type="hidden" name="payout" value={payout?.payout ?? ''} />
          {payout?.state === 'approved' && (
            <TextInput
              name="bankReference"
              size="short"
              label={say(texts.bankReference)}
              maxLength={60}
              value={typed.text('bankReference')}
              error={faultOf('bankReference')}
            />
          )}
          <div className="actions">
            {!payout && (
              <Button kind="primary" name="do" value="prepare">
                {say(texts.prepare)}
              </Button>
            )}
            {payout?.state === 'prepared' && !payout.isMine && (
              <Button kind="primary" name="do" value="approved">
                {say(texts.approve)}
              </Button>
            )}
            {payout?.state === 'approved' && (
              <Button kind="primary" name="do" value="paid">
                {say(texts.markPaid)}
              </Button>
            )}
          </div>
        </form>
      )}
      {payout && payout.state !== 'paid' && (
        <form method="post" className="actions">
          <input type="hidden" {...once} />
          <input type="hidden" name="payout" value={payout.payout} />
          <Button kind="danger" name="do" value="dropped">
            {say(texts.drop)}
          </Button>
        </form>
      )}
    </section>
  )
}
