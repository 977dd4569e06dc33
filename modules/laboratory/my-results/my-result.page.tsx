import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import type { Text } from '../../../kernel/texts.ts'
import { Button, DataTable, DateText, Empty, StateWord } from '../../../ui/index.ts'
import type { Flag } from '../judge.ts'
import { texts as common } from '../laboratory.texts.ts'
import { openReport } from '../report/report.api.ts'
import { rangeText } from '../report/report-paper.ts'
import { unitText } from '../unit-words.ts'
import { RangeBar, Value } from '../value.tsx'
import { showMyResult } from './my-results.api.ts'
import { texts } from './my-results.texts.ts'

type Data = Answer<typeof showMyResult>

const plain: Record<Flag, Text> = {
  'critical-low': texts.urgent,
  low: texts.below,
  normal: texts.within,
  high: texts.above,
  'critical-high': texts.urgent,
  'no-range': texts.noRange,
}

export default page<Data>({
  path: '/cabinet/results/:order',
  frame: 'person',
  title: ({ number }, say) => say(texts.result, { number }),
  load: ({ run, params }) => run(showMyResult, { order: params.order! }),
  forms: {
    async open({ run, form }) {
      const { name, pdf } = await run(openReport, { report: form.text('report') })
      return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name }
    },
  },
  view(props) {
    const { data, say, to, lang } = props
    return (
      <div className="stack">
        <h1>{say(texts.result, { number: data.number })}</h1>
        <p>
          {say(data.organisation)}, <DateText value={data.at} lang={lang} />
        </p>
        {data.lines.map(line => (
          <OneTest key={line.line} {...props} line={line} />
        ))}
        <Reports {...props} />
        <p>
          <a href={to(`/cabinet/results?person=${data.person}`)}>{say(texts.back)}</a>
        </p>
      </div>
    )
  },
})

function OneTest({ line, say, lang }: ViewProps<Data> & { line: Data['lines'][number] }) {
  const { name, result, history, unit } = line
  return (
    <section className="stack">
      <h2>{say(name)}</h2>
      {!result && <p>{say(texts.notReady)}</p>}
      {result && (
        <>
          <p>
            <Value result={result} say={say} />
          </p>
          <RangeBar result={result} label={say(name)} />
          {result.flag !== 'no-range' && (
            <p>{say(texts.range, { range: rangeText(result), unit: unitText(unit, say) })}</p>
          )}
          <p className="reading">{say(plain[result.flag])}</p>
        </>
      )}
      {history.length > 1 && (
        <details>
          <summary>{say(texts.history, { test: say(name) })}</summary>
          <DataTable
            caption={say(texts.history, { test: say(name) })}
            captionUnseen
            dense
            rows={history}
            rowKey={row => row.at}
            columns={[
              { key: 'day', head: say(texts.day), cell: row => <DateText value={row.at} lang={lang} /> },
              {
                key: 'value',
                head: say(texts.value),
                number: true,
                cell: row => `${row.value} ${unitText(row.unit, say)}`,
              },
            ]}
            empty={<Empty title={say(texts.none)} />}
          />
        </details>
      )}
    </section>
  )
}

function Reports({ data, say, lang }: ViewProps<Data>) {
  if (data.reports.length === 0) return null
  return (
    <section className="stack">
      <h2>{say(common.reports)}</h2>
      {data.reports.map(({ report, number, at, isAmended }, place) => (
        <form method="post" className="actions" key={report}>
          <input type="hidden" name="report" value={report} />
          <span>
            {say(common.report, { number })}, <DateText value={at} lang={lang} />
          </span>
          <StateWord tone={place === 0 ? 'done' : 'wait'}>
            {say(place === 0 ? common.inForce : common.superseded)}
          </StateWord>
          {isAmended && <StateWord tone="info">{say(common.amended)}</StateWord>}
          <Button small icon="document" name="do" value="open">
            {say(common.openReport)}
          </Button>
        </form>
      ))}
    </section>
  )
}
