import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { letBack } from './let-back.api.ts'

export default act(letBack, async (work, { narrowing }) => {
  const { rows } = await sql<{ patient: string }>`select patient from care.narrowing
    where id = ${narrowing} and patient = any (${work.actor.persons}::uuid[])`.execute(work.db)
  const { patient } = rows[0] ?? work.absent()
  await sql`insert into care.narrowing_end (narrowing, by_person, at)
    values (${narrowing}, ${work.actor.person}, ${work.now})`.execute(work.db)
  work.saw(patient, 'self')
  work.note({ narrowing })
  return {}
})
