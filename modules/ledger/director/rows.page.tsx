import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, DateTimeText, dateText, Empty, LinkButton, Money, StateWord } from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { stateTones, stateWords } from '../../scheduling/index.ts'
import money from '../money.texts.ts'
import showCountedRows from '../show-counted-rows/show-counted-rows.api.ts'
import { states } from '../show-day-figures/show-day-figures.api.ts'
import words from './director.texts.ts'

type Rows = Answer<typeof showCountedRows> & { day: string }

export default page<Rows>({
  path: '/director/rows',
  frame: 'staff',
  title: (_, say) => say(words.rows),
  async load({ run, query, now }) {
    const day = query.get('day') || dayOf(now)
    const state = states.find(known => known === query.get('state'))
    const practitioner = query.get('practitioner')
    const method = (['card', 'cash', 'terminal'] as const).find(known => known === query.get('method'))
    const wish = {
      day,
      ...(state && { state }),
      ...(practitioner && { practitioner }),
      ...(method && { method }),
    }
    return { ...(await run(showCountedRows, wish)), day }
  },
  view({ data, say, lang, to }) {
    const { visits, payments, day } = data
    return (
      <div className="stack">
        <h1>{say(words.rows)}</h1>
        <p>{dateText(day, lang, 'weekday')}</p>
        {visits.length + payments.length === 0 && <Empty title={say(words.rowsNone)} />}
        {visits.length > 0 && (
          <DataTable
            dense
            caption={say(words.visits)}
            rows={visits}
            rowKey={row => row.booking}
            columns={[
              { key: 'number', head: say(money.visit), cell: row => row.number },
              {
                key: 'when',
                head: say(money.when),
                cell: row => <DateTimeText value={row.startsAt} lang={lang} form="numeric" />,
              },
              { key: 'doctor', head: say(words.doctor), cell: row => say(row.doctor) },
              { key: 'service', head: say(money.service), cell: row => say(row.service) },
              {
                key: 'state',
                head: say(money.state),
                cell: row => <StateWord tone={stateTones[row.state]}>{say(stateWords[row.state])}</StateWord>,
              },
              {
                key: 'price',
                head: say(words.price),
                number: true,
                cell: row => <Money tiyn={row.tiyn} lang={lang} />,
              },
            ]}
            empty={null}
          />
        )}
        {payments.length > 0 && (
          <DataTable
            dense
            caption={say(words.payments)}
            rows={payments}
            rowKey={row => row.payment}
            rowHref={row => to(`/receipts/${row.receipt}`)}
            columns={[
              { key: 'visit', head: say(money.visit), cell: row => row.visit },
              {
                key: 'when',
                head: say(money.when),
                cell: row => <DateTimeText value={row.at} lang={lang} form="numeric" />,
              },
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
                key: 'refund',
                head: say(words.refund),
                cell: row =>
                  row.refundedTiyn < row.tiyn && (
                    <LinkButton small href={to(`/till/payments/${row.payment}`)}>
                      {say(words.refund)}
                    </LinkButton>
                  ),
              },
            ]}
            empty={null}
          />
        )}
        <div className="actions">
          <LinkButton href={to(`/director?day=${day}`)}>{say(money.back)}</LinkButton>
        </div>
      </div>
    )
  },
})
