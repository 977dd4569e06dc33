import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { trustingMe } from '../../people/index.ts'
import { documentReaderRules, readerRules } from '../access.ts'
import { documentsOf, keptFromReaders, signedNotes } from '../note.ts'
import { showMyHealth } from './show-my-health.api.ts'

export default act(showMyHealth, async (work, asked) => {
  const person = asked.person ?? work.actor.person!
  const { rows: own } = await sql<{ person: string; name: string; mayKeep: boolean }>`
    select id as person, given_name || ' ' || family_name as name,
      id = ${work.actor.person} and people.is_sixteen(id) as "mayKeep"
    from people.person_view where id = any (${work.actor.persons}::uuid[])
    order by id <> ${work.actor.person}, birth_date`.execute(work.db)
  const trusting = (await trustingMe(work)).filter(one => one.scopes.some(scope => scope !== 'visits'))
  const mine = own.find(one => one.person === person)
  if (!mine && !trusting.some(one => one.person === person)) work.absent()
  work.saw(person, mine ? 'self' : 'trusted-person')
  return {
    person,
    people: [...own, ...trusting].map(one => ({ person: one.person, name: one.name })),
    mayKeep: mine?.mayKeep ?? false,
    kept: await keptFromReaders(work, person),
    notes: await signedNotes(work, readerRules, person),
    documents: await documentsOf(work, documentReaderRules, person),
  }
})
