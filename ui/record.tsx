import type { ReactNode } from 'react'
import { DateText, type Lang, TimeText } from './figures.tsx'
import type { Tone } from './notice.tsx'

export type TimelineItem = {
  key: string
  at: Date | string
  title: ReactNode
  href?: string
  tone?: Tone
  children?: ReactNode
}
export type TimelineProps = { label: string; lang: Lang; items: TimelineItem[] }

export type LedgerRow = {
  key: string
  at: Date | string
  /** Who: the name, then duty and organisation. */
  who: ReactNode
  whose?: ReactNode
  what: ReactNode
  why?: ReactNode
  /** Right edge: an amount, or a way to ask. */
  end?: ReactNode
}
export type LedgerProps = { label: string; lang: Lang; rows: LedgerRow[] }

/** What happened to one person or thing, newest first as the caller orders it. */
export function Timeline({ label, lang, items }: TimelineProps) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map(item => (
        <li key={item.key} className={item.tone}>
          <p className="timeline-when">
            <DateText value={item.at} lang={lang} form="day" />
            {hasTime(item.at) && <TimeText value={item.at} lang={lang} />}
          </p>
          <p className="timeline-title">{item.href ? <a href={item.href}>{item.title}</a> : item.title}</p>
          {item.children && <div className="timeline-body">{item.children}</div>}
        </li>
      ))}
    </ol>
  )
}

/** Reads like a bank statement: a day, and under it time, who, what and why. Rows come ordered by time. */
export function Ledger({ label, lang, rows }: LedgerProps) {
  return (
    <section className="ledger" aria-label={label}>
      {byDay(rows).map(day => (
        <div className="ledger-day" key={day.day}>
          <h2>
            <DateText value={day.day} lang={lang} form="day" />
          </h2>
          <ul>
            {day.rows.map(row => (
              <li key={row.key}>
                <TimeText value={row.at} lang={lang} />
                <div className="ledger-who">
                  <strong>{row.who}</strong>
                  {row.whose && <span>{row.whose}</span>}
                </div>
                <div className="ledger-what">
                  {row.what}
                  {row.why && <span className="why">{row.why}</span>}
                </div>
                {row.end && <div className="ledger-end">{row.end}</div>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function byDay(rows: LedgerRow[]) {
  const days: { day: string; rows: LedgerRow[] }[] = []
  for (const row of rows) {
    const day = dayOf(row.at)
    const last = days.at(-1)
    if (last?.day === day) last.rows.push(row)
    else days.push({ day, rows: [row] })
  }
  return days
}

// The day of Kazakhstan, not of the server: a look at 01:00 in Almaty is still yesterday in UTC.
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty', dateStyle: 'short' })
function dayOf(at: Date | string) {
  return calendar.format(new Date(at))
}

function hasTime(at: Date | string) {
  return typeof at !== 'string' || at.length > 10
}
