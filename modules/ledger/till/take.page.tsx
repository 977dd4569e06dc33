import type { Answer } from '../../../kernel/act.ts'
import { tenge } from '../../../kernel/money.ts'
import { page } from '../../../kernel/page.ts'
import { Button, Choice, Facts, LinkButton, Money, Notice, TextInput } from '../../../ui/index.ts'
import money from '../money.texts.ts'
import { Refused } from '../refused.tsx'
import showBill from '../show-bill/show-bill.api.ts'
import takePaymentAtDesk from '../take-payment-at-desk/take-payment-at-desk.api.ts'
import words from './till.texts.ts'

export default page<Answer<typeof showBill>>({
  path: '/till/visits/:booking',
  frame: 'staff',
  title: (_, say) => say(words.takeTitle),
  load: ({ run, params }) => run(showBill, { booking: params.booking ?? '' }),
  forms: {
    async take({ run, params, form, to }) {
      const { receipt } = await run(takePaymentAtDesk, {
        booking: params.booking ?? '',
        method: form.text('method') as 'cash' | 'terminal',
        tiyn: form.number('tiyn') * tenge(1),
      })
      return { go: to(`/receipts/${receipt}`) }
    },
  },
  view({ data: bill, say, lang, to, once, typed, refusal, faultOf }) {
    const back = <LinkButton href={to('/till')}>{say(money.back)}</LinkButton>
    return (
      <div className="stack">
        <Refused {...{ refusal, lang, say }} />
        <h1>{say(words.takeTitle)}</h1>
        <Facts
          facts={[
            { label: say(money.visit), value: bill.visit },
            ...bill.lines.map(line => ({
              label: say(line.name),
              value: <Money tiyn={line.tiyn} lang={lang} />,
            })),
            { label: say(words.toPay), value: <Money tiyn={bill.dueTiyn} lang={lang} /> },
          ]}
        />
        {bill.dueTiyn === 0 ? (
          <Notice tone="done" title={say(words.nothing)} actions={back} />
        ) : (
          <form method="post" className="stack">
            <input type="hidden" {...once} />
            <Choice
              name="method"
              legend={say(money.method)}
              error={faultOf('method')}
              value={typed.maybe('method') ?? 'cash'}
              options={[
                { value: 'cash', label: say(money.cash) },
                { value: 'terminal', label: say(money.terminal) },
              ]}
            />
            <TextInput
              name="tiyn"
              type="number"
              size="short"
              label={say(words.amount)}
              error={faultOf('tiyn')}
              min={1}
              max={bill.dueTiyn / tenge(1)}
              value={typed.maybe('tiyn') ?? String(bill.dueTiyn / tenge(1))}
            />
            <div className="actions">
              <Button kind="primary" name="do" value="take">
                {say(words.take)}
              </Button>
              {back}
            </div>
          </form>
        )}
      </div>
    )
  },
})
