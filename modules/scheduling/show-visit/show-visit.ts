import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { share } from '../../../kernel/money.ts'
import type { Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import type { BookingRule } from '../access.ts'
import { type Booking, bookingFor } from '../booking.ts'
import { companionOf } from '../companion.ts'
import type { BookingEvent } from '../shapes.ts'
import { cancelTerms, lateness } from '../terms/terms.ts'
import { termsOf } from '../terms/terms-of.ts'
import { visitLines } from '../visit-line.ts'
import { wishOf } from '../wish.ts'
import { showVisit } from './show-visit.api.ts'

/** Everybody who has to do with the visit; the system looks at none. */
const readers: readonly BookingRule[] = [
  'self',
  'front-desk',
  'treating-doctor',
  'cashier-of-visit',
  'director-of-clinic',
]

export default act(showVisit, async (work, { booking: id }) => {
  const booking = (await bookingFor(work, id, readers)) ?? work.absent()
  const [visit] = await visitLines(work, { as: readers, where: sql`b.id = ${id}`, limit: 1 })
  const numbers = await termsOf(work, booking)
  return {
    visit: visit!,
    wish: await wishOf(work, booking),
    freeUntil: cancelTerms(booking, numbers, work.now).freeUntil.toISOString(),
    lateChargeTiyn: share(booking.tiyn, numbers.lateCancelPercent),
    arriveEarlyMinutes: numbers.arriveEarlyMinutes,
    lateness: booking.checkedInAt && lateness(booking.startsAt, booking.checkedInAt, numbers),
    companion: await companionOf(work, id),
    licence: await licenceOn(work, booking),
    history: await historyOf(work, id),
  }
})

async function licenceOn(work: Work, { organisation, startsAt }: Booking): Promise<string | null> {
  const day = dayOf(startsAt)
  const { rows } = await sql<{ number: string }>`select number from organisations.licence
    where organisation = ${organisation} and valid_from <= ${day}::date and (valid_until is null or valid_until >= ${day}::date)
    order by valid_from desc limit 1`.execute(work.db)
  return rows[0]?.number ?? null
}

async function historyOf(work: Work, booking: string) {
  const { rows } = await sql<{ what: BookingEvent; at: Date; from: string | null }>`
    select what, at, detail ->> 'from' as from from scheduling.booking_event where booking = ${booking} order by id`.execute(
    work.db,
  )
  return rows.map(row => ({ ...row, at: row.at.toISOString() }))
}
