import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { consentsWhere, holds } from '../consents.ts'
import { purposes } from '../purposes.ts'
import { findWhoAsked } from './find-who-asked.api.ts'

/** More than ten is no finding: another word is needed. */
const shown = 10

export const findWhoAskedAct = act(findWhoAsked, async (work, { words }) => {
  const patterns = words.split(/\s+/).map(word => `${word.replace(/[\\%_]/g, '\\$&')}%`)
  const { rows } = await sql<{ person: string; name: string; birthDate: string }>`
    select n.id as person, n.family_name || ' ' || n.given_name as name, n.birth_date::text as "birthDate"
    from organisations.patient_view p join people.person_view n on n.id = p.person
    where p.organisation = ${work.actor.organisation} and (p.card_number = ${words} or (
      select bool_and(n.family_name ilike w or n.given_name ilike w or n.middle_name ilike w) from unnest(${patterns}::text[]) w))
    order by n.family_name, n.given_name, n.id limit ${shown}`.execute(work.db)
  const people = rows.map(row => row.person)
  work.saw(people, 'request-at-desk')
  const standing = await consentsWhere(
    work,
    sql`c.person = any (${people}::uuid[]) and c.organisation = ${work.actor.organisation} and ${holds(work)}`,
  )
  const known = await purposes(work)
  return {
    people: rows.map(row => ({
      ...row,
      consents: standing
        .filter(consent => consent.person === row.person)
        .map(({ id, purpose, until }) => ({
          id,
          name: known.get(purpose)!.name,
          until: until.toISOString(),
        })),
    })),
  }
})
