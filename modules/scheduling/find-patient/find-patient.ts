import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { addDays, dayOf } from '../../catalogue/index.ts'
import { findPatient } from './find-patient.api.ts'

/** More than twenty is no finding: another word is needed. */
const shown = 20

export default act(findPatient, async (work, { words, reason, why }) => {
  if (reason === 'other' && !why) work.refuse('say-why')
  const patterns = words.split(/\s+/).map(word => `${word.replace(/[\\%_]/g, '\\$&')}%`)
  const digits = words.replace(/\D/g, '')
  const { rows } = await sql<{
    id: string
    name: string
    birthDate: string
    phone: string | null
    cardNumber: string
  }>`
    select n.id, n.family_name || ' ' || n.given_name as name, n.birth_date::text as "birthDate", n.phone,
      p.card_number as "cardNumber"
    from organisations.patient_view p join people.person_view n on n.id = p.person
    where p.organisation = ${work.actor.organisation} and (${reason !== 'visit-today'} or ${comesToday(work)}) and (
      (select bool_and(n.family_name ilike w or n.given_name ilike w or n.middle_name ilike w) from unnest(${patterns}::text[]) w)
      or p.card_number = ${words}
      or (${digits.length >= 7} and n.phone like ${`%${digits.slice(-10)}`}))
    order by n.family_name, n.given_name, n.id limit ${shown}`.execute(work.db)
  work.saw(
    rows.map(row => row.id),
    'front-desk',
  )
  work.note(why ? { reason, why } : { reason })
  return { patients: rows }
})

// A time that is only held tells nobody for whom.
function comesToday({ now, actor }: Work) {
  const today = dayOf(now)
  const midnight = (day: string) => sql`(${day}::timestamp at time zone 'Asia/Almaty')`
  return sql<boolean>`exists (select from scheduling.booking b
    where b.organisation = ${actor.organisation} and b.patient = p.person
      and b.state not in ('held', 'expired', 'cancelled')
      and b.starts_at >= ${midnight(today)} and b.starts_at < ${midnight(addDays(today, 1))})`
}
