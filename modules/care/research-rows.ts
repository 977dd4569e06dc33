import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { ageOn } from '../people/index.ts'
import { openContent } from './note.ts'

/** What of a finished visit may enter research: no name, no word that a doctor wrote. */
export interface ResearchRow {
  person: string
  /** Years on the day of the visit. */
  age: number
  sex: string
  /** City of the branch; where a person lives is not asked. */
  city: string
  day: string
  /** Code in the price list. */
  service: string
  /** Code of ICD-10. */
  diagnosis: string
}

/**
 * Signed visits of an organisation in a period, without those of people whose record is blocked: what is blocked is
 * used for nothing. Only the system reads them; the policies let nobody else.
 */
export async function researchRows(
  work: Work,
  { organisation, from, until }: { organisation: string; from: string; until: string },
): Promise<ResearchRow[]> {
  const { rows } = await sql<Omit<ResearchRow, 'age' | 'diagnosis'> & { birthDate: string; sealed: Buffer }>`
    select n.patient as person, p.birth_date as "birthDate", p.sex, br.city, s.code as service,
      (b.starts_at at time zone 'Asia/Almaty')::date as day, n.content_sealed as sealed
    from care.note n join scheduling.booking_view b on b.id = n.booking
    join people.person_view p on p.id = n.patient
    join organisations.branch br on br.id = b.branch
    join organisations.service s on s.id = b.service
    where n.organisation = ${organisation} and n.signed_at is not null and b.state = 'fulfilled'
      and (b.starts_at at time zone 'Asia/Almaty')::date between ${from}::date and ${until}::date
      and not privacy.is_blocked(n.patient, n.organisation, 'medical-record', n.begun_at)
    order by n.begun_at, n.booking`.execute(work.db)
  const found: ResearchRow[] = []
  for (const { birthDate, sealed, ...row } of rows) {
    const content = await openContent(work, row.person, sealed)
    if (content?.diagnosis)
      found.push({ ...row, age: ageOn(birthDate, row.day), diagnosis: content.diagnosis })
  }
  return found
}
