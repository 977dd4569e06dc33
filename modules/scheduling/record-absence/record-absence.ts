import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { recordAbsence } from './record-absence.api.ts'

export default act(recordAbsence, async (work, { practitioner, kind, ...asked }) => {
  work.saw([], work.actor.duty === 'director' ? 'director-of-clinic' : 'front-desk')
  const [startsAt, endsAt] = [new Date(asked.startsAt), new Date(asked.endsAt)]
  const own = await sql`select 1 from organisations.practitioner
    where id = ${practitioner} and organisation = ${work.actor.organisation}`.execute(work.db)
  if (own.rows.length === 0) work.absent()
  if (endsAt <= startsAt) work.refuse('ends-before-it-begins')
  await sql`select scheduling.clear_way(${[practitioner]}, ${startsAt}, ${endsAt}, ${work.now})`.execute(
    work.db,
  )
  const absence = randomUUID()
  await sql`insert into scheduling.absence (id, practitioner, starts_at, ends_at, kind, by_account, made_at)
    values (${absence}, ${practitioner}, ${startsAt}, ${endsAt}, ${kind}, ${work.actor.account}, ${work.now})`.execute(
    work.db,
  )
  // The same constraint that refuses a second visit refuses an absence over a visit.
  await sql`insert into scheduling.occupancy (resource, kind, starts_at, ends_at, state, absence)
    values (${practitioner}, 'practitioner', ${startsAt}, ${endsAt}, 'leave', ${absence})`.execute(work.db)
  await work.later('refresh-next-free', { practitioner })
  return { absence }
})
