import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { receive } from '../receive.ts'
import { requestOf } from '../requests.ts'
import { objectToRefusal } from './object-to-refusal.api.ts'

export const objectToRefusalAct = act(objectToRefusal, async (work, { request: id, asks }) => {
  const request = await requestOf(work, id)
  if (!request.person || !work.actor.persons.includes(request.person)) return work.absent()
  work.saw(request.person, 'self')
  // A class that is kept, or may not be shown, is refused as much as the whole.
  const { rows } = await sql`select from rights.execution e where e.request = ${id} and (e.result = 'refused'
    or exists (select from rights.decision d where d.request = ${id} and d.decision = 'keep'))`.execute(
    work.db,
  )
  // Whose objection was refused goes on to the authority or the court.
  if (rows.length === 0 || request.about) return work.refuse('nothing-refused')
  return receive(work, {
    kind: 'object-to-refusal',
    organisation: request.organisation,
    person: request.person,
    way: 'cabinet',
    filled: { asks },
    about: id,
    checked: request.person === work.actor.person ? 'signed-in' : 'represented',
  })
})
