import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { openBill } from '../../ledger/index.ts'
import { three } from '../../organisations/index.ts'
import { type Booking, bookingFor } from '../../scheduling/index.ts'
import { mostPoints } from '../bonuses/earning.ts'
import { balanceOf, goodLots } from '../bonuses/points.ts'
import { memberOf, programmeOf } from '../bonuses/programme.ts'
import { showBasket } from './show-basket.api.ts'

type Clinic = Answer<typeof showBasket>['clinics'][number]
type Visit = Clinic['visits'][number]

export default act(showBasket, async work => {
  work.saw(work.actor.person!, 'self')
  const clinics = new Map<string, Clinic>()
  for (const id of await unpaid(work)) {
    const booking = await bookingFor(work, id, ['self'])
    const visit = booking && (await visitOf(work, booking))
    if (!visit) continue
    const clinic = clinics.get(booking.organisation) ?? (await clinicOf(work, booking.organisation, clinics))
    clinic.visits.push(visit)
    clinic.dueTiyn += visit.dueTiyn
  }
  return { clinics: [...clinics.values()] }
})

// In the order of their ids: two windows that open their bills never wait for each other crosswise.
async function unpaid(work: Work): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (
      select b.id, b.starts_at from scheduling.booking_view b where b.patient = any (${work.actor.persons})
        and ((b.state = 'held' and b.paid is not null and b.hold_until > ${work.now})
          or b.state in ('booked', 'checked-in', 'called', 'in-visit', 'fulfilled'))
      order by b.starts_at desc limit 30) as newest
    order by id`.execute(work.db)
  return rows.map(row => row.id)
}

async function visitOf(work: Work, booking: Booking): Promise<Visit | null> {
  const bill = await openBill(work, booking)
  const set = bill.discounts.find(discount => discount.kind === 'bonus')?.tiyn ?? 0
  // A bill that bonuses cover whole stays in sight while they can be taken back.
  const isSettled = bill.isEarned || booking.paidAt !== null
  if (bill.dueTiyn + (isSettled ? 0 : set) === 0) return null
  return {
    booking: booking.id,
    number: booking.number,
    startsAt: booking.startsAt.toISOString(),
    holdUntil: booking.holdUntil?.toISOString() ?? null,
    lines: bill.lines,
    dueTiyn: bill.dueTiyn,
    bonus: set / 100,
    mostBonus: isSettled ? 0 : await mostFor(work, booking, bill.payableTiyn + set, bill.dueTiyn + set),
    isEarned: bill.isEarned,
  }
}

async function mostFor(work: Work, booking: Booking, billTiyn: number, dueTiyn: number): Promise<number> {
  const programme = await programmeOf(work, booking.organisation)
  if (!programme || programme.excluded.some(service => service.id === booking.service)) return 0
  return mostPoints(billTiyn, dueTiyn, programme.spendPercent)
}

async function clinicOf(work: Work, organisation: string, known: Map<string, Clinic>): Promise<Clinic> {
  const { rows } = await sql<{ name: Text }>`select ${three('o.name')} as name
    from organisations.organisation o where o.id = ${organisation}`.execute(work.db)
  const member = await memberOf(work, organisation, work.actor.person!)
  const points = member ? balanceOf(await goodLots(work, member)) : null
  const clinic: Clinic = { organisation, name: rows[0]!.name, dueTiyn: 0, points, visits: [] }
  known.set(organisation, clinic)
  return clinic
}
