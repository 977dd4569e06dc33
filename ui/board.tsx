import type { ReactNode } from 'react'
import type { Tone } from './notice.tsx'
import { StateWord } from './notice.tsx'

export type BoardEntry = {
  key: string
  from: string
  to: string
  href: string
  title: ReactNode
  detail?: ReactNode
  tone: Tone
  state: string
  current?: boolean
}
export type BoardGap = {
  from: string
  to: string /** A free time leads to booking it; without a link the time is closed. */
  href?: string
  label: string
}
export type BoardColumn = {
  key: string
  name: ReactNode
  detail?: ReactNode
  entries: BoardEntry[]
  gaps: BoardGap[]
}
/** Clock times are `HH:MM` of the branch, on whole five minutes. */
export type DayBoardProps = {
  caption: ReactNode
  timeLabel: string
  from: string
  to: string
  now?: string
  columns: BoardColumn[]
}

const STEP = 5
/** Above so many columns a laptop slides sideways as a phone does, instead of squeezing names to initials. */
const MANY = 7

/**
 * The day: time downward, doctor or room across. It is a table of five-minute rows in which an entry spans
 * as many rows as it lasts: no inline style (the policy forbids it), prints, and is heard as a table.
 */
export function DayBoard({ caption, timeLabel, from, to, now, columns }: DayBoardProps) {
  const first = minutes(from)
  const count = (minutes(to) - first) / STEP
  const nowRow = now === undefined ? -1 : Math.floor((minutes(now) - first) / STEP)
  const placed = columns.map(column => place(column, first, count))
  return (
    <section className="board-scroll" aria-label={timeLabel}>
      <table className={columns.length > MANY ? 'board many' : 'board'}>
        <caption className="unseen">{caption}</caption>
        <colgroup>
          <col className="board-hours" />
          <col className="board-ticks" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              <span className="unseen">{timeLabel}</span>
            </th>
            {columns.map(column => (
              <th key={column.key} scope="col">
                {column.name}
                {column.detail && <span className="board-detail">{column.detail}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(first, count).map(({ row, minute }) => (
            <tr key={minute} className={rowClass(minute, row === nowRow)}>
              {minute % 30 === 0 && (
                <th scope="row" rowSpan={Math.min(30 / STEP, count - row)}>
                  <time>{clock(minute)}</time>
                </th>
              )}
              <td className="board-tick">{row === nowRow && <time className="unseen">{now}</time>}</td>
              {placed.map(
                (cells, at) => cells.has(row) && <Cell key={columns[at]!.key} {...cells.get(row)!} />,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function rowsOf(first: number, count: number) {
  return Array.from({ length: count }, (_, row) => ({ row, minute: first + row * STEP }))
}

type Placed = { rows: number; entry?: BoardEntry; gap?: BoardGap }

function Cell({ rows, entry, gap }: Placed) {
  if (entry) {
    return (
      <td rowSpan={rows} className={`board-cell${rows <= 3 ? ' tight' : ''}`}>
        <a
          className={`entry ${entry.tone}`}
          href={entry.href}
          aria-current={entry.current ? 'true' : undefined}
        >
          <span className="entry-title">
            <time>{entry.from}</time> {entry.title}
          </span>
          {entry.detail && <span className="entry-detail">{entry.detail}</span>}
          <StateWord tone={entry.tone}>{entry.state}</StateWord>
        </a>
      </td>
    )
  }
  if (gap?.href) {
    return (
      <td rowSpan={rows} className="board-cell">
        <a className="free" href={gap.href}>
          <time>{gap.from}</time> {gap.label}
        </a>
      </td>
    )
  }
  return (
    <td rowSpan={rows} className={gap ? 'board-cell closed' : 'board-cell'}>
      {gap && <span>{gap.label}</span>}
    </td>
  )
}

// Every row of a column is covered once: by an entry, by a gap, or by nothing.
function place(column: BoardColumn, first: number, count: number) {
  const cells = new Map<number, Placed>()
  const row = (time: string) => Math.max(0, Math.min(count, Math.round((minutes(time) - first) / STEP)))
  const spans = [
    ...column.entries.map(entry => ({ start: row(entry.from), end: row(entry.to), entry })),
    ...column.gaps.map(gap => ({ start: row(gap.from), end: row(gap.to), gap })),
  ].sort((a, b) => a.start - b.start)
  let next = 0
  for (const { start, end, ...what } of spans) {
    const begins = Math.max(start, next)
    if (end <= begins) continue
    if (begins > next) cells.set(next, { rows: begins - next })
    cells.set(begins, { rows: end - begins, ...what })
    next = end
  }
  if (next < count) cells.set(next, { rows: count - next })
  return cells
}

function rowClass(minute: number, isNow: boolean) {
  return [minute % 30 === 0 && 'half', isNow && 'now'].filter(Boolean).join(' ') || undefined
}

function minutes(time: string) {
  const [hour, minute] = time.split(':')
  return Number(hour) * 60 + Number(minute)
}

function clock(minute: number) {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
