import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { endRepresentation } from './end-representation.api.ts'

export const endRepresentationAct = act(endRepresentation, async (work, { representation }) => {
  const { rows } = await sql<{ person: string }>`
    update people.representation set ended_at = ${work.now}
    where id = ${representation} and representative = ${work.actor.person} and ended_at is null
    returning person`.execute(work.db)
  const ended = rows[0] ?? work.absent()
  work.saw(ended.person, 'self')
  work.note({ representation })
  return { representation }
})
