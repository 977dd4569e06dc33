// Chance that falls the same way every time, so that two demonstrations show the same people.

export interface Draw {
  /** From 0, below 1. */
  share(): number
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number
  one<T>(of: readonly T[]): T
  chance(share: number): boolean
  /** An id that is the same in every demonstration. */
  id(): string
}

export function startDraw(seed: number): Draw {
  let state = seed >>> 0
  // mulberry32: small, and even enough for names and prices. Never for a secret.
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (least: number, most: number) => least + Math.floor(share() * (most - least + 1))
  const hex = (digits: number) => Array.from({ length: digits }, () => whole(0, 15).toString(16)).join('')
  return {
    share,
    whole,
    one: of => of[whole(0, of.length - 1)]!,
    chance: of => share() < of,
    id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[whole(0, 3)]}${hex(3)}-${hex(12)}`,
  }
}
