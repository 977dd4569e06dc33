import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { words } from '../../../kernel/texts.ts'
import { fault, type Work } from '../../../kernel/work.ts'
import { endDiscount, giveDiscount, openBill } from '../../ledger/index.ts'
import { type Booking, bookingFor } from '../../scheduling/index.ts'
import { returnPoints } from '../bonuses/points.ts'
import { giveUseBack, lowerByCode, watchHold } from './lower.ts'
import {
  giveDiscountsBack,
  giveIndividualDiscount,
  listIndividualDiscounts,
  usePromotionCode,
} from './promotions.api.ts'

const texts = words({
  individual: { kk: 'Жеке жеңілдік', ru: 'Индивидуальная скидка', en: 'Individual discount' },
})

export const usePromotionCodeAct = act(usePromotionCode, async (work, asked) => {
  const booking = await bookingFor(work, asked.booking, ['self', 'front-desk', 'cashier-of-visit'])
  if (!booking) return work.absent()
  const bill = await openBill(work, booking)
  if (!isOpen(booking, bill)) work.refuse('nothing-to-lower')
  const lowered = await lowerByCode(work, booking, bill, asked.code)
  if (lowered === 'unknown-code')
    work.refuse(lowered, { fields: [fault('code', usePromotionCode.refusals[lowered].says)] })
  if (lowered !== 'lowered') work.refuse(lowered)
  return { dueTiyn: (await openBill(work, booking)).dueTiyn }
})

export const giveIndividualDiscountAct = act(giveIndividualDiscount, async (work, asked) => {
  const id = await bookingNumbered(work, asked.visit)
  const booking = id && (await bookingFor(work, id, ['director-of-clinic']))
  if (!booking) {
    work.saw([], 'director-of-clinic')
    return work.refuse('visit-unknown', {
      fields: [fault('visit', giveIndividualDiscount.refusals['visit-unknown'].says)],
    })
  }
  const bill = await openBill(work, booking)
  if (!isOpen(booking, bill)) work.refuse('nothing-to-lower')
  const standing = bill.discounts.find(discount => discount.kind === 'individual')
  const most = bill.dueTiyn + (standing?.tiyn ?? 0)
  if (asked.tiyn > most) work.refuse('more-than-due', { values: { tenge: most / 100 } })
  if (standing) await endDiscount(work, standing.id)
  const { tiyn, orderNumber, reason } = asked
  await giveDiscount(work, bill, { kind: 'individual', name: texts.individual, orderNumber, reason, tiyn })
  if (booking.holdUntil) await watchHold(work, booking.id, booking.holdUntil)
  return { dueTiyn: most - tiyn }
})

export const listIndividualDiscountsAct = act(listIndividualDiscounts, async work => {
  const { rows } = await sql<{
    id: string
    person: string
    visit: string
    tiyn: number
    orderNumber: string
    reason: string
    at: Date
    isEnded: boolean
  }>`
    select d.id, d.person, b.number as visit, d.tiyn, d.order_number as "orderNumber", d.reason, d.at,
      d.ended_at is not null as "isEnded"
    from ledger.discount_view d join scheduling.booking_view b on b.id = d.booking
    where d.organisation = ${work.actor.organisation} and d.kind = 'individual'
    order by d.at desc, d.id limit 100`.execute(work.db)
  work.saw([...new Set(rows.map(row => row.person))], 'director-of-clinic')
  return { discounts: rows.map(({ person: _, at, ...row }) => ({ ...row, at: at.toISOString() })) }
})

/** Answers to a cancelled or missed visit whose money is settled, and to a hold that must be over. */
export const giveDiscountsBackAct = act(giveDiscountsBack, async (work, asked) => {
  const booking = await bookingFor(work, asked.booking, ['system-duty'])
  if (!booking) return work.absent()
  if (booking.state === 'held') {
    if (booking.holdUntil! > work.now) await watchHold(work, booking.id, booking.holdUntil!)
    // Past its end nobody has taken the time back yet; whoever does, or a late payment, decides.
    else await work.later('give-discounts-back', asked, { at: new Date(work.now.getTime() + 600_000) })
    return {}
  }
  if (!['expired', 'cancelled', 'no-show'].includes(booking.state)) return {}
  const { discounts, isEarned } = await openBill(work, booking)
  for (const { id, kind } of discounts) {
    // What lowered the charge was used; bonuses lowered none.
    if (kind === 'promotion' && !isEarned) await giveUseBack(work, id)
    else if (kind === 'bonus') await returnPoints(work, id)
  }
  return {}
})

// A held time that is not booked yet has no bill; what was given or charged for is settled.
function isOpen(booking: Booking, bill: { dueTiyn: number; isEarned: boolean }): boolean {
  return (booking.state !== 'held' || booking.paid !== null) && !bill.isEarned && bill.dueTiyn > 0
}

async function bookingNumbered(work: Work, number: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from scheduling.booking_view
    where number = ${number.toUpperCase()} and organisation = ${work.actor.organisation}`.execute(work.db)
  return rows[0]?.id
}
