// When a weekly count stands out. Two published methods in their simple form, each with the numbers that it used, so
// that whoever reads an alarm sees why it was raised.

export interface Bound {
  expected: number
  threshold: number
}

export type Method = 'ears-c2' | 'farrington'

/** An alarm needs as many visits as may be shown at all. */
export const fewest = 5

/**
 * EARS C2 (Hutwagner and others 2003; as in R surveillance, earsC with minSigma 1): the mean and standard deviation of
 * seven steps that end two steps before, and an alarm above three deviations. Null while the series is too short.
 */
export function earsC2(series: readonly number[], at: number): Bound | null {
  const baseline = series.slice(Math.max(0, at - 9), Math.max(0, at - 2))
  if (baseline.length < 7) return null
  const expected = meanOf(baseline)
  return { expected, threshold: expected + 3 * Math.max(1, Math.sqrt(varianceOf(baseline, expected))) }
}

/**
 * Farrington and others 1996, without trend and reweighting: the same week of earlier years, three weeks around it, as
 * an over-dispersed Poisson count; the upper bound by the 2/3 power at z = 2.58. Null without a year of history.
 */
export function farrington(series: readonly number[], at: number): Bound | null {
  const baseline: number[] = []
  for (let year = at - 52; year - 3 >= 0; year -= 52) baseline.push(...series.slice(year - 3, year + 4))
  if (baseline.length < 7) return null
  const mean = meanOf(baseline)
  const expected = Math.max(0.5, mean)
  const dispersion = Math.max(1, varianceOf(baseline, mean) / expected)
  const spread = Math.sqrt((dispersion + dispersion / baseline.length) / expected)
  return { expected, threshold: expected * (1 + (2 / 3) * 2.58 * spread) ** 1.5 }
}

/** The methods by which a week stands out. */
export function alarmsAt(series: readonly number[], at: number): (Bound & { method: Method })[] {
  const observed = series[at] ?? 0
  const bounds = { 'ears-c2': earsC2(series, at), farrington: farrington(series, at) }
  return (Object.keys(bounds) as Method[]).flatMap(method => {
    const bound = bounds[method]
    return bound && observed >= fewest && observed > bound.threshold ? [{ method, ...bound }] : []
  })
}

/**
 * Counts as they may be shown: one to four are hidden (null), and where only one is hidden the next smallest too, so
 * that nobody finds it by taking the others from a sum.
 */
export function hideSmall(counts: readonly number[]): (number | null)[] {
  const isSmall = (count: number) => count > 0 && count < fewest
  const hidden = new Set(counts.flatMap((count, at) => (isSmall(count) ? [at] : [])))
  if (hidden.size === 1) {
    const others = counts.flatMap((count, at) => (count >= fewest ? [{ count, at }] : []))
    const next = others.sort((a, b) => a.count - b.count)[0]
    if (next) hidden.add(next.at)
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count))
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

// Of a sample: n − 1, as both papers do.
function varianceOf(values: readonly number[], mean: number): number {
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}
