import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Answer } from '../../../kernel/act.ts'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { three } from '../../organisations/index.ts'
import { allowReleases, objectToReleases, showMyReleases } from './my-releases.api.ts'

type Mine = Answer<typeof showMyReleases>

export const showMyReleasesAct = act(showMyReleases, async work => {
  work.saw(work.actor.persons, 'self')
  const { rows: people } = await sql<Mine['people'][number]>`
    select p.id as person, p.given_name || ' ' || p.family_name as name,
      exists (select from releases.objection o where o.person = p.id and o.until is null) as objects
    from people.person_view p where p.id = any (${work.actor.persons}::uuid[]) order by p.id <> ${work.actor.person}, name`.execute(
    work.db,
  )
  const { rows } = await sql<Omit<Mine['releases'][number], 'madeAt'> & { madeAt: Date }>`
    select m.person, r.number, ${three('o.name')} as organisation, r.kind, f.made_at as "madeAt"
    from releases.member m join releases.file f on f.release = m.release join releases.release r on r.id = m.release
    join organisations.organisation o on o.id = r.organisation
    where m.person = any (${work.actor.persons}::uuid[]) order by f.made_at desc limit 200`.execute(work.db)
  return { people, releases: rows.map(row => ({ ...row, madeAt: row.madeAt.toISOString() })) }
})

/** Honoured from the next release on: a file that left cannot be called back. */
export const objectToReleasesAct = act(objectToReleases, async (work, { person }) => {
  mine(work, person)
  await sql`insert into releases.objection (id, person, by_person, from_at)
    values (${randomUUID()}, ${person}, ${work.actor.person}, ${work.now})
    on conflict (person) where until is null do nothing`.execute(work.db)
  return {}
})

export const allowReleasesAct = act(allowReleases, async (work, { person }) => {
  mine(work, person)
  await sql`update releases.objection set until = ${work.now} where person = ${person} and until is null`.execute(
    work.db,
  )
  return {}
})

function mine(work: Work, person: string) {
  if (!work.actor.persons.includes(person)) work.absent()
  work.saw(person, 'self')
}
