// Lowers one bill by the best promotion that the person may have. The rule of combination: one promotion, the best for
// the person, beside an individual discount and bonuses; together never more than what is due.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { endDiscount, giveDiscount, type OpenBill, openBill } from '../../ledger/index.ts'
import type { Booking } from '../../scheduling/index.ts'
import { byGain, type Offer, taken } from './best.ts'

interface Promotion extends Offer {
  name: Text
  orderNumber: string
  mostUses: number | null
  mostPerPerson: number | null
}

export type Lowered = 'lowered' | 'unknown-code' | 'used-up' | 'better-stands'

/** What everybody has: given with the bill, without anybody asking for it. */
export async function lowerByItself(work: Work, booking: Booking): Promise<void> {
  await lower(work, booking, await openBill(work, booking), await promotionsFor(work, booking, null))
}

/** What a code gives. The answer tells why nothing came of it. */
export async function lowerByCode(
  work: Work,
  booking: Booking,
  bill: OpenBill,
  code: string,
): Promise<Lowered> {
  const offers = await promotionsFor(work, booking, code)
  return offers.length === 0 ? 'unknown-code' : lower(work, booking, bill, offers)
}

async function lower(
  work: Work,
  booking: Booking,
  bill: OpenBill,
  offers: readonly Promotion[],
): Promise<Lowered> {
  const standing = bill.discounts.find(discount => discount.kind === 'promotion')
  const most = bill.dueTiyn + (standing?.tiyn ?? 0)
  const better = byGain(offers, bill.tiyn, most).filter(
    offer => taken(offer, bill.tiyn, most) > (standing?.tiyn ?? 0),
  )
  for (const offer of better) {
    if (!(await hasRoom(work, offer, bill.person))) continue
    if (standing) await giveUseBack(work, standing.id)
    await use(work, bill, offer, taken(offer, bill.tiyn, most))
    // A hold that runs out gives back what was used for it.
    if (booking.holdUntil) await watchHold(work, booking.id, booking.holdUntil)
    return 'lowered'
  }
  return better.length > 0 ? 'used-up' : 'better-stands'
}

/** Takes a promotion off its bill again, so that its use is free for another. */
export async function giveUseBack(work: Work, discount: string): Promise<void> {
  await endDiscount(work, discount)
  await sql`update loyalty.promotion_use set ended_at = ${work.now}
    where discount = ${discount} and ended_at is null`.execute(work.db)
}

/** Looks at a held visit once its hold must be over. */
export async function watchHold(work: Work, booking: string, holdUntil: Date): Promise<void> {
  await work.later('give-discounts-back', { booking }, { at: new Date(holdUntil.getTime() + 60_000) })
}

// Offers for the day of the visit and its service, as they stand now.
async function promotionsFor(work: Work, booking: Booking, code: string | null): Promise<Promotion[]> {
  const { rows } = await sql<Promotion>`
    select p.id, p.percent, p.tiyn, p.most_uses as "mostUses", p.most_per_person as "mostPerPerson",
      jsonb_build_object('kk', p.name_kk, 'ru', p.name_ru, 'en', p.name_en) as name, p.order_number as "orderNumber"
    from loyalty.promotion p
    where p.organisation = ${booking.organisation} and p.code is not distinct from ${code}
      and ${dayOf(booking.startsAt)} between p.from_on and p.until_on
      and not exists (select from loyalty.promotion_end e where e.promotion = p.id)
      and (not exists (select from loyalty.promotion_service s where s.promotion = p.id)
        or exists (select from loyalty.promotion_service s where s.promotion = p.id and s.service = ${booking.service}))`.execute(
    work.db,
  )
  return rows
}

// Those who want the last use stand in line; the check on the count judges last.
async function hasRoom(work: Work, offer: Promotion, person: string): Promise<boolean> {
  if (offer.mostUses === null && offer.mostPerPerson === null) return true
  await sql`select pg_advisory_xact_lock(hashtextextended(${offer.id}, 2))`.execute(work.db)
  const { rows } = await sql`select from loyalty.promotion_count
    where promotion = ${offer.id} and (person is null or person = ${person}) and used >= most`.execute(
    work.db,
  )
  return rows.length === 0
}

async function use(work: Work, bill: OpenBill, offer: Promotion, tiyn: number) {
  const { name, orderNumber } = offer
  const discount = await giveDiscount(work, bill, { kind: 'promotion', name, orderNumber, tiyn })
  await sql`insert into loyalty.promotion_use (id, promotion, organisation, person, discount, at)
    values (${randomUUID()}, ${offer.id}, ${bill.organisation}, ${bill.person}, ${discount}, ${work.now})`.execute(
    work.db,
  )
}
