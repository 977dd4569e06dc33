// What a booking costs when it is given up, missed or come late to. Every number is that of the offer
// edition which the patient accepted, whatever a later edition says.
import { share } from '../../../kernel/money.ts'

/** Parameters of an offer edition that bookings live by. */
export interface OfferNumbers {
  cancelFreeHours: number
  lateMoveMinutes: number
  lateRefuseMinutes: number
  delayMaxMinutes: number
  arriveEarlyMinutes: number
  lateCancelPercent: number
  noShowPercent: number
  prepayOnlyDays: number
  holdMinutes: number
}

export interface TermsOf {
  state: string
  startsAt: Date
  tiyn: number
}

export type FreeBecause = 'in-time' | 'not-booked-yet' | 'clinic-delays'
export interface CancelTerms {
  /** The last instant at which cancelling is free. */
  freeUntil: Date
  chargeTiyn: number
  /** Why it is free now; null when it is not. */
  free: FreeBecause | null
}

const minute = 60_000

/** Reads the numbers by their names in the offer; a number that the edition lacks is a bug, not a zero. */
export function offerNumbers(of: Record<string, number>): OfferNumbers {
  const number = (name: string) => {
    const value = of[name]
    if (value === undefined) throw new Error(`the offer has no number ${name}`)
    return value
  }
  return {
    cancelFreeHours: number('cancel-free-hours'),
    lateMoveMinutes: number('late-move-minutes'),
    lateRefuseMinutes: number('late-refuse-minutes'),
    delayMaxMinutes: number('delay-max-minutes'),
    arriveEarlyMinutes: number('arrive-early-minutes'),
    lateCancelPercent: number('late-cancel-percent'),
    noShowPercent: number('no-show-percent'),
    prepayOnlyDays: number('prepay-only-days'),
    holdMinutes: number('hold-minutes'),
  }
}

/** CL-3.9c; CL-3.7c: who waits longer than the clinic may delay, cancels free. */
export function cancelTerms(booking: TermsOf, numbers: OfferNumbers, now: Date): CancelTerms {
  const freeUntil = new Date(booking.startsAt.getTime() - numbers.cancelFreeHours * 60 * minute)
  const free = whyFree(booking, numbers, freeUntil, now)
  return { freeUntil, free, chargeTiyn: free ? 0 : share(booking.tiyn, numbers.lateCancelPercent) }
}

export type Lateness = 'in-time' | 'late' | 'may-be-moved' | 'may-be-refused'

/** How late somebody came, or has been waited for: CL-5.1.5 gives the first threshold, CL-3.7b the second. */
export function lateness(
  startsAt: Date,
  came: Date,
  numbers: OfferNumbers,
): { minutes: number; is: Lateness } {
  const minutes = Math.max(0, Math.floor((came.getTime() - startsAt.getTime()) / minute))
  if (minutes > numbers.lateRefuseMinutes) return { minutes, is: 'may-be-refused' }
  if (minutes > numbers.lateMoveMinutes) return { minutes, is: 'may-be-moved' }
  return { minutes, is: minutes > 0 ? 'late' : 'in-time' }
}

/** From when an empty chair counts as a missed visit. */
export function missedFrom(startsAt: Date, numbers: OfferNumbers): Date {
  return new Date(startsAt.getTime() + numbers.lateRefuseMinutes * minute)
}

export function missedCharge(tiyn: number, numbers: OfferNumbers): number {
  return share(tiyn, numbers.noShowPercent)
}

/** CL-3.9c: until when bookings are by prepayment only after this. */
export function prepayOnlyUntil(since: Date, numbers: OfferNumbers): Date {
  return new Date(since.getTime() + numbers.prepayOnlyDays * 24 * 60 * minute)
}

function whyFree(booking: TermsOf, numbers: OfferNumbers, freeUntil: Date, now: Date): FreeBecause | null {
  if (booking.state === 'held') return 'not-booked-yet'
  if (now <= freeUntil) return 'in-time'
  const waits = booking.state === 'checked-in' || booking.state === 'called'
  const waitedTooLong = now.getTime() > booking.startsAt.getTime() + numbers.delayMaxMinutes * minute
  return waits && waitedTooLong ? 'clinic-delays' : null
}
