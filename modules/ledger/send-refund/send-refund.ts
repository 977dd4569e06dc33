import { act } from '../../../kernel/act.ts'
import { BankUnreachable, refundOrder } from '../bank/bank.ts'
import { findRefund, finishRefund, refuseRefund } from '../money/refund.ts'
import declaration from './send-refund.api.ts'

const wait = 10 * 60_000

export default act(declaration, async (work, asked) => {
  const found = await findRefund(work, asked.refund)
  if (!found) return work.absent()
  const { refund, payment } = found
  work.saw(payment.person, 'system-duty')
  work.note({ payment: payment.id, refund: refund.id })
  if (refund.state !== 'asked') return {}
  // The bank knows the refund by our id: asked twice, after a fall between its answer and our commit, it
  // gives back once.
  const answer = await refundOrder(payment.bankOrder!, refund.id, refund.tiyn).catch(error => {
    if (error instanceof BankUnreachable) return 'away' as const
    throw error
  })
  if (answer === 'done') await finishRefund(work, refund, payment)
  else if (answer === 'refused') await refuseRefund(work, refund, payment)
  else await work.later('send-refund', { refund: refund.id }, { at: new Date(work.now.getTime() + wait) })
  return {}
})
