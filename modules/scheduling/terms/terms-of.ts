import type { Work } from '../../../kernel/work.ts'
import { numbersOf } from '../../agreements/index.ts'
import type { Booking } from '../booking.ts'
import { type OfferNumbers, offerNumbers } from './terms.ts'

/** The numbers of the offer edition under which this booking was made. */
export async function termsOf(work: Work, booking: Booking): Promise<OfferNumbers> {
  return offerNumbers(await numbersOf(work, booking.offerEdition))
}
