import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import { three } from '../../organisations/index.ts'
import { statementsOf } from '../statement.ts'
import { showPassage } from './show-passage.api.ts'

export default act(showPassage, async (work, { passage }) => {
  const { rows } = await sql<{ organisation: string | null; person: string }>`
    select organisation, person from journal.passage, unnest(persons) as person
    where id = ${passage} and person = any (${work.actor.persons}::uuid[])
    order by person <> ${work.actor.person} limit 1`.execute(work.db)
  const row = rows[0] ?? work.absent()
  work.saw(row.person, 'self')
  const [found] = await statementsOf(work, row.person, sql`id = ${passage}`, 1)
  const { rows: operators } = await sql<NonNullable<Answer<typeof showPassage>['ask']>>`
    select ${three('name')} as name, responsible_person as "responsiblePerson", phone, email
    from organisations.organisation where id = ${row.organisation} or kind = 'platform'
    order by id = ${row.organisation} desc nulls last limit 1`.execute(work.db)
  return { passage: found!, ask: operators[0] ?? null }
})
