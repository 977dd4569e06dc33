import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, dateTimeText, Empty, Facts, Money, moneyText, Paper } from '../../../ui/index.ts'
import money from '../money.texts.ts'
import showReceipt from './show-receipt.api.ts'
import words from './show-receipt.texts.ts'

/** Printable as it stands: the frame leaves the paper. */
export default page<Answer<typeof showReceipt>>({
  path: '/receipts/:receipt',
  frame: 'plain',
  title: (receipt, say) => say(words[receipt.kind], { number: String(receipt.number) }),
  load: ({ run, params }) => run(showReceipt, { receipt: params.receipt ?? '' }),
  view({ data: receipt, lang, say }) {
    const title = say(words[receipt.kind], { number: String(receipt.number) })
    return (
      <>
        <h1 className="unseen">{title}</h1>
        <Paper lang={lang} title={title} facts={dateTimeText(receipt.at, lang)} seal={say(words.fiscal)}>
          <Facts
            dense
            facts={[
              { label: say(words.taxpayer), value: say(receipt.taxpayer.name) },
              { label: say(words.bin), value: receipt.taxpayer.bin },
              { label: say(words.address), value: say(receipt.taxpayer.address) },
              { label: say(money.visit), value: receipt.visit },
              { label: say(words.invoice), value: receipt.invoice },
              { label: say(money.method), value: say(money[receipt.method]) },
            ]}
          />
          <DataTable
            caption={title}
            captionUnseen
            rows={receipt.lines}
            rowKey={line => line.name.kk}
            columns={[
              { key: 'name', head: say(money.service), cell: line => say(line.name) },
              { key: 'quantity', head: say(money.quantity), number: true, cell: line => line.quantity },
              {
                key: 'sum',
                head: say(money.sum),
                number: true,
                cell: line => <Money tiyn={line.tiyn} lang={lang} />,
              },
            ]}
            empty={<Empty title={title} />}
          />
          <p>
            <strong>
              {say(receipt.kind === 'sale' ? words.paid : words.givenBack)}: {moneyText(receipt.tiyn, lang)}
            </strong>
          </p>
          {receipt.returns !== null && <p>{say(words.returns, { number: String(receipt.returns) })}</p>}
          <p>{say(words.never)}</p>
        </Paper>
      </>
    )
  },
})
