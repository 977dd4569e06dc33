import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { mayBeSearched } from '../access.ts'
import { findInEmergency } from './find-in-emergency.api.ts'

/** Somebody lies before the doctor: who is looked for is known, so a longer list would only show others. */
const shown = 5

export default act(findInEmergency, async (work, { words }) => {
  const [family = '', given = ''] = words.split(/\s+/)
  const { rows } = await sql<{ id: string; name: string; birthDate: string; cardNumber: string }>`
    select n.id, n.family_name || ' ' || n.given_name as name, n.birth_date as "birthDate", c.card_number as "cardNumber"
    from organisations.patient_view c join people.person_view n on n.id = c.person
    where ${mayBeSearched(work.actor)} and (c.card_number = ${words}
      or (lower(n.family_name) = lower(${family}) and n.given_name ilike ${`${given.replace(/[\\%_]/g, '\\$&')}%`}))
    order by n.given_name, n.birth_date, n.id limit ${shown}`.execute(work.db)
  work.saw(
    rows.map(row => row.id),
    'emergency-search',
  )
  return { patients: rows }
})
