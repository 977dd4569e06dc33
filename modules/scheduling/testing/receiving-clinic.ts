// A clinic that receives: published documents, a timetable, and people who have accepted what is asked.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Clinic, Someone, World } from '../../../app/testing/world.ts'
import { publishDemonstration } from '../../agreements/index.ts'
import { acceptTerms } from '../../privacy/testing.ts'
import { bookVisit } from '../book-visit/book-visit.api.ts'
import { holdTime } from '../hold-time/hold-time.api.ts'

/** Monday to Friday 09:00–13:00 and 14:00–18:00 in the clinic's one room; the platform's organisation stands too. */
export async function receivingClinic(world: World): Promise<Clinic> {
  const at = new Date(world.clock.now().getTime() - 86_400_000)
  // Before the clinic: its staff then come with the rules for staff accepted.
  await world.arrange(async db => {
    await sql`insert into organisations.organisation (slug, kind, name_kk, name_ru, name_en, bin, phone, email, responsible_person, address_kk, address_ru, address_en, made_at)
      values ('shipa', 'platform', 'Шипа', 'Шипа', 'Shipa', '000000000000', '+77270000001', 'shipa@demo.invalid', 'Жауапты Үлгі', 'Алматы', 'Алматы', 'Almaty', ${at})
      on conflict do nothing`.execute(db)
    await publishDemonstration(db, { organisation: null, at })
  })
  const clinic = await world.clinic()
  await world.arrange(async db => {
    await publishDemonstration(db, { organisation: clinic.organisation, at })
    for (const weekday of [1, 2, 3, 4, 5]) {
      for (const [from, until] of [
        [540, 780],
        [840, 1080],
      ]) {
        await sql`insert into scheduling.timetable (practitioner, branch, room, weekday, from_minute, until_minute, valid_from)
          values (${clinic.practitioner}, ${clinic.branch}, ${clinic.room}, ${weekday}, ${from}, ${until}, '2026-01-01')`.execute(
          db,
        )
      }
    }
  })
  const { rows } = await world.arrange(db =>
    sql<{ id: string }>`select id from privacy.recipient where organisation = ${clinic.organisation}`.execute(
      db,
    ),
  )
  await acceptTerms(world, rows[0]!.id)
  return clinic
}

/** Accepts every document in force that a patient is asked for, for oneself or for a child. */
export async function accepts(world: World, clinic: Clinic, someone: Someone, child: string | null = null) {
  await world.arrange(async db => {
    await sql`insert into agreements.acceptance (id, edition, document, organisation, account, person, on_behalf_of, way, at,
        session, address, device, lang, shown_hash, ticked, confirmation, evidence)
      select gen_random_uuid(), e.id, d.id, d.organisation, ${someone.account}, ${someone.person}, ${child}, 'tick',
        ${world.clock.now()}, ${randomUUID()}, '127.0.0.1', 'test', 'kk', e.hash, d.kind, 'password', '{}'
      from agreements.document d join agreements.edition e on e.id = agreements.in_force(d.id, ${world.clock.now()})
      where (d.organisation is null or d.organisation = ${clinic.organisation}) and d.kind <> 'staff-rules' and (${child}::uuid is null or d.kind like '%consent')`.execute(
      db,
    )
  })
}

/** A signed-in adult who has accepted everything at this clinic. */
export async function patientOf(world: World, clinic: Clinic, name?: string): Promise<Someone> {
  const someone = await world.person(name)
  await accepts(world, clinic, someone)
  return someone
}

/** A child of this person, represented by the parent. */
export async function childOf(world: World, parent: Someone, name = 'Бала Сынақова'): Promise<string> {
  const [given, family] = name.split(' ')
  const child = randomUUID()
  await world.arrange(async db => {
    await sql`insert into people.person (id, family_name, given_name, birth_date, sex, made_at)
      values (${child}, ${family}, ${given}, '2019-03-05', 'female', ${world.clock.now()})`.execute(db)
    await sql`insert into people.representation (person, representative, ground, basis, starts_on, ends_on, made_at)
      values (${child}, ${parent.person}, 'parent', 'үлгі', '2019-03-05', '2037-03-05', ${world.clock.now()})`.execute(
      db,
    )
  })
  return child
}

/** An instant of a day in Kazakhstan: `at('2026-11-24', '09:00')`. */
export function at(day: string, clock: string): string {
  return new Date(`${day}T${clock}:00+05:00`).toISOString()
}

/** Books a visit to be paid at the desk. */
export async function book(
  world: World,
  clinic: Clinic,
  someone: Someone,
  startsAt: string,
  patient = someone.person,
) {
  const { practitioner, service } = clinic
  const { booking } = await world.run(holdTime, { practitioner, service, patient, startsAt }, someone)
  const booked = await world.run(bookVisit, { booking, paid: 'at-desk' }, someone)
  return { booking, number: booked.number }
}
