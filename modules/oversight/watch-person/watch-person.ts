import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { endWatch, listWatched, watchPerson } from './watch-person.api.ts'

export const listWatchedAct = act(listWatched, async work => {
  const { rows } = await sql<{ watch: string; person: string; name: string; reason: string; since: Date }>`
    select w.id as watch, w.person, p.family_name || ' ' || p.given_name as name, w.reason, w.since
    from oversight.watched_person w join people.person_view p on p.id = w.person
    where w.ended_at is null order by name, w.id`.execute(work.db)
  work.saw(
    rows.map(row => row.person),
    'protection-of-data',
  )
  return { watched: rows.map(({ person, since, ...row }) => ({ ...row, since: since.toISOString() })) }
})

export const watchPersonAct = act(watchPerson, async (work, { cardNumber, reason }) => {
  const { rows } = await sql<{ person: string }>`select person from organisations.patient_view
    where organisation = ${work.actor.organisation} and card_number = ${cardNumber}`.execute(work.db)
  const { person } = rows[0] ?? work.absent()
  const watch = randomUUID()
  await sql`insert into oversight.watched_person (id, organisation, person, reason, since, by_account)
    values (${watch}, ${work.actor.organisation}, ${person}, ${reason}, ${work.now}, ${work.actor.account})`.execute(
    work.db,
  )
  work.saw(person, 'protection-of-data')
  return { watch }
})

export const endWatchAct = act(endWatch, async (work, { watch }) => {
  const { rows } = await sql<{ person: string }>`update oversight.watched_person set ended_at = ${work.now}
    where id = ${watch} and ended_at is null returning person`.execute(work.db)
  const { person } = rows[0] ?? work.absent()
  work.saw(person, 'protection-of-data')
  return {}
})
