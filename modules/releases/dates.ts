// Days of visits are moved by a number of days that is the same for one person, so that the order of her visits
// and the time between them stay true. The key lives as long as the making of one release and is never stored.
import { createHmac } from 'node:crypto'

const most = 182

/** Days by which the visits of a person are moved, −182 to 182. */
export function shiftOf(person: string, key: Buffer): number {
  const number = createHmac('sha256', key).update(person).digest().readUInt32BE()
  return (number % (2 * most + 1)) - most
}

export function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
