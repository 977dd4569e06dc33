// One camera of the clinic, and footage of a visit with two people in it: both consented to filming, one of them to
// publication too, so that it cannot be marked yet.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { actAs } from './acting.ts'
import type { DemoClinic } from './clinic.ts'
import type { DemoPatient, DemoStaff } from './people.ts'
import { member } from './rights.ts'

const hour = 3_600_000

export async function writeFootage(parts: {
  work: Work
  clinic: DemoClinic
  patients: readonly DemoPatient[]
  staff: Readonly<Record<string, DemoStaff>>
}): Promise<void> {
  const { work, clinic, patients } = parts
  const hoursAgo = (hours: number) => new Date(work.now.getTime() - hours * hour)
  const officer = await member(parts, 'officer')
  const { camera } = await actAs(work, officer, hoursAgo(24 * 60), 'add-camera', {
    ...{ placeKk: 'Операция бөлмесі', placeRu: 'Операционная', placeEn: 'Operating room' },
    ...{ hasSound: true, keepDays: 30 },
  })
  const [aigerim, , daniyar] = patients
  for (const [patient, purpose] of [
    [aigerim, 'filming'],
    [daniyar, 'filming'],
    [aigerim, 'publication'],
  ] as const)
    await sql`insert into privacy.consent (person, given_by, organisation, purpose, edition, channel, from_at, until, address, device)
      select ${patient!.person}, ${patient!.person}, ${clinic.id}, ${purpose}, agreements.in_force(d.id, ${work.now}), 'desk-paper',
        ${hoursAgo(24 * 50)}, ${work.now}::timestamptz + interval '1 year', '', 'demonstration'
      from agreements.document d where d.organisation = ${clinic.id} and d.kind = 'clinic-data-consent'`.execute(
      work.db,
    )
  await actAs(work, officer, hoursAgo(24 * 9), 'register-footage', {
    camera,
    keptAt: 'Сөре 4, диск 2 (үлгі)',
    filmedAt: hoursAgo(24 * 10).toISOString(),
    filmedUntil: hoursAgo(24 * 10 - 0.5).toISOString(),
    keepDays: 365,
    people: [
      { person: aigerim!.person, role: 'patient' },
      { person: daniyar!.person, role: 'companion' },
    ],
  })
}
