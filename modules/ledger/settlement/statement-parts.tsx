// A statement as the platform and the partner both see it.
import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { Button, DataTable, DateText, DateTimeText, Empty, Facts, Money, Notice } from '../../../ui/index.ts'
import { settlementTexts as texts, whatTexts } from './settlement.texts.ts'
import type { showStatement } from './statement.api.ts'

interface Props {
  data: Answer<typeof showStatement>
  lang: Lang
  say: Say
  once: { name: string; value: string }
}

export function StatementView({ data, lang, say, once }: Props) {
  return (
    <>
      <h1>{say(texts.statementOf, { number: String(data.number) })}</h1>
      {!data.intact && <Notice tone="danger" title={say(texts.broken)} />}
      <Facts
        dense
        facts={[
          { label: say(texts.partner), value: say(data.partnerName) },
          { label: say(texts.bin), value: data.bin },
          {
            label: say(texts.days),
            value: (
              <>
                <DateText value={data.fromDay} lang={lang} form="numeric" />
                {' – '}
                <DateText value={data.lastDay} lang={lang} form="numeric" />
              </>
            ),
          },
          { label: say(texts.opening), value: <Money tiyn={data.openingTiyn} lang={lang} /> },
          { label: say(texts.closing), value: <Money tiyn={data.closingTiyn} lang={lang} /> },
          { label: say(texts.due), value: <Money tiyn={data.dueTiyn} lang={lang} /> },
          { label: say(texts.hash), value: data.hash },
          ...(data.intact ? [{ label: say(texts.linesTitle), value: say(texts.intact) }] : []),
        ]}
      />
      <form method="post" className="actions">
        <input type="hidden" {...once} />
        <Button icon="document" name="do" value="pdf">
          {say(texts.pdf)}
        </Button>
        <Button icon="document" name="do" value="csv">
          {say(texts.csv)}
        </Button>
      </form>
      <Lines {...{ data, lang, say, once }} />
      {data.objection && (
        <section className="stack" aria-labelledby="objection">
          <h2 id="objection">{say(texts.objection)}</h2>
          <Facts
            dense
            facts={[
              { label: say(texts.at), value: <DateTimeText value={data.objection.at} lang={lang} /> },
              { label: say(texts.reason), value: data.objection.reason },
              ...(data.objection.answer
                ? [
                    { label: say(texts.answer), value: data.objection.answer.says },
                    {
                      label: say(texts.corrected),
                      value: <Money tiyn={data.objection.answer.correctionTiyn} lang={lang} />,
                    },
                  ]
                : [{ label: say(texts.answer), value: say(texts['objection-open']) }]),
            ]}
          />
        </section>
      )}
    </>
  )
}

function Lines({ data, lang, say }: Props) {
  const sums = [
    ['came', texts.sum, 'cameTiyn'],
    ['commission', texts.commission, 'commissionTiyn'],
    ['vat', texts.vat, 'vatTiyn'],
    ['net', texts.net, 'netTiyn'],
  ] as const
  return (
    <section className="stack" aria-labelledby="lines">
      <h2 id="lines">{say(texts.linesTitle)}</h2>
      <DataTable
        caption={say(texts.linesTitle)}
        captionUnseen
        dense
        rows={data.lines}
        rowKey={row => String(row.place)}
        columns={[
          { key: 'place', head: say(texts.number), cell: row => row.place },
          {
            key: 'at',
            head: say(texts.at),
            cell: row => <DateTimeText value={row.at} lang={lang} form="numeric" />,
          },
          { key: 'what', head: say(texts.what), cell: row => say(whatTexts[row.what]) },
          { key: 'reference', head: say(texts.reference), cell: row => row.reference },
          ...sums.map(([key, head, field]) => ({
            key,
            head: say(head),
            number: true,
            cell: (row: Props['data']['lines'][number]) => <Money tiyn={row[field]} lang={lang} />,
          })),
        ]}
        empty={<Empty title={say(texts.noLines)} />}
      />
    </section>
  )
}
