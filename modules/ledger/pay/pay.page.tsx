import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  DateTimeText,
  Empty,
  Facts,
  LinkButton,
  Money,
  Notice,
  timeText,
} from '../../../ui/index.ts'
import money from '../money.texts.ts'
import { Refused } from '../refused.tsx'
import showBill from '../show-bill/show-bill.api.ts'
import startCardPayment from '../start-card-payment/start-card-payment.api.ts'
import words from './pay.texts.ts'

export default page<Answer<typeof showBill>>({
  path: '/pay/:booking',
  frame: 'plain',
  title: (_, say) => say(words.title),
  load: ({ run, params }) => run(showBill, { booking: params.booking ?? '' }),
  forms: {
    async send({ run, params }) {
      const { address } = await run(startCardPayment, { booking: params.booking ?? '' })
      return { go: address }
    },
  },
  view({ data: bill, lang, say, to, once, refusal }) {
    const path = to(`/cabinet/visits/${bill.booking}`)
    return (
      <div className="stack">
        <Refused {...{ refusal, lang, say }} />
        <h1>{say(words.title)}</h1>
        {bill.holdUntil && (
          <Notice tone="wait" title={say(words.hold, { until: timeText(bill.holdUntil, lang) })} />
        )}
        <Facts
          facts={[
            { label: say(money.visit), value: bill.visit },
            { label: say(money.clinic), value: say(bill.organisation) },
            { label: say(words.visitAt), value: <DateTimeText value={bill.startsAt} lang={lang} /> },
            { label: say(words.dueAt), value: <DateTimeText value={bill.dueAt} lang={lang} /> },
            ...(bill.heldTiyn > 0
              ? [{ label: say(words.held), value: <Money tiyn={bill.heldTiyn} lang={lang} /> }]
              : []),
            { label: say(words.due), value: <Money tiyn={bill.dueTiyn} lang={lang} /> },
          ]}
        />
        <DataTable
          caption={say(money.service)}
          captionUnseen
          rows={bill.lines}
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
          empty={<Empty title={say(words.nothing)} />}
        />
        {bill.dueTiyn === 0 ? (
          <Notice
            tone="done"
            title={say(words.nothing)}
            actions={<LinkButton href={path}>{say(words.toVisit)}</LinkButton>}
          />
        ) : bill.byCard ? (
          <form method="post" className="stack">
            <input type="hidden" {...once} />
            <p className="reading">{say(words.where)}</p>
            <div className="actions">
              <Button kind="primary" icon="card">
                {say(words.payCard)}
              </Button>
              {!bill.holdUntil && !bill.prepayRequired && (
                <LinkButton href={path}>{say(words.atDesk)}</LinkButton>
              )}
              <LinkButton href={to('/cabinet/basket')}>{say(words.basket)}</LinkButton>
            </div>
          </form>
        ) : (
          <Notice
            tone="info"
            title={say(words.noCard)}
            actions={<LinkButton href={path}>{say(words.toVisit)}</LinkButton>}
          />
        )}
      </div>
    )
  },
})
