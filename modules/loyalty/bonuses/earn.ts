// What happens to points by itself: they come with a paid visit, go with a refund, and end with their time.
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { openBill } from '../../ledger/index.ts'
import { bookingFor } from '../../scheduling/index.ts'
import { earnBonus, expireBonus, takeBonusBack } from './bonuses.api.ts'
import { addMonths, pointsOf } from './earning.ts'
import { draw, earn, goodLots, lockPoints } from './points.ts'
import { memberOf, programmeOf } from './programme.ts'

interface OwnLot {
  id: string
  member: string
  person: string
  points: number
  left: number
  expiresAt: Date
}

/** A visit that was given, and whose money came: the one that comes last of the two brings the points. */
export const earnBonusAct = act(earnBonus, async (work, asked) => {
  const booking = await bookingFor(work, asked.booking, ['system-duty'])
  if (!booking) return work.absent()
  const bill = await openBill(work, booking)
  if (booking.state !== 'fulfilled' || !bill.isEarned || bill.dueTiyn > 0) return {}
  const programme = await programmeOf(work, bill.organisation)
  const member = await memberOf(work, bill.organisation, bill.person)
  if (!member || !programme?.isOpen) return {}
  if (programme.excluded.some(service => service.id === booking.service)) return {}
  await lockPoints(work, member)
  if (await lotWhere(work, { invoice: bill.id })) return {}
  const points = pointsOf(Math.min(bill.payableTiyn, bill.paidTiyn), programme.earnPercent)
  if (points === 0) return {}
  const expiresAt = addMonths(work.now, programme.expiryMonths)
  const lot = await earn(work, { member, invoice: bill.id, points, expiresAt })
  await work.later('expire-bonus', { lot }, { at: expiresAt })
  return {}
})

/**
 * Money went back: the share of points that it earned goes too, first those of this bill, then the others. What was
 * spent meanwhile is not asked for: there are never fewer than none.
 */
export const takeBonusBackAct = act(takeBonusBack, async (work, asked) => {
  const booking = await bookingFor(work, asked.booking, ['system-duty'])
  if (!booking) return work.absent()
  const bill = await openBill(work, booking)
  const lot = await lotWhere(work, { invoice: bill.id })
  if (!lot) return {}
  await lockPoints(work, lot.member)
  const kept = Math.max(0, Math.min(bill.payableTiyn, bill.paidTiyn))
  const deserved = Math.floor((lot.points * kept) / bill.payableTiyn)
  const others = (await goodLots(work, lot.member)).filter(one => one.id !== lot.id)
  const own = (await lotWhere(work, { id: lot.id }))!
  const points = lot.points - deserved - (await takenBack(work, bill.id))
  if (points > 0)
    await draw(work, { member: lot.member, what: 'taken-back', invoice: bill.id }, [own, ...others], points)
  return {}
})

export const expireBonusAct = act(expireBonus, async (work, asked) => {
  const found = await lotWhere(work, { id: asked.lot })
  work.saw(found ? found.person : [], 'system-duty')
  // A person whose records were destroyed has no points to lose.
  if (!found) return {}
  await lockPoints(work, found.member)
  const lot = (await lotWhere(work, { id: asked.lot }))!
  if (lot.expiresAt <= work.now) await draw(work, { member: lot.member, what: 'expired' }, [lot], lot.left)
  return {}
})

async function lotWhere(work: Work, by: { id: string } | { invoice: string }): Promise<OwnLot | undefined> {
  const { rows } = await sql<OwnLot>`
    select l.id, l.member, m.person, l.points, l.left_points as left, l.expires_at as "expiresAt"
    from loyalty.bonus_lot l join loyalty.member m on m.id = l.member
    where ${'id' in by ? sql`l.id = ${by.id}` : sql`l.invoice = ${by.invoice}`}`.execute(work.db)
  return rows[0]
}

async function takenBack(work: Work, invoice: string): Promise<number> {
  const { rows } = await sql<{ points: number }>`select coalesce(-sum(p.points), 0)::bigint as points
    from loyalty.bonus_entry e join loyalty.bonus_posting p on p.entry = e.id and p.lot is not null
    where e.invoice = ${invoice} and e.what = 'taken-back'`.execute(work.db)
  return rows[0]!.points
}
