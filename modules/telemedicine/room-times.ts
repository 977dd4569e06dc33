// When a room is open for whom, and what its line was like: arithmetic alone.
import { dayOf } from '../catalogue/index.ts'
import type { BookingState } from '../scheduling/index.ts'

export type Side = 'patient' | 'doctor'

export interface RoomTimes {
  opensAt: Date
  startsAt: Date
  closesAt: Date
}

const minute = 60_000

/** Minutes before the visit when the waiting room opens, and after its end until when a lost line is taken up. */
export function timesOf(
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
  { early, grace }: { early: number; grace: number },
): RoomTimes {
  return {
    opensAt: new Date(startsAt.getTime() - early * minute),
    startsAt,
    closesAt: new Date(endsAt.getTime() + grace * minute),
  }
}

/** The patient enters from the opening on, the doctor from the midnight before it, too. */
export function doorAt(side: Side, now: Date, times: RoomTimes): 'early' | 'open' | 'late' {
  if (now >= times.closesAt) return 'late'
  const isOpen = now >= times.opensAt || (side === 'doctor' && dayOf(now) === dayOf(times.startsAt))
  return isOpen ? 'open' : 'early'
}

export function isOver(state: BookingState): boolean {
  return !['held', 'booked', 'checked-in', 'called', 'in-visit'].includes(state)
}

/** A browser asks once a minute when its window is out of sight; whoever is silent longer has left. */
const silentMs = 75_000

export function presentSince(now: Date): Date {
  return new Date(now.getTime() - silentMs)
}

/** One silence counts at most as long as two questions are apart while the line stands. */
export const longestStepSeconds = 10

/** A consultation of less than this on either side is no consultation. */
const heldSeconds = 60

export function lineHeld(seconds: Readonly<Record<Side, number>>): boolean {
  return seconds.patient >= heldSeconds && seconds.doctor >= heldSeconds
}
