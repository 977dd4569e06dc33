import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { said } from '../bank/bank.ts'
import { paymentOfOrder } from '../money/payment.ts'
import { applySaid } from '../money/settle.ts'
import declaration from './apply-bank-event.api.ts'

export default act(declaration, async (work, { event }) => {
  const { rows } = await sql<{ body: string }>`select body from ledger.bank_event
    where id = ${event} and outcome is null for update`.execute(work.db)
  work.saw([], 'system-duty')
  if (!rows[0]) return {}
  const outcome = await judge(work, rows[0].body)
  await sql`update ledger.bank_event set outcome = ${outcome} where id = ${event}`.execute(work.db)
  return {}
})

async function judge(work: Work, body: string): Promise<string> {
  const message = said.parse(JSON.parse(body))
  const payment = await paymentOfOrder(work, message.order)
  if (!payment) return 'unknown-order'
  work.saw(payment.person, 'system-duty')
  work.note({ payment: payment.id })
  const outcome = await applySaid(work, payment, message)
  if (outcome !== 'differs') return outcome
  // Signed, but about another sum than ours: nothing is booked on its word, the bank is asked.
  await work.later('check-payment', { payment: payment.id, again: false })
  return 'differs'
}
