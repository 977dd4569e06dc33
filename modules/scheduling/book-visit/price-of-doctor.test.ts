// CL-6.1.4: who takes another doctor pays that doctor's price.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { cancelVisit } from '../cancel-visit/cancel-visit.api.ts'
import { showVisit } from '../show-visit/show-visit.api.ts'
import { at, book, patientOf, receivingClinic } from '../testing/receiving-clinic.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const professor = await anotherDoctor(2_000_000)
const aigerim = await patientOf(world, clinic, 'Айгерім Сынақова')
const priceOf = async (booking: string) => (await world.run(showVisit, { booking }, aigerim)).visit.tiyn

test("CL-6.1.4: changed to another doctor who is free, the visit costs that doctor's own price", async () => {
  const first = await book(world, clinic, aigerim, at('2026-11-24', '09:00'))
  assert.equal(await priceOf(first.booking), clinic.tiyn)
  await world.run(cancelVisit, { booking: first.booking, chargeTiyn: 0 }, aigerim)
  const second = await book(world, { ...clinic, practitioner: professor }, aigerim, at('2026-11-24', '09:00'))
  assert.equal(await priceOf(second.booking), 2_000_000)
})

async function anotherDoctor(tiyn: number): Promise<string> {
  const { employment } = await world.staff(clinic.organisation, 'doctor', 'Профессор Үлгіев')
  return world.arrange(async db => {
    const { rows } = await sql<{ id: string }>`
      insert into organisations.practitioner (id, slug, organisation, branch, room, employment, name_kk, name_ru, name_en, speciality, languages, practises_since)
      select gen_random_uuid(), 'professor-ulgi', organisation, branch, room, ${employment}, 'Үлгіев Профессор', 'Улгиев Профессор', 'Prof Ulgiev',
        speciality, languages, 1990 from organisations.practitioner where id = ${clinic.practitioner} returning id`.execute(
      db,
    )
    const { id } = rows[0]!
    await sql`insert into organisations.practitioner_service values (${id}, ${clinic.service})`.execute(db)
    await sql`insert into organisations.price (price_list, service, practitioner, tiyn)
      select price_list, service, ${id}, ${tiyn} from organisations.price where service = ${clinic.service}`.execute(
      db,
    )
    await sql`insert into scheduling.timetable (practitioner, branch, room, weekday, from_minute, until_minute, valid_from)
      select ${id}, branch, room, weekday, from_minute, until_minute, valid_from from scheduling.timetable
      where practitioner = ${clinic.practitioner}`.execute(db)
    return id
  })
}
