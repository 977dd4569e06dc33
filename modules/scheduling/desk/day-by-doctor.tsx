import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { type BoardColumn, DayBoard, Empty, timeText } from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import type { showDay } from '../show-day/show-day.api.ts'
import { stateTones, stateWords } from '../states.ts'
import { texts } from './desk.texts.ts'

type Day = Answer<typeof showDay>

interface BoardProps {
  day: Day
  lang: Lang
  say: Say
  to(path: string): string
  now: Date
}

/** The day as a board: a column per doctor, visits and what is free between them. */
export function DayByDoctor({ day, lang, say, to, now }: BoardProps) {
  const columns = day.practitioners.map(practitioner => column(practitioner, day, { lang, say, to }))
  const times = columns.flatMap(({ entries, gaps }) =>
    [...entries, ...gaps].flatMap(({ from, to: until }) => [from, until]),
  )
  if (times.length === 0) return <Empty icon="calendar" title={say(texts.noneTitle)} />
  const [from, until] = [times.reduce(least), times.reduce(most)]
  const clock = timeText(now, lang)
  const isNow = day.day === dayOf(now) && clock >= from && clock <= until
  return (
    <DayBoard
      caption={say(texts.title)}
      timeLabel={say(texts.time)}
      from={`${from.slice(0, 2)}:00`}
      to={until}
      columns={columns}
      {...(isNow ? { now: clock } : {})}
    />
  )
}

function column(
  practitioner: Day['practitioners'][number],
  day: Day,
  { lang, say, to }: Pick<BoardProps, 'lang' | 'say' | 'to'>,
): BoardColumn {
  const visits = day.visits.filter(
    visit =>
      visit.practitioner === practitioner.id && visit.state !== 'cancelled' && visit.state !== 'no-show',
  )
  return {
    key: practitioner.id,
    name: practitioner.name,
    detail: practitioner.rooms.join(', '),
    entries: visits.map(visit => ({
      key: visit.id,
      from: timeText(visit.startsAt, lang),
      to: timeText(visit.endsAt, lang),
      href: to(`/desk/visits/${visit.id}`),
      title: visit.patientName ?? say(texts.heldBy),
      detail: visit.serviceName,
      tone: stateTones[visit.state],
      state: say(stateWords[visit.state]),
      current: visit.state === 'in-visit',
    })),
    gaps: practitioner.free.map(span => ({
      from: timeText(span.from, lang),
      to: timeText(span.until, lang),
      href: to(
        `/desk/book?${new URLSearchParams({ practitioner: practitioner.id, from: day.day, at: span.from })}`,
      ),
      label: say(texts.free),
    })),
  }
}

function least(a: string, b: string) {
  return a < b ? a : b
}

function most(a: string, b: string) {
  return a > b ? a : b
}
