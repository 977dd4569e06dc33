import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { ruleInWords } from '../../journal/index.ts'
import { staffNamed } from '../../organisations/index.ts'
import { type Opening, openingsOf } from './openings.ts'
import { whoCould } from './who-could.api.ts'

type Seen = Answer<typeof whoCould>

export default act(whoCould, async (work, asked) => {
  const person = asked.person ?? work.actor.person!
  if (!work.actor.persons.includes(person)) work.absent()
  work.saw(person, 'self')
  const { rows: people } = await sql<{ person: string; name: string }>`
    select id as person, given_name || ' ' || family_name as name from people.person_view
    where id = any (${work.actor.persons}::uuid[])
    order by id <> ${work.actor.person}, birth_date`.execute(work.db)
  return {
    person,
    people,
    staff: await staffOf(work, person),
    representatives: await representativesOf(work, person),
    trusted: await trustedOf(work, person),
  }
})

async function staffOf(work: Work, person: string): Promise<Seen['staff']> {
  const openings = await openingsOf(work, person)
  const narrowings = await narrowingsOf(work, person)
  const shown = [...new Set([...openings.map(one => one.employment), ...narrowings.keys()])]
  const names = await staffNamed(work, shown)
  return shown.flatMap(employment => {
    const named = names.get(employment)
    if (!named) return []
    const sees = openings.filter(one => one.employment === employment).map(inWords)
    return {
      employment,
      duty: named.duty,
      name: named.name,
      title: named.title,
      organisation: named.organisationName,
      sees,
      mayTurnAway: sees.some(one => one.rule === 'treating-doctor') && !narrowings.has(employment),
      narrowing: narrowings.get(employment) ?? null,
    }
  })
}

function inWords({ subject, rule }: Opening) {
  const { says, clause } = ruleInWords(rule)
  return { what: subject.says, rule, why: says, clause }
}

async function narrowingsOf(work: Work, person: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; employment: string }>`
    select n.id, n.employment from care.narrowing n
    where n.patient = ${person} and not exists (select from care.narrowing_end e where e.narrowing = n.id)`.execute(
    work.db,
  )
  return new Map(rows.map(row => [row.employment, row.id]))
}

async function representativesOf(work: Work, person: string): Promise<Seen['representatives']> {
  const { rows } = await sql<Seen['representatives'][number]>`
    select name, ground, ends_on as "endsOn" from people.representatives_of(${person}) order by name`.execute(
    work.db,
  )
  return rows
}

async function trustedOf(work: Work, person: string): Promise<Seen['trusted']> {
  const { rows } = await sql<Seen['trusted'][number]>`
    select coalesce(n.trusted_name, '') as name, v.scopes, v.ends_on as "endsOn"
    from people.trust_view v join people.trust_names() n on n.trust = v.id
    where v.person = ${person} order by n.trusted_name`.execute(work.db)
  return rows
}
