import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { askOrder, BankUnreachable } from '../bank/bank.ts'
import { findPayment, type Payment } from '../money/payment.ts'
import { applySaid } from '../money/settle.ts'
import declaration from './check-payment.api.ts'

const minute = 60_000
const askingEnds = 3 * 24 * 60 * minute

export default act(declaration, async (work, { payment: id, again }) => {
  const payment = await findPayment(work, id)
  work.note({ payment: id })
  work.saw(payment ? payment.person : [], 'system-duty')
  if (payment?.state !== 'pending') return {}
  const message = await askOrder(payment.bankOrder!).catch(error => {
    // A bank that is away answers nothing, neither yes nor no: it is asked again.
    if (error instanceof BankUnreachable) return null
    throw error
  })
  const outcome = message ? await applySaid(work, payment, message) : 'open'
  if (again && (outcome === 'open' || outcome === 'differs')) await askAgain(work, payment)
  return {}
})

// Ever more rarely, as long again as it has waited, at most hourly, and after three days no more: such
// a payment stays open in the till's list for a person to look into.
async function askAgain(work: Work, payment: Payment) {
  const age = work.now.getTime() - payment.madeAt.getTime()
  if (age > askingEnds) return
  const wait = Math.min(Math.max(age, 2 * minute), 60 * minute)
  await work.later(
    'check-payment',
    { payment: payment.id, again: true },
    { at: new Date(work.now.getTime() + wait) },
  )
}
