import { act } from '../../../kernel/act.ts'
import { ruleOfDuty } from '../access.ts'
import { findPayment } from '../money/payment.ts'
import { askRefund } from '../money/refund.ts'
import declaration from './refund-payment.api.ts'

export default act(declaration, async (work, { payment: id, tiyn, reason }) => {
  const payment = await findPayment(work, id)
  // A cashier who is a patient elsewhere sees own payments there, and may not return them to oneself.
  if (payment?.organisation !== work.actor.organisation || !payment) return work.absent()
  work.saw(payment.person, ruleOfDuty(work.actor))
  // The order would go on as paid, and be charged for when it is accepted.
  if (payment.isOrder) work.refuse('of-an-order')
  const refund = await askRefund(work, payment, tiyn, reason)
  work.note({ payment: id, refund })
  return { refund }
})
