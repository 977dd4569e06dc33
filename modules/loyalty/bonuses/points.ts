// Bonus points in double entry: a lot gains what the programme gives. One point is one tenge off a bill. The first lot
// to expire is spent first.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { endDiscount } from '../../ledger/index.ts'

type What = 'earned' | 'spent' | 'returned' | 'taken-back' | 'expired' | 'left'

export interface Lot {
  id: string
  points: number
  left: number
  expiresAt: Date
}

interface Movement {
  member: string
  what: What
  invoice?: string | undefined
  discount?: string
}

/** All about the points of one person at one clinic stands in one line. */
export async function lockPoints(work: Pick<Work, 'db'>, member: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${member}, 3))`.execute(work.db)
}

/** Lots with points in them that are good now, the first to expire first. */
export async function goodLots(work: Pick<Work, 'db' | 'now'>, member: string): Promise<Lot[]> {
  const { rows } = await sql<Lot>`select id, points, left_points as left, expires_at as "expiresAt"
    from loyalty.bonus_lot where member = ${member} and left_points > 0 and expires_at > ${work.now}
    order by expires_at, id`.execute(work.db)
  return rows
}

export const balanceOf = (lots: readonly Lot[]) => lots.reduce((sum, lot) => sum + lot.left, 0)

/** Points that one bill earned, a lot of their own; the database refuses a second lot of the same bill (`bill_earns_once`). */
export async function earn(
  work: Work,
  of: { member: string; invoice: string; points: number; expiresAt: Date },
): Promise<string> {
  const lot = randomUUID()
  const { member, invoice, points, expiresAt } = of
  await sql`insert into loyalty.bonus_lot (id, member, invoice, points, at, expires_at)
    values (${lot}, ${member}, ${invoice}, ${points}, ${work.now}, ${expiresAt})`.execute(work.db)
  await move(work, { member, what: 'earned', invoice }, [[lot, points]])
  return lot
}

/**
 * Takes points out of the lots in their order, as many as there are. Answers how many that were.
 */
export async function draw(
  work: Work,
  movement: Movement,
  lots: readonly Lot[],
  points: number,
): Promise<number> {
  const parts: [string, number][] = []
  let wanted = points
  for (const { id, left } of lots) {
    const part = Math.min(left, wanted)
    if (part > 0) parts.push([id, -part])
    wanted -= part
  }
  await move(work, movement, parts)
  return points - wanted
}

/** Takes a bonus discount off its bill and puts the points back into the lots that they came from. */
export async function returnPoints(work: Work, discount: string): Promise<void> {
  await endDiscount(work, discount)
  const { rows } = await sql<{ member: string; invoice: string; lot: string; points: number }>`
    select e.member, e.invoice, p.lot, p.points from loyalty.bonus_entry e join loyalty.bonus_posting p on p.entry = e.id
    where e.discount = ${discount} and e.what = 'spent' and p.lot is not null`.execute(work.db)
  const spent = rows[0]
  if (!spent) throw new Error(`discount ${discount} spent no points`)
  const { member, invoice } = spent
  await lockPoints(work, member)
  await move(
    work,
    { member, what: 'returned', invoice, discount },
    rows.map(({ lot, points }) => [lot, -points]),
  )
  // A lot whose time ran out meanwhile ends at once.
  for (const { lot } of rows) await work.later('expire-bonus', { lot })
}

async function move(
  work: Work,
  { member, what, invoice, discount }: Movement,
  parts: readonly (readonly [lot: string, points: number])[],
) {
  const sum = parts.reduce((total, [, points]) => total + points, 0)
  if (sum === 0) return
  const entry = randomUUID()
  await sql`insert into loyalty.bonus_entry (id, member, what, invoice, discount, at)
    values (${entry}, ${member}, ${what}, ${invoice ?? null}, ${discount ?? null}, ${work.now})`.execute(
    work.db,
  )
  for (const [lot, points] of [...parts, [null, -sum] as const]) {
    await sql`insert into loyalty.bonus_posting (entry, lot, points) values (${entry}, ${lot}, ${points})`.execute(
      work.db,
    )
  }
}
