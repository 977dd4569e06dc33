import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { addDays, dayOf } from '../../catalogue/index.ts'
import { freePlaces } from '../free-times/places.ts'
import { instantOf } from '../minutes.ts'
import { visitLines } from '../visit-line.ts'
import { showDay } from './show-day.api.ts'

const ruleOf: Record<string, string> = {
  reception: 'front-desk',
  doctor: 'treating-doctor',
  director: 'director-of-clinic',
}

export default act(showDay, async (work, { day = dayOf(work.now), branch, practitioner }) => {
  work.saw([], ruleOf[work.actor.duty!]!)
  const midnight = (of: string) => sql`(${of}::timestamp at time zone 'Asia/Almaty')`
  const visits = await visitLines(work, {
    as: ['front-desk', 'treating-doctor', 'director-of-clinic'],
    where: sql`b.organisation = ${work.actor.organisation} and b.state <> 'expired'
      and b.starts_at >= ${midnight(day)} and b.starts_at < ${midnight(addDays(day, 1))}
      ${branch ? sql`and b.branch = ${branch}` : sql``} ${practitioner ? sql`and b.practitioner = ${practitioner}` : sql``}`,
    limit: 1000,
  })
  return {
    day,
    visits,
    practitioners: await receiving(work, { day, branch, practitioner }),
    branches: await branchesOf(work),
  }
})

async function receiving(work: Work, of: { day: string; branch?: string; practitioner?: string }) {
  const mine = work.actor.duty === 'doctor' ? sql`and p.employment = ${work.actor.employment}` : sql``
  const { rows } = await sql<{ id: string; slug: string; name: string }>`
    select p.id, p.slug, ${sql.ref(`p.name_${work.lang}`)} as name from organisations.practitioner p
    where p.organisation = ${work.actor.organisation} and p.receives ${mine}
      ${of.practitioner ? sql`and p.id = ${of.practitioner}` : sql``} order by name`.execute(work.db)
  const places = await freePlaces(work.db, { practitioners: rows.map(row => row.id), day: of.day, days: 1 })
  const rooms = await roomNames(work)
  return rows.flatMap(row => {
    const here = (places.get(row.id) ?? []).filter(place => !of.branch || place.branch === of.branch)
    if (here.length === 0) return []
    return {
      ...row,
      branch: here[0]!.branch,
      rooms: here.map(place => rooms.get(place.room)!),
      free: here
        .flatMap(place => place.free)
        .sort((a, b) => a.from - b.from)
        .map(span => ({
          from: instantOf(span.from).toISOString(),
          until: instantOf(span.until).toISOString(),
        })),
    }
  })
}

async function roomNames(work: Work): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`select r.id, r.name from organisations.room r
    join organisations.branch f on f.id = r.branch where f.organisation = ${work.actor.organisation}`.execute(
    work.db,
  )
  return new Map(rows.map(row => [row.id, row.name]))
}

async function branchesOf(work: Work) {
  const { rows } = await sql<{ id: string; name: string }>`select id, ${sql.ref(`name_${work.lang}`)} as name
    from organisations.branch where organisation = ${work.actor.organisation} order by slug`.execute(work.db)
  return rows
}
