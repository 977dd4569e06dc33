import { type RawBuilder, sql } from 'kysely'
import { type Asked, act } from '../../../kernel/act.ts'
import { addDays } from '../../catalogue/index.ts'
import { statementsOf } from '../statement.ts'
import { showWhoLooked } from './show-who-looked.api.ts'

export default act(showWhoLooked, async (work, asked) => {
  const person = asked.person ?? work.actor.person!
  if (!work.actor.persons.includes(person)) work.absent()
  work.saw(person, 'self')
  const found = await statementsOf(work, person, chosen(asked, work.actor.person!), asked.limit + 1)
  const passages = found.slice(0, asked.limit)
  const last = found.length > asked.limit ? passages.at(-1) : undefined
  const { rows: people } = await sql<{ person: string; name: string }>`
    select id as person, given_name || ' ' || family_name as name from people.person_view
    where id = any (${work.actor.persons}::uuid[])
    order by id <> ${work.actor.person}, birth_date`.execute(work.db)
  return { person, people, passages, next: last ? `${last.at}_${last.id}` : null }
})

function chosen(
  { from, until, duty, own, after }: Asked<typeof showWhoLooked>,
  me: string,
): RawBuilder<boolean> {
  const parts = [sql`true`]
  if (from) parts.push(sql`at >= ${from}::date::timestamp at time zone 'Asia/Almaty'`)
  if (until) parts.push(sql`at < ${addDays(until, 1)}::date::timestamp at time zone 'Asia/Almaty'`)
  if (duty) parts.push(sql`duty = ${duty}`)
  if (!own) parts.push(sql`(duty is not null or actor_person is distinct from ${me}::uuid)`)
  if (after) {
    const [at, id] = after.split('_')
    parts.push(sql`(at, id) < (${at}::timestamptz, ${id}::uuid)`)
  }
  return sql<boolean>`(${sql.join(parts, sql` and `)})`
}
