// Double entry. Money that comes before the visit is the patient's deposit, a debt of the clinic; it becomes
// revenue when the visit is given, or charged for. Debit is above nothing, credit below.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'

/** Whose money moves, where, and around which visit; or around which order of an information service. */
export interface Visit {
  organisation: string
  booking: string
  person: string
  /** True: `booking` is an order, and never a visit. */
  isOrder?: boolean
}

export type Asset = 'asset:psp' | 'asset:terminal' | 'asset:cash-desk'
export type Revenue = 'revenue:service' | 'revenue:penalty'
type Kind = Asset | Revenue | 'receivable:patient' | 'liability:patient-deposit' | 'expense:refund'

export interface Standing {
  /** Prepaid for this visit and not used up. */
  held: number
  /** Owed for this visit. */
  debt: number
  /** The visit was given or charged for. */
  earned: boolean
}

/** Everything about the money of one visit stands in one line: two who act on it at once go one by one. */
export async function lockVisit(work: Pick<Work, 'db'>, booking: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${booking}, 1))`.execute(work.db)
}

export async function standingOf(work: Pick<Work, 'db'>, booking: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select coalesce(-sum(p.tiyn) filter (where a.kind = 'liability:patient-deposit'), 0)::bigint as held,
      coalesce(sum(p.tiyn) filter (where a.kind = 'receivable:patient'), 0)::bigint as debt,
      coalesce(bool_or(t.what in ('served', 'charged')), false) as earned
    from ledger.transfer t join ledger.posting p on p.transfer = t.id join ledger.account a on a.id = p.account
    where t.booking = ${booking} or t.information_order = ${booking}`.execute(work.db)
  return rows[0]!
}

/** Money came: it pays what is owed for this visit, the rest is held for it. */
export async function bookPaid(work: Work, visit: Visit, asset: Asset, tiyn: number): Promise<void> {
  const { debt } = await standingOf(work, visit.booking)
  const toDebt = Math.min(debt, tiyn)
  await transfer(work, visit, 'paid', [
    [asset, tiyn],
    ['receivable:patient', -toDebt],
    ['liability:patient-deposit', toDebt - tiyn],
  ])
}

/**
 * The visit was given, or is charged for by the terms: what is held pays it, the rest is owed. Once for a
 * visit; false when it was done before.
 */
export async function bookEarned(work: Work, visit: Visit, revenue: Revenue, tiyn: number): Promise<boolean> {
  const { held, earned } = await standingOf(work, visit.booking)
  if (earned) return false
  const fromHeld = Math.min(held, tiyn)
  await transfer(work, visit, revenue === 'revenue:service' ? 'served' : 'charged', [
    ['liability:patient-deposit', fromHeld],
    ['receivable:patient', tiyn - fromHeld],
    [revenue, -tiyn],
  ])
  return true
}

/** Money went back: out of what is held, and past that at the clinic's expense. */
export async function bookRefunded(work: Work, visit: Visit, asset: Asset, tiyn: number): Promise<void> {
  const { held } = await standingOf(work, visit.booking)
  const fromHeld = Math.min(held, tiyn)
  await transfer(work, visit, 'refunded', [
    ['liability:patient-deposit', fromHeld],
    ['expense:refund', tiyn - fromHeld],
    [asset, -tiyn],
  ])
}

async function transfer(
  work: Work,
  visit: Visit,
  what: string,
  entries: readonly (readonly [Kind, number])[],
) {
  const moved = entries.filter(([, tiyn]) => tiyn !== 0)
  if (moved.length === 0) return
  const id = randomUUID()
  const [booking, order] = visit.isOrder ? [null, visit.booking] : [visit.booking, null]
  await sql`insert into ledger.transfer (id, organisation, what, booking, information_order, at, by_account)
    values (${id}, ${visit.organisation}, ${what}, ${booking}, ${order}, ${work.now}, ${work.actor.account})`.execute(
    work.db,
  )
  for (const [kind, tiyn] of moved) {
    await sql`insert into ledger.posting (transfer, account, tiyn)
      values (${id}, ${await accountOf(work, visit, kind)}, ${tiyn})`.execute(work.db)
  }
}

async function accountOf(work: Work, { organisation, person }: Visit, kind: Kind): Promise<string> {
  const owner = kind === 'receivable:patient' || kind === 'liability:patient-deposit' ? person : null
  const find = () =>
    sql<{ id: string }>`select id from ledger.account
      where organisation = ${organisation} and kind = ${kind} and person is not distinct from ${owner}`.execute(
      work.db,
    )
  const known = (await find()).rows[0]
  if (known) return known.id
  // The first payment of two patients may open the clinic's account at once; both then use the same one.
  await sql`insert into ledger.account (organisation, kind, person) values (${organisation}, ${kind}, ${owner})
    on conflict do nothing`.execute(work.db)
  return (await find()).rows[0]!.id
}
