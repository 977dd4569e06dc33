import { sql } from 'kysely'
import { seenBy, why } from '../../../kernel/access.ts'
import { act } from '../../../kernel/act.ts'
import { moneyRules } from '../access.ts'
import type { Method } from '../money/payment.ts'
import type { Line } from '../open-invoice/invoice.ts'
import type { Taxpayer } from './receipt.ts'
import declaration from './show-receipt.api.ts'

interface Row {
  person: string
  number: number
  kind: 'sale' | 'return'
  returns: number | null
  visit: string
  invoice: number
  method: Method
  tiyn: number
  lines: Line[]
  taxpayer: Taxpayer
  at: Date
  why: string[]
}

export default act(declaration, async (work, asked) => {
  const { rows } = await sql<Row>`
    select m.person, m.number, m.kind, m.tiyn, m.lines, m.taxpayer, m.at, p.method, i.number as invoice, coalesce(b.number, i.number::text) as visit,
      case when m.kind = 'return' then s.number end as returns, ${why(moneyRules, work.actor)} as why
    from ledger.receipt m
    join ledger.payment p on p.id = m.payment
    join ledger.invoice i on i.id = p.invoice
    left join scheduling.booking_view b on b.id = i.booking
    left join ledger.receipt s on s.payment = m.payment and s.kind = 'sale'
    where m.id = ${asked.receipt} and ${seenBy(moneyRules, work.actor)}`.execute(work.db)
  const { person, why: reasons, at, ...receipt } = rows[0] ?? work.absent()
  work.saw(person, reasons[0]!)
  work.note({ receipt: asked.receipt })
  return { ...receipt, at: at.toISOString() }
})
