// What is said of a measured value: its range by age and sex, its flag, its distance from the previous one. Pure, for
// none of it may depend on who asks or when; an analyser's own flags are never believed.
import { ageOn } from '../people/index.ts'

export const flags = ['critical-low', 'low', 'normal', 'high', 'critical-high', 'no-range'] as const
export type Flag = (typeof flags)[number]

export interface Range {
  low: number | null
  high: number | null
  criticalLow: number | null
  criticalHigh: number | null
}

export interface DatedRange extends Range {
  sex: 'female' | 'male' | null
  fromYears: number
  untilYears: number | null
  since: string
}

/** The range in force on a day for a person; the one of the own sex and the newest first. Null: none is known. */
export function rangeFor(
  ranges: readonly DatedRange[],
  of: { sex: 'female' | 'male'; birthDate: string; day: string },
): DatedRange | null {
  const age = ageOn(of.birthDate, of.day)
  const fitting = ranges.filter(
    range =>
      (range.sex === null || range.sex === of.sex) &&
      range.since <= of.day &&
      age >= range.fromYears &&
      (range.untilYears === null || age < range.untilYears),
  )
  const order = (a: DatedRange, b: DatedRange) =>
    Number(a.sex === null) - Number(b.sex === null) || b.since.localeCompare(a.since)
  return fitting.sort(order)[0] ?? null
}

/** The limits themselves are normal; a limit that is not set is not crossed. No range is not normal. */
export function flagOf(value: number, range: Range | null): Flag {
  if (!range) return 'no-range'
  if (range.criticalLow !== null && value < range.criticalLow) return 'critical-low'
  if (range.criticalHigh !== null && value > range.criticalHigh) return 'critical-high'
  if (range.low !== null && value < range.low) return 'low'
  if (range.high !== null && value > range.high) return 'high'
  return 'normal'
}

export function isCritical(flag: Flag): boolean {
  return flag === 'critical-low' || flag === 'critical-high'
}

/** Whether a value differs from the previous one by more than is likely in the time between them. */
export function differsTooMuch(
  value: number,
  previous: { value: number; at: Date } | null,
  { percent, days }: { percent: number | null; days: number },
  now: Date,
): boolean {
  if (!previous || percent === null || previous.value === 0) return false
  if (now.getTime() - previous.at.getTime() > days * 86_400_000) return false
  return (Math.abs(value - previous.value) / Math.abs(previous.value)) * 100 > percent
}

/** A value as people write it, `5,4` or `5.4`, rounded to the places of the test; null when it is no number. */
export function readValue(text: string, decimals: number): { value: number; text: string } | null {
  const plain = text.trim().replace(',', '.')
  if (!/^\d{1,7}(\.\d{1,6})?$/.test(plain)) return null
  const rounded = Number(plain).toFixed(decimals)
  return { value: Number(rounded), text: rounded }
}
