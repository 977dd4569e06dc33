import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { ownRules } from '../access.ts'
import { documentsOf, signedNotes } from '../note.ts'
import { showMyHealth } from './show-my-health.api.ts'

export default act(showMyHealth, async (work, asked) => {
  const person = asked.person ?? work.actor.person!
  if (!work.actor.persons.includes(person)) work.absent()
  const { rows: people } = await sql<{ person: string; name: string }>`
    select id as person, given_name || ' ' || family_name as name from people.person_view
    where id = any (${work.actor.persons}::uuid[])
    order by id <> ${work.actor.person}, birth_date`.execute(work.db)
  work.saw(person, 'self')
  return {
    person,
    people,
    notes: await signedNotes(work, ownRules, person),
    documents: await documentsOf(work, ownRules, person),
  }
})
