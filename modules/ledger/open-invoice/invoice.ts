import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { numbersOf } from '../../agreements/index.ts'
import type { Booking } from '../../scheduling/index.ts'
import { standingOf } from '../money/book.ts'

export interface Line {
  name: Text
  quantity: number
  tiyn: number
}

/** The bill of a visit as it stands today, with what discounts take off it. */
export interface Bill {
  id: string
  number: number
  organisation: string
  booking: string
  person: string
  tiyn: number
  /** What is to be paid in all. */
  payableTiyn: number
  /** Discounts are lines below nothing. */
  lines: Line[]
  dueAt: Date
}

/** Gives a bill that was just made the discounts that everybody has. */
export type GiveDiscounts = (work: Work, booking: Booking) => Promise<void>

let giveDiscounts: GiveDiscounts = async () => {}

/**
 * Names who lowers a new bill. Discounts are a later module, and whoever opens a bill must see them at once: an event
 * would come after the page.
 */
export function configureDiscounts(give: GiveDiscounts): void {
  giveDiscounts = give
}

/** The bill of a visit: made when it is first needed, then never changed; discounts stand beside it. */
export async function invoiceFor(work: Work, booking: Booking): Promise<Bill> {
  return (await findInvoice(work, booking.id)) ?? (await makeInvoice(work, booking))
}

export async function findInvoice(work: Pick<Work, 'db'>, booking: string): Promise<Bill | undefined> {
  const { rows } =
    await sql<Bill>`select id, number, organisation, booking, person, tiyn, payable_tiyn as "payableTiyn", lines, due_at as "dueAt"
    from ledger.bill where booking = ${booking}`.execute(work.db)
  return rows[0]
}

/** What is still to be paid: for a visit to come its price, for one that was given or charged for its debt. */
export async function dueOf(work: Pick<Work, 'db'>, booking: Pick<Booking, 'id' | 'state'>, bill: Bill) {
  const { held, debt, earned } = await standingOf(work, booking.id)
  if (earned) return debt
  const given = booking.state === 'cancelled' || booking.state === 'expired' || booking.state === 'no-show'
  return given ? 0 : Math.max(0, bill.payableTiyn - held)
}

async function makeInvoice(work: Work, booking: Booking): Promise<Bill> {
  const { rows } = await sql<{ name_kk: string; name_ru: string; name_en: string; paid: string }>`
    select name_kk, name_ru, name_en, paid from organisations.service where id = ${booking.service}`.execute(
    work.db,
  )
  const service = rows[0]!
  const name = { kk: service.name_kk, ru: service.name_ru, en: service.name_en }
  const lines: Line[] = [{ name, quantity: 1, tiyn: booking.tiyn }]
  // The person's other window may make the same bill at this moment: the first one stands.
  const { numAffectedRows } =
    await sql`insert into ledger.invoice (id, organisation, booking, person, tiyn, lines, due_at, made_at)
    values (${randomUUID()}, ${booking.organisation}, ${booking.id}, ${booking.patient}, ${booking.tiyn},
      ${JSON.stringify(lines)}, ${await dueTime(work, booking, service.paid)}, ${work.now})
    on conflict do nothing`.execute(work.db)
  if (numAffectedRows === 1n) await giveDiscounts(work, booking)
  return (await findInvoice(work, booking.id))!
}

// CL-3.9b, CL-4.1: before the visit begins, or so many minutes after it, as the accepted offer says.
async function dueTime(work: Work, booking: Booking, paid: string): Promise<Date> {
  if (paid === 'before') return booking.startsAt
  const minutes = (await numbersOf(work, booking.offerEdition))['pay-after-minutes']
  if (minutes === undefined) throw new Error('the offer has no number pay-after-minutes')
  return new Date(booking.endsAt.getTime() + minutes * 60_000)
}
