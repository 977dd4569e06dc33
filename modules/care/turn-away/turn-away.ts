import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { turnAway } from './turn-away.api.ts'

export default act(turnAway, async (work, { person, employment }) => {
  if (!work.actor.persons.includes(person)) work.absent()
  const { rows } = await sql<{ organisation: string }>`
    select organisation from care.staff_around(${person})
    where employment = ${employment} and duty = 'doctor'`.execute(work.db)
  const { organisation } = rows[0] ?? work.absent()
  await sql`select pg_advisory_xact_lock(hashtextextended(${`care.narrowing ${person}`}, 0))`.execute(work.db)
  const { rows: standing } = await sql`
    select from care.narrowing n where n.patient = ${person} and n.employment = ${employment}
      and not exists (select from care.narrowing_end e where e.narrowing = n.id)`.execute(work.db)
  if (standing.length > 0) work.refuse('turned-away-already')
  const narrowing = randomUUID()
  await sql`insert into care.narrowing (id, patient, organisation, employment, by_person, at)
    values (${narrowing}, ${person}, ${organisation}, ${employment}, ${work.actor.person}, ${work.now})`.execute(
    work.db,
  )
  work.saw(person, 'self')
  work.note({ narrowing })
  return {}
})
