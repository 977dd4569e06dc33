// What the platform keeps of a payment, and what of that it gives back: pure, so that a table of cases can judge it.
import { share } from '../../../kernel/money.ts'

export interface CommissionTerms {
  /** 250 is 2.5 per cent. */
  basisPoints: number
  minimumTiyn: number
  /** A part of the commission, not on top of it; null: none is named. */
  vatPercent: number | null
  /** Whether a refund gives its part of the commission back to the partner. */
  returned: boolean
}

export interface Commission {
  tiyn: number
  /** Of it VAT. */
  vat: number
}

export const none: Commission = { tiyn: 0, vat: 0 }

/** The commission of a payment in tiyn: the share or the minimum, never more than came. Null terms: nothing is kept. */
export function commissionOf(paid: number, terms: CommissionTerms | null): Commission {
  if (!terms) return none
  const tiyn = Math.min(paid, Math.max(share(paid, terms.basisPoints / 100), terms.minimumTiyn))
  return { tiyn, vat: vatWithin(tiyn, terms.vatPercent) }
}

/**
 * What of a commission goes back with the newest refund, when `before` of `paid` had gone back already. Counted on the
 * whole and not on the part: many small refunds give back exactly what one of the whole sum would.
 */
export function commissionReturned(
  of: { paid: number; kept: Commission; returned: boolean },
  before: number,
  now: number,
): Commission {
  if (!of.returned) return none
  const until = (part: number, whole: number) => Number((BigInt(whole) * BigInt(part)) / BigInt(of.paid))
  const part = (whole: number) => until(before + now, whole) - until(before, whole)
  return { tiyn: part(of.kept.tiyn), vat: part(of.kept.vat) }
}

function vatWithin(tiyn: number, percent: number | null): number {
  return percent === null ? 0 : tiyn - Math.round((tiyn * 100) / (100 + percent))
}
