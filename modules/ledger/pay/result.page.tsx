import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { LinkButton, Money, Notice } from '../../../ui/index.ts'
import showPayment from '../show-payment/show-payment.api.ts'
import words from './pay.texts.ts'

type Shown = Answer<typeof showPayment> & { payment: string }

/** Where the bank sends the payer back to. What the address says is believed in nothing: the act is asked. */
export default page<Shown>({
  path: '/pay/:booking/result',
  frame: 'plain',
  title: (_, say) => say(words.result),
  async load({ run, query }) {
    const payment = query.get('payment') ?? ''
    return { ...(await run(showPayment, { payment })), payment }
  },
  view: props => (
    <div className="stack">
      <h1>{props.say(words.result)}</h1>
      <p>
        <Money tiyn={props.data.tiyn} lang={props.lang} />
      </p>
      <Outcome {...props} />
    </div>
  ),
})

function Outcome({ data, say, to }: ViewProps<Shown>) {
  const { state, refundedTiyn, booking, receipt, payment, address } = data
  const visit = to(`/cabinet/visits/${booking}`)
  if (state === 'settled' && refundedTiyn > 0) {
    return (
      <Notice
        tone="wait"
        live
        title={say(words.returning)}
        actions={<LinkButton href={to('/')}>{say(words.again)}</LinkButton>}
      >
        <p>{say(words.returningNext)}</p>
      </Notice>
    )
  }
  if (state === 'settled') {
    return (
      <Notice
        tone="done"
        live
        title={say(words.settled)}
        actions={
          <>
            <LinkButton kind="primary" href={visit}>
              {say(words.toVisit)}
            </LinkButton>
            {receipt && <LinkButton href={to(`/receipts/${receipt}`)}>{say(words.openReceipt)}</LinkButton>}
          </>
        }
      >
        <p>{say(words.settledNext)}</p>
      </Notice>
    )
  }
  if (state === 'failed') {
    return (
      <Notice
        tone="danger"
        live
        title={say(words.failed)}
        actions={
          <>
            <LinkButton kind="primary" href={to(`/pay/${booking}`)}>
              {say(words.again)}
            </LinkButton>
            <LinkButton href={visit}>{say(words.toVisit)}</LinkButton>
          </>
        }
      >
        <p>{say(words.failedNext)}</p>
      </Notice>
    )
  }
  return (
    <>
      <meta httpEquiv="refresh" content="3" />
      <Notice
        tone="wait"
        live
        title={say(words.pending)}
        actions={
          <>
            <LinkButton href={to(`/pay/${booking}/result?payment=${payment}`)}>{say(words.check)}</LinkButton>
            {address && <LinkButton href={address}>{say(words.goOn)}</LinkButton>}
          </>
        }
      >
        <p>{say(words.pendingNext)}</p>
      </Notice>
    </>
  )
}
