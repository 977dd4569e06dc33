import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  DateInput,
  DateTimeText,
  Empty,
  LinkButton,
  Money,
  StateWord,
  TimeText,
  type Tone,
} from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import handOutRefund from '../hand-out-refund/hand-out-refund.api.ts'
import money from '../money.texts.ts'
import { Refused } from '../refused.tsx'
import showTill from '../show-till/show-till.api.ts'
import words from './till.texts.ts'

type Till = Answer<typeof showTill> & { day: string }
type State = 'asked' | 'done' | 'refused'

const tones: Record<State, Tone> = { asked: 'wait', done: 'done', refused: 'danger' }

export default page<Till>({
  path: '/till',
  frame: 'staff',
  nav: { label: words.nav, order: 30, who: ['cashier', 'reception'], icon: 'money' },
  title: (_, say) => say(words.title),
  async load({ run, query, now }) {
    const day = query.get('day') || dayOf(now)
    return { ...(await run(showTill, { day })), day }
  },
  forms: {
    async 'hand-out'({ run, form, to }) {
      await run(handOutRefund, { refund: form.text('refund') })
      return { go: to('/till') }
    },
  },
  view(props) {
    const { data, say, lang, refusal } = props
    return (
      <div className="stack">
        <Refused {...{ refusal, lang, say }} />
        <h1>{say(words.title)}</h1>
        <form method="get" className="actions">
          <DateInput name="day" label={say(money.day)} value={data.day} />
          <Button>{say(money.showDay)}</Button>
        </form>
        <Due {...props} />
        <Refunds {...props} />
        <Taken {...props} />
        <Sums {...props} />
      </div>
    )
  },
})

function Due({ data, say, lang, to }: ViewProps<Till>) {
  return (
    <section className="stack">
      <h2>{say(words.due)}</h2>
      <DataTable
        dense
        caption={say(words.due)}
        captionUnseen
        rows={data.due}
        rowKey={row => row.booking}
        rowHref={row => to(`/till/visits/${row.booking}`)}
        columns={[
          { key: 'visit', head: say(money.visit), cell: row => row.visit },
          { key: 'person', head: say(money.person), cell: row => row.person },
          {
            key: 'when',
            head: say(money.when),
            cell: row => <DateTimeText value={row.startsAt} lang={lang} form="numeric" />,
          },
          {
            key: 'state',
            head: say(money.state),
            cell: row => row.isDebt && <StateWord tone="danger">{say(words.debt)}</StateWord>,
          },
          {
            key: 'sum',
            head: say(words.toPay),
            number: true,
            cell: row => <Money tiyn={row.dueTiyn} lang={lang} />,
          },
        ]}
        empty={<Empty title={say(words.dueNone)} />}
      />
    </section>
  )
}

function Refunds({ data, say, lang, once }: ViewProps<Till>) {
  return (
    <section className="stack">
      <h2>{say(words.refunds)}</h2>
      <DataTable
        dense
        caption={say(words.refunds)}
        captionUnseen
        rows={data.refunds}
        rowKey={row => row.refund}
        columns={[
          { key: 'visit', head: say(money.visit), cell: row => row.visit },
          { key: 'person', head: say(money.person), cell: row => row.person },
          { key: 'method', head: say(money.method), cell: row => say(money[row.method]) },
          { key: 'reason', head: say(words.reason), cell: row => reasonOf(row.reason, say) },
          {
            key: 'sum',
            head: say(money.sum),
            number: true,
            cell: row => <Money tiyn={row.tiyn} lang={lang} />,
          },
          {
            key: 'state',
            head: say(money.state),
            cell: row =>
              row.state === 'asked' && row.method !== 'card' ? (
                <form method="post">
                  <input type="hidden" {...once} />
                  <input type="hidden" name="refund" value={row.refund} />
                  <Button small name="do" value="hand-out">
                    {say(words.handOut)}
                  </Button>
                </form>
              ) : (
                <StateWord tone={tones[row.state]}>{say(words[row.state])}</StateWord>
              ),
          },
        ]}
        empty={<Empty title={say(words.refundsNone)} />}
      />
    </section>
  )
}

function Taken({ data, say, lang, to, actor }: ViewProps<Till>) {
  return (
    <section className="stack">
      <h2>{say(words.taken)}</h2>
      <DataTable
        dense
        caption={say(words.taken)}
        captionUnseen
        rows={data.taken}
        rowKey={row => row.payment}
        columns={[
          { key: 'when', head: say(money.when), cell: row => <TimeText value={row.at} lang={lang} /> },
          { key: 'visit', head: say(money.visit), cell: row => row.visit },
          { key: 'person', head: say(money.person), cell: row => row.person },
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
            key: 'receipt',
            head: say(money.receipt),
            cell: row => (
              <span className="actions">
                <LinkButton small href={to(`/receipts/${row.receipt}`)}>
                  {say(money.receipt)}
                </LinkButton>
                {actor.duty === 'cashier' && row.refundedTiyn < row.tiyn && (
                  <LinkButton small href={to(`/till/payments/${row.payment}`)}>
                    {say(words.refund)}
                  </LinkButton>
                )}
              </span>
            ),
          },
        ]}
        empty={<Empty title={say(words.takenNone)} />}
      />
    </section>
  )
}

function Sums({ data, say, lang }: ViewProps<Till>) {
  const cell = (tiyn: number) => <Money tiyn={tiyn} lang={lang} />
  return (
    <section className="stack">
      <h2>{say(words.sums)}</h2>
      <DataTable
        dense
        caption={say(words.sums)}
        captionUnseen
        rows={data.sums}
        rowKey={row => row.method}
        columns={[
          { key: 'method', head: say(money.method), cell: row => say(money[row.method]) },
          { key: 'taken', head: say(words.taken), number: true, cell: row => cell(row.takenTiyn) },
          { key: 'returned', head: say(money.returned), number: true, cell: row => cell(row.returnedTiyn) },
          {
            key: 'rest',
            head: say(words.rest),
            number: true,
            cell: row => cell(row.takenTiyn - row.returnedTiyn),
          },
        ]}
        empty={<Empty title={say(words.takenNone)} />}
      />
    </section>
  )
}

// The terms' own grounds have words in three languages; what a member of staff wrote stands as written.
function reasonOf(reason: string, say: ViewProps<Till>['say']): string {
  const known = {
    cancelled: words.cancelled,
    'not-booked': words['not-booked'],
    'paid-twice': words['paid-twice'],
  }
  const text = known[reason as keyof typeof known]
  return text ? say(text) : reason
}
