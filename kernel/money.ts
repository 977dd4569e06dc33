// Money is a whole number of tiyn (1/100 tenge), one currency, never a fraction.

/** Tenge as people write them, to tiyn. */
export function tenge(amount: number): number {
  const tiyn = Math.round(amount * 100)
  if (!Number.isSafeInteger(tiyn)) throw new RangeError('amount of money out of range')
  return tiyn
}

/** A share of an amount in per cent, rounded half up to a whole tenge: the law and the till know no tiyn coins. */
export function share(tiyn: number, percent: number): number {
  return Math.round((tiyn * percent) / 10_000) * 100
}
