// People whose visits of October are over and signed, for the tests of this module.
import { sql } from 'kysely'
import type { Clinic, Someone, World } from '../../../app/testing/world.ts'
import type { Work } from '../../../kernel/work.ts'
import { sealContent } from '../../care/index.ts'

/** As many people, one visit each on working days of October 2026, all of them with consent to research. */
export async function finishedVisits(world: World, clinic: Clinic, count: number): Promise<Someone[]> {
  const people = await Promise.all(Array.from({ length: count }, (_, at) => world.person(`Адам${at} Үлгіев`)))
  await world.arrange(async db => {
    const { rows } = await sql<{ edition: string; kind: string }>`
      select agreements.in_force(id, ${world.clock.now()}) as edition, kind from agreements.document
      where organisation = ${clinic.organisation}`.execute(db)
    const editionOf = (kind: string) => rows.find(row => row.kind === kind)!.edition
    for (const [at, { person, account }] of people.entries()) {
      const startsAt = new Date(
        Date.parse('2026-10-05T09:00:00+05:00') + Math.floor(at / 16) * 86_400_000 + (at % 16) * 1_800_000,
      )
      const { rows: booked } = await sql<{ id: string }>`
        insert into scheduling.booking (organisation, branch, room, practitioner, service, patient, booked_by, starts_at,
          ends_at, state, tiyn, offer_edition, paid, channel, made_at)
        values (${clinic.organisation}, ${clinic.branch}, ${clinic.room}, ${clinic.practitioner}, ${clinic.service}, ${person},
          ${account}, ${startsAt}, ${new Date(startsAt.getTime() + 1_800_000)}, 'fulfilled', 1200000, ${editionOf('offer')},
          'at-desk', 'desk', ${startsAt}) returning id`.execute(db)
      const content = await sealContent({ db, sealing: world.sealing } as Work, person, {
        complaints: 'Құпия шағым.',
        examination: 'Құпия тексеру.',
        diagnosis: at % 2 ? 'J30.1' : 'H66.0',
        plan: 'Құпия жоспар.',
      })
      await sql`select set_config('shipa.duty', 'doctor', true), set_config('shipa.organisation', ${clinic.organisation}, true)`.execute(
        db,
      )
      await sql`insert into care.note (booking, patient, organisation, author, version, content_sealed, begun_at, saved_at, signed_at)
        values (${booked[0]!.id}, ${person}, ${clinic.organisation}, ${clinic.doctor.employment}, 1, ${content}, ${startsAt},
          ${startsAt}, ${startsAt})`.execute(db)
      await sql`select set_config('shipa.duty', 'system', true)`.execute(db)
      await sql`insert into privacy.consent (person, given_by, organisation, purpose, edition, channel, from_at, until, address, device)
        values (${person}, ${person}, ${clinic.organisation}, 'research', ${editionOf('clinic-data-consent')}, 'switch',
          '2026-10-01', '2030-10-01', '127.0.0.1', 'test')`.execute(db)
    }
  })
  return people
}
