import { sql } from 'kysely'
import { seenBy, why } from '../../../kernel/access.ts'
import { act } from '../../../kernel/act.ts'
import { moneyRules } from '../access.ts'
import declaration from './show-payment.api.ts'

export default act(declaration, async (work, asked) => {
  const { rows } = await sql<{
    person: string
    booking: string
    state: 'pending' | 'settled' | 'failed'
    tiyn: number
    refundedTiyn: number
    address: string | null
    receipt: string | null
    why: string[]
  }>`
    select m.person, i.booking, m.state, m.tiyn, m.refunded_tiyn as "refundedTiyn", r.id as receipt,
      case when m.state = 'pending' then m.bank_page end as address, ${why(moneyRules, work.actor)} as why
    from ledger.payment m join ledger.invoice i on i.id = m.invoice
    left join ledger.receipt r on r.payment = m.id and r.kind = 'sale'
    where m.id = ${asked.payment} and ${seenBy(moneyRules, work.actor)}`.execute(work.db)
  const row = rows[0] ?? work.absent()
  work.saw(row.person, row.why[0]!)
  // Whoever comes back from the bank before its callback does not wait for the next round of questions.
  if (row.state === 'pending') {
    await work.later(
      'check-payment',
      { payment: asked.payment, again: false },
      { key: `look:${asked.payment}` },
    )
  }
  const { person: _, why: __, ...answer } = row
  return answer
})
