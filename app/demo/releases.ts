// Two of three patients consented to research, and a researcher has asked for de-identified records: the system
// measures their risk after the start, and the officer's decision is awaited.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { addDays, dayOf } from '../../modules/catalogue/index.ts'
import type { DemoClinic } from './clinic.ts'
import type { Draw } from './draw.ts'
import type { DemoPatient, DemoStaff } from './people.ts'

export async function writeRelease(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  patients: readonly DemoPatient[],
  researcher: DemoStaff,
): Promise<void> {
  const consenting = patients.filter((_, at) => at % 3 > 0).map(({ person }) => person)
  await sql`insert into privacy.consent (person, given_by, organisation, purpose, edition, channel, from_at, until, address, device)
    select person, person, ${clinic.id}, 'research', agreements.in_force(d.id, ${work.now}), 'desk-paper',
      ${work.now}::timestamptz - interval '95 days', ${work.now}::timestamptz + interval '3 years', '', 'demonstration'
    from unnest(${consenting}::uuid[]) person, agreements.document d
    where d.organisation = ${clinic.id} and d.kind = 'clinic-data-consent'`.execute(work.db)
  const release = draw.id()
  const today = dayOf(work.now)
  await sql`insert into releases.release (id, organisation, kind, purpose, protocol, recipient, fields, from_day, until_day,
      k, l, expires_on, asked_by, asked_at)
    values (${release}, ${clinic.id}, 'records', 'Көктемгі аллергиялық ринит пен отиттің жасқа байланысы (үлгі)', 'ҮЛГІ-2026/7',
      'Үлгі медицина университеті', '{age,sex}', ${addDays(today, -90)}, ${addDays(today, -1)}, 11, 2,
      ${addDays(today, 365)}, ${researcher.employment}, ${work.now})`.execute(work.db)
  await work.later('measure-release', { release })
}
