import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { ruleOfDuty } from '../access.ts'
import { onDay } from '../days.ts'
import type { Method } from '../money/payment.ts'
import declaration from './show-till.api.ts'

interface Due {
  person_id: string
  booking: string
  visit: string
  person: string
  startsAt: Date
  dueTiyn: number
  isDebt: boolean
}
interface Taken {
  person_id: string
  payment: string
  visit: string
  person: string
  method: Method
  tiyn: number
  refundedTiyn: number
  at: Date
  receipt: string
}
interface Back {
  person_id: string
  refund: string
  visit: string
  person: string
  method: Method
  tiyn: number
  state: 'asked' | 'done' | 'refused'
  reason: string
  today: boolean
}

const methods: readonly Method[] = ['cash', 'terminal', 'card']
const sum = (rows: readonly { tiyn: number }[]) => rows.reduce((total, row) => total + row.tiyn, 0)

export default act(declaration, async (work, { day }) => {
  const due = await dueRows(work, day)
  const taken = await takenRows(work, day)
  const refunds = await refundRows(work, day)
  work.saw([...new Set([...due, ...taken, ...refunds].map(row => row.person_id))], ruleOfDuty(work.actor))
  return {
    due: due.map(({ person_id: _, startsAt, ...row }) => ({ ...row, startsAt: startsAt.toISOString() })),
    taken: taken.map(({ person_id: _, at, ...row }) => ({ ...row, at: at.toISOString() })),
    refunds: refunds.map(({ person_id: _, today: __, ...row }) => row),
    sums: methods.map(method => ({
      method,
      takenTiyn: sum(taken.filter(row => row.method === method)),
      returnedTiyn: sum(refunds.filter(row => row.method === method && row.state === 'done' && row.today)),
    })),
  }
})

// What is held for a visit and what is owed for it, from the postings around it: the same sums as `dueOf`.
async function dueRows(work: Work, day: string): Promise<Due[]> {
  const { rows } = await sql<Due>`
    with standing as (
      select t.booking, sum(p.tiyn) filter (where a.kind = 'receivable:patient') as debt,
        -sum(p.tiyn) filter (where a.kind = 'liability:patient-deposit') as held,
        bool_or(t.what in ('served', 'charged')) as earned
      from ledger.transfer t join ledger.posting p on p.transfer = t.id join ledger.account a on a.id = p.account
      where t.organisation = ${work.actor.organisation} group by t.booking),
    due as (
      select b.id, b.number, b.patient, b.starts_at, coalesce(s.earned, false) as earned,
        case when s.earned then coalesce(s.debt, 0) else coalesce(i.payable_tiyn, b.tiyn) - coalesce(s.held, 0) end as tiyn
      from scheduling.booking_view b left join standing s on s.booking = b.id
      left join ledger.bill i on i.booking = b.id
      where b.organisation = ${work.actor.organisation} and (s.debt > 0
        or (${onDay(sql`b.starts_at`, day)} and b.state not in ('held', 'cancelled', 'expired', 'no-show'))))
    select d.id as booking, d.number as visit, d.patient as person_id, ${fullName} as person, d.starts_at as "startsAt",
      d.tiyn::bigint as "dueTiyn", d.earned as "isDebt"
    from due d join people.person_view n on n.id = d.patient
    where d.tiyn > 0 order by d.earned, d.starts_at, d.number limit 500`.execute(work.db)
  return rows
}

// What paid for an order of an information service is in the sums by the number of its bill: whose order it is, the
// clinic is not told.
async function takenRows(work: Work, day: string): Promise<Taken[]> {
  const { rows } = await sql<Taken>`
    select p.id as payment, ${visit} as visit, p.person as person_id, coalesce(${fullName}, '') as person, p.method, p.tiyn,
      p.refunded_tiyn as "refundedTiyn", p.settled_at as at, r.id as receipt
    from ledger.payment p
    join ledger.invoice i on i.id = p.invoice
    left join scheduling.booking_view b on b.id = i.booking
    left join people.person_view n on n.id = b.patient
    join ledger.receipt r on r.payment = p.id and r.kind = 'sale'
    where p.organisation = ${work.actor.organisation} and p.state = 'settled' and ${onDay(sql`p.settled_at`, day)}
    order by p.settled_at desc, p.id limit 500`.execute(work.db)
  return rows
}

// Those to be handed out stand in the list until they are, whatever day it is.
async function refundRows(work: Work, day: string): Promise<Back[]> {
  const { rows } = await sql<Back>`
    select f.id as refund, ${visit} as visit, f.person as person_id, coalesce(${fullName}, '') as person, p.method, f.tiyn, f.state,
      f.reason, coalesce(${onDay(sql`f.done_at`, day)}, false) as today
    from ledger.refund f
    join ledger.payment p on p.id = f.payment
    join ledger.invoice i on i.id = p.invoice
    left join scheduling.booking_view b on b.id = i.booking
    left join people.person_view n on n.id = b.patient
    where f.organisation = ${work.actor.organisation} and (f.state = 'asked' or ${onDay(sql`f.done_at`, day)})
    order by f.asked_at, f.id limit 500`.execute(work.db)
  return rows
}

const visit = sql`coalesce(b.number, i.number::text)`
const fullName = sql`n.family_name || ' ' || n.given_name`
