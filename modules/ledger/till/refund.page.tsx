import type { Answer } from '../../../kernel/act.ts'
import { tenge } from '../../../kernel/money.ts'
import { page } from '../../../kernel/page.ts'
import { Button, Facts, LinkButton, Money, TextInput } from '../../../ui/index.ts'
import money from '../money.texts.ts'
import refundPayment from '../refund-payment/refund-payment.api.ts'
import { Refused } from '../refused.tsx'
import showPayment from '../show-payment/show-payment.api.ts'
import words from './till.texts.ts'

export default page<Answer<typeof showPayment>>({
  path: '/till/payments/:payment',
  frame: 'staff',
  title: (_, say) => say(words.refundTitle),
  load: ({ run, params }) => run(showPayment, { payment: params.payment ?? '' }),
  forms: {
    async refund({ run, params, form, to, actor }) {
      await run(refundPayment, {
        payment: params.payment ?? '',
        tiyn: form.number('tiyn') * tenge(1),
        reason: form.text('reason'),
      })
      return { go: to(actor.duty === 'director' ? '/director' : '/till') }
    },
  },
  view({ data: payment, say, lang, to, once, typed, refusal, faultOf, actor }) {
    const left = payment.tiyn - payment.refundedTiyn
    return (
      <div className="stack">
        <Refused {...{ refusal, lang, say }} />
        <h1>{say(words.refundTitle)}</h1>
        <p className="reading">{say(words.refundLead)}</p>
        <Facts
          facts={[
            { label: say(money.sum), value: <Money tiyn={payment.tiyn} lang={lang} /> },
            { label: say(words.left), value: <Money tiyn={left} lang={lang} /> },
          ]}
        />
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <TextInput
            name="tiyn"
            type="number"
            size="short"
            label={say(words.amount)}
            error={faultOf('tiyn')}
            min={1}
            max={left / tenge(1)}
            value={typed.maybe('tiyn') ?? String(left / tenge(1))}
          />
          <TextInput
            name="reason"
            label={say(words.reason)}
            hint={say(words.reasonHint)}
            error={faultOf('reason')}
            maxLength={200}
            value={typed.maybe('reason')}
          />
          <div className="actions">
            <Button kind="danger" name="do" value="refund">
              {say(words.refund)}
            </Button>
            <LinkButton href={to(actor.duty === 'director' ? '/director' : '/till')}>
              {say(money.back)}
            </LinkButton>
          </div>
        </form>
      </div>
    )
  },
})
