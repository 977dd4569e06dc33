import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import {
  DataTable,
  DateTimeText,
  Empty,
  LinkButton,
  Money,
  moneyText,
  Notice,
  StateWord,
  type Tone,
} from '../../../ui/index.ts'
import money from '../money.texts.ts'
import showMyPayments from './show-my-payments.api.ts'
import words from './show-my-payments.texts.ts'

const tones: Record<'pending' | 'settled' | 'failed', Tone> = {
  pending: 'wait',
  settled: 'done',
  failed: 'danger',
}

export default page<Answer<typeof showMyPayments>>({
  path: '/cabinet/payments',
  frame: 'person',
  nav: { label: words.nav, order: 60, who: ['person'], icon: 'card' },
  title: (_, say) => say(words.title),
  load: ({ run }) => run(showMyPayments, {}),
  view({ data: { payments, standings }, lang, say, to }) {
    return (
      <div className="stack">
        <h1>{say(words.title)}</h1>
        {standings.map(({ organisation, heldTiyn, debtTiyn }) => (
          <Notice key={organisation.kk} tone={debtTiyn > 0 ? 'danger' : 'info'} title={say(organisation)}>
            {debtTiyn > 0 && <p>{say(words.debt, { sum: moneyText(debtTiyn, lang) })}</p>}
            {heldTiyn > 0 && <p>{say(words.held, { sum: moneyText(heldTiyn, lang) })}</p>}
          </Notice>
        ))}
        <DataTable
          caption={say(words.title)}
          captionUnseen
          rows={payments}
          rowKey={payment => payment.id}
          columns={[
            {
              key: 'visit',
              head: say(money.visit),
              cell: row => (
                <a href={to(row.booking ? `/cabinet/visits/${row.booking}` : '/cabinet/orders')}>
                  {row.visit}
                </a>
              ),
            },
            { key: 'when', head: say(money.when), cell: row => <DateTimeText value={row.at} lang={lang} /> },
            { key: 'clinic', head: say(money.clinic), cell: row => say(row.organisation) },
            { key: 'method', head: say(money.method), cell: row => say(money[row.method]) },
            {
              key: 'sum',
              head: say(money.sum),
              number: true,
              cell: row => <Money tiyn={row.tiyn} lang={lang} />,
            },
            {
              key: 'returned',
              head: say(money.returned),
              number: true,
              cell: row => row.refundedTiyn > 0 && <Money tiyn={row.refundedTiyn} lang={lang} />,
            },
            {
              key: 'state',
              head: say(money.state),
              cell: row => <StateWord tone={tones[row.state]}>{say(money[row.state])}</StateWord>,
            },
            {
              key: 'receipt',
              head: say(money.receipt),
              cell: row =>
                row.state === 'pending' ? (
                  <LinkButton
                    small
                    href={to(
                      row.booking ? `/pay/${row.booking}/result?payment=${row.id}` : '/cabinet/orders',
                    )}
                  >
                    {say(words.pay)}
                  </LinkButton>
                ) : (
                  row.receipts.map(({ id, number, kind }) => (
                    <div key={id}>
                      <a href={to(`/receipts/${id}`)}>{say(words[kind], { number: String(number) })}</a>
                    </div>
                  ))
                ),
            },
          ]}
          empty={
            <Empty title={say(words.empty)} icon="card">
              <p>{say(words.emptyHint)}</p>
            </Empty>
          }
        />
      </div>
    )
  },
})
