// How many points: arithmetic alone. Points are whole, and so is every sum of tenge.

/** Points of a share of what was paid, rounded down: a part of a point is none. */
export function pointsOf(paidTiyn: number, percent: number): number {
  return Math.floor((paidTiyn * percent) / 10_000)
}

/** How many points may cover a bill: a share of the whole, and never more than is due. Tiyn in, points out. */
export function mostPoints(billTiyn: number, dueTiyn: number, percent: number): number {
  return Math.min(pointsOf(billTiyn, percent), Math.floor(dueTiyn / 100))
}

/** The same day so many months on, or the last day of a shorter month. */
export function addMonths(at: Date, months: number): Date {
  const day = at.getUTCDate()
  const then = new Date(at)
  then.setUTCDate(1)
  then.setUTCMonth(then.getUTCMonth() + months)
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  then.setUTCDate(Math.min(day, last))
  return then
}
