import { sql } from 'kysely'
import { type Answer, type Asked, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { ruleOfDuty } from '../access.ts'
import { onDay } from '../days.ts'
import declaration from './show-counted-rows.api.ts'

type Wish = Asked<typeof declaration>
type Rows = Answer<typeof declaration>
type Visit = Omit<Rows['visits'][number], 'startsAt'> & { person: string; startsAt: Date }
type Paid = Omit<Rows['payments'][number], 'at'> & { person: string; at: Date }

// Numbers of visits, not names: a director checks the account, and needs no list of who is ill.
export default act(declaration, async (work, wish) => {
  const visits = wish.method ? [] : await visitRows(work, wish)
  const payments = wish.state || wish.practitioner ? [] : await paymentRows(work, wish)
  work.saw([...new Set([...visits, ...payments].map(row => row.person))], ruleOfDuty(work.actor))
  return {
    visits: visits.map(({ person: _, startsAt, ...row }) => ({ ...row, startsAt: startsAt.toISOString() })),
    payments: payments.map(({ person: _, at, ...row }) => ({ ...row, at: at.toISOString() })),
  }
})

async function visitRows(work: Work, { day, ...wish }: Wish): Promise<Visit[]> {
  const state = wish.state ?? null
  const practitioner = wish.practitioner ?? null
  const { rows } = await sql<Visit>`
    select b.id as booking, b.number, b.patient as person, b.starts_at as "startsAt", b.state, b.tiyn,
      jsonb_build_object('kk', d.name_kk, 'ru', d.name_ru, 'en', d.name_en) as doctor,
      jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en) as service
    from scheduling.booking_view b
    join organisations.practitioner d on d.id = b.practitioner
    join organisations.service s on s.id = b.service
    where b.organisation = ${work.actor.organisation} and ${onDay(sql`b.starts_at`, day)}
      and (${state}::text is null or b.state = ${state})
      and (${practitioner}::uuid is null or b.practitioner = ${practitioner}::uuid)
    order by b.starts_at, b.number limit 1000`.execute(work.db)
  return rows
}

async function paymentRows(work: Work, { day, ...wish }: Wish): Promise<Paid[]> {
  const method = wish.method ?? null
  const { rows } = await sql<Paid>`
    select p.id as payment, p.person, coalesce(b.number, i.number::text) as visit, p.method, p.tiyn, p.refunded_tiyn as "refundedTiyn",
      p.settled_at as at, r.id as receipt
    from ledger.payment p
    join ledger.invoice i on i.id = p.invoice
    left join scheduling.booking_view b on b.id = i.booking
    join ledger.receipt r on r.payment = p.id and r.kind = 'sale'
    where p.organisation = ${work.actor.organisation} and p.state = 'settled' and ${onDay(sql`p.settled_at`, day)}
      and (${method}::text is null or p.method = ${method})
    order by p.settled_at, p.id limit 1000`.execute(work.db)
  return rows
}
