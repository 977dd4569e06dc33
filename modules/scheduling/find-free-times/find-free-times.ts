import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { addDays, dayOf } from '../../catalogue/index.ts'
import { freePlaces } from '../free-times/places.ts'
import { startsIn } from '../free-times/sweep.ts'
import { instantOf, minuteOf } from '../minutes.ts'
import { findFreeTimes } from './find-free-times.api.ts'

export default act(findFreeTimes, async (work, { practitioner, service, from, days }) => {
  const { rows } = await sql<{ minutes: number }>`
    select s.minutes from organisations.practitioner_service ps
    join organisations.practitioner p on p.id = ps.practitioner and p.receives
    join organisations.service s on s.id = ps.service
    where ps.practitioner = ${practitioner} and ps.service = ${service}`.execute(work.db)
  const minutes = rows[0]?.minutes ?? work.absent()
  const places = await freePlaces(work.db, { practitioners: [practitioner], day: from, days })
  const now = minuteOf(work.now)
  const starts = (places.get(practitioner) ?? []).flatMap(place => startsIn(place.free, minutes, now))
  const byDay = new Map(Array.from({ length: days }, (_, at) => [addDays(from, at), [] as string[]]))
  for (const start of [...new Set(starts)].sort((a, b) => a - b)) {
    const at = instantOf(start)
    byDay.get(dayOf(at))?.push(at.toISOString())
  }
  return { minutes, days: [...byDay].map(([day, times]) => ({ day, times })) }
})
