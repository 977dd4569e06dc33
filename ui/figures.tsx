// Money and dates as people of Kazakhstan write them, in each of the three languages.
export type Lang = 'kk' | 'ru' | 'en'
/** day: 22 November 2026 · weekday: Sunday, 22 November · short: 22 Nov · numeric: 22.11.2026 */
export type DateForm = 'day' | 'weekday' | 'short' | 'numeric'

export type MoneyProps = { tiyn: bigint | number; lang?: Lang }
/** A moment (Date, ISO with zone), or a calendar date `2026-11-22` which belongs to no time zone. */
export type DateTextProps = { value: Date | string; lang: Lang; form?: DateForm }
export type TimeTextProps = { value: Date | string; lang: Lang }
export type DateTimeTextProps = { value: Date | string; lang: Lang; form?: DateForm }

const ZONE = 'Asia/Almaty'
const HARD = '\u00a0'

export function Money({ tiyn, lang }: MoneyProps) {
  return <span className="money">{moneyText(tiyn, lang)}</span>
}

export function DateText({ value, lang, form }: DateTextProps) {
  return <time dateTime={machine(value)}>{dateText(value, lang, form)}</time>
}

export function TimeText({ value, lang }: TimeTextProps) {
  return <time dateTime={machine(value)}>{timeText(value, lang)}</time>
}

export function DateTimeText({ value, lang, form }: DateTimeTextProps) {
  return <time dateTime={machine(value)}>{dateTimeText(value, lang, form)}</time>
}

/** 1200000 → 12 000 ₸. Tiyn are shown only where there are some. */
export function moneyText(tiyn: bigint | number, lang: Lang = 'kk'): string {
  const whole = BigInt(tiyn)
  const positive = whole < 0n ? -whole : whole
  const tenge = String(positive / 100n).replace(/\B(?=(\d{3})+$)/g, HARD)
  const rest = positive % 100n
  const point = lang === 'en' ? '.' : ','
  return `${whole < 0n ? '−' : ''}${tenge}${rest ? point + String(rest).padStart(2, '0') : ''}${HARD}₸`
}

/** A whole number with its thousands apart. */
export function countText(count: bigint | number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, HARD)
}

/** 20,4: a measured number with one place after the sign of its language. */
export function decimalText(value: number, lang: Lang): string {
  return value.toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

export function dateText(value: Date | string, lang: Lang, form: DateForm = 'day'): string {
  const part = parts(value, lang, monthOf[form])
  const day = `${part.day}${HARD}${part.month}`
  switch (form) {
    case 'numeric':
      return `${part.day.padStart(2, '0')}.${part.month}.${part.year}`
    case 'short':
      return day
    case 'weekday':
      // Kazakh puts the weekday after the date, Russian and English before it.
      return lang === 'kk' ? `${day}, ${part.weekday}` : `${part.weekday}, ${day}`
    case 'day':
      return {
        kk: `${part.year}${HARD}жылғы ${day}`,
        ru: `${day} ${part.year}${HARD}г.`,
        en: `${day} ${part.year}`,
      }[lang]
  }
}

export function timeText(value: Date | string, lang: Lang): string {
  return format(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE }).format(
    new Date(value),
  )
}

export function dateTimeText(value: Date | string, lang: Lang, form: DateForm = 'day'): string {
  return `${dateText(value, lang, form)}, ${timeText(value, lang)}`
}

/** Until when: a term that ends with its day ends at 24:00 of that day, not at 00:00 of the one after it. */
export function dueText(value: Date | string, lang: Lang, form: DateForm = 'day'): string {
  if (timeText(value, lang) !== '00:00') return dateTimeText(value, lang, form)
  return `${dateText(new Date(new Date(value).getTime() - 1), lang, form)}, 24:00`
}

/** Sun, for the head of a column of days. */
export function weekdayText(value: Date | string, lang: Lang): string {
  return format(lang, { weekday: 'short', timeZone: zoneOf(value) }).format(momentOf(value))
}

const monthOf = { day: 'long', weekday: 'long', short: 'short', numeric: '2-digit' } as const

function parts(value: Date | string, lang: Lang, month: (typeof monthOf)[DateForm]) {
  const options = {
    weekday: 'long',
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: zoneOf(value),
  } as const
  // All at once: taking a date apart is what a page with a hundred times spends its time on.
  const found = format(lang, options).formatToParts(momentOf(value))
  return Object.fromEntries(found.map(part => [part.type, part.value])) as Record<
    'weekday' | 'day' | 'month' | 'year',
    string
  >
}

function momentOf(value: Date | string): Date {
  if (typeof value !== 'string') return value
  return new Date(isCalendarDate(value) ? `${value}T00:00Z` : value)
}

function zoneOf(value: Date | string): string {
  return typeof value === 'string' && isCalendarDate(value) ? 'UTC' : ZONE
}

function machine(value: Date | string) {
  return typeof value === 'string' ? value : value.toISOString()
}

function isCalendarDate(value: string) {
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
}

// Making a formatter costs a hundred times more than using it, and a table of visits uses hundreds.
const made = new Map<string, Intl.DateTimeFormat>()
function format(lang: Lang, options: Intl.DateTimeFormatOptions) {
  const key = lang + JSON.stringify(options)
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat({ kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' }[lang], options)
  made.set(key, fresh)
  return fresh
}
