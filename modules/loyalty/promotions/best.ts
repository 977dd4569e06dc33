// What a promotion takes off and which one is the best: arithmetic alone.
import { share } from '../../../kernel/money.ts'

export interface Offer {
  id: string
  percent: number | null
  /** A fixed sum in tiyn, where it is no share. */
  tiyn: number | null
}

/** What an offer takes off a bill, in whole tenge; never more than `most`, and nothing where no tenge is left. Tiyn. */
export function taken({ percent, tiyn }: Offer, billTiyn: number, most: number): number {
  const wanted = percent === null ? tiyn! : share(billTiyn, percent)
  return Math.min(wanted, Math.floor(most / 100) * 100)
}

/** The offers that take something off, what the person gains most first; of equal ones always the same first. */
export function byGain<T extends Offer>(offers: readonly T[], billTiyn: number, most: number): T[] {
  return offers
    .filter(offer => taken(offer, billTiyn, most) > 0)
    .sort((a, b) => taken(b, billTiyn, most) - taken(a, billTiyn, most) || (a.id < b.id ? -1 : 1))
}
