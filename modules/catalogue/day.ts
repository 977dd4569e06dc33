import { timeZone } from '../../kernel/texts.ts'

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })

/** The calendar day `YYYY-MM-DD` of an instant in Kazakhstan. */
export function dayOf(instant: Date): string {
  return calendar.format(instant)
}

/** Calendar days on (or back, when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
