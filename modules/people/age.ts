// Ages that the law counts by. Days are `YYYY-MM-DD` in Almaty.

/** Full years on a day. Born on 29 February, one is a year older on 1 March of a common year. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1
}

/** The first day on which one is that old. */
export function birthdayOf(birthDate: string, age: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const then = Number(year) + age
  const common = new Date(Date.UTC(then, 1, 29)).getUTCMonth() !== 1
  return month === '02' && day === '29' && common ? `${then}-03-01` : `${then}-${month}-${day}`
}

/** Health Code 78(2), 137(2): from 16 one consents to care oneself, except to surgery and abortion. */
export function consentsForOneself(birthDate: string, day: string): boolean {
  return ageOn(birthDate, day) >= 16
}
