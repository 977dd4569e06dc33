import type { Work } from '../../kernel/work.ts'
import { standingOf } from './money/book.ts'
import { dueOf, findInvoice } from './open-invoice/invoice.ts'
import { visitForMoney } from './visit-for-money.ts'

export interface Balance {
  /** Prepaid for this visit and not used up. */
  heldTiyn: number
  /** What is still to be paid for it. */
  dueTiyn: number
}

/** How the money of a visit stands, for those who may see the visit and its money; null for others. */
export async function balanceOf(work: Work, booking: string): Promise<Balance | null> {
  const visit = await visitForMoney(work, booking)
  const invoice = visit && (await findInvoice(work, booking))
  if (!visit || !invoice) return null
  const { held } = await standingOf(work, booking)
  return { heldTiyn: held, dueTiyn: await dueOf(work, visit, invoice) }
}
