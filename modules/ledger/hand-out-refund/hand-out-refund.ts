import { act } from '../../../kernel/act.ts'
import { ruleOfDuty } from '../access.ts'
import { findRefund, finishRefund } from '../money/refund.ts'
import declaration from './hand-out-refund.api.ts'

export default act(declaration, async (work, asked) => {
  const found = await findRefund(work, asked.refund)
  if (found?.payment.organisation !== work.actor.organisation || !found) return work.absent()
  const { refund, payment } = found
  work.saw(payment.person, ruleOfDuty(work.actor))
  work.note({ payment: payment.id, refund: refund.id })
  if (payment.method === 'card') work.refuse('goes-by-bank')
  if (!(await finishRefund(work, refund, payment))) work.refuse('handed-out')
  return {}
})
