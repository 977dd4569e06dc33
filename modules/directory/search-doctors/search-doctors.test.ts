import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import type { Input } from '../../../kernel/act.ts'
import { listChoices } from '../list-choices/list-choices.api.ts'
import { showClinic } from '../show-clinic/show-clinic.api.ts'
import { showDoctor } from '../show-doctor/show-doctor.api.ts'
import { searchDoctors } from './search-doctors.api.ts'

const world = await openWorld()
after(() => world.close())
const ent = await world.clinic('Құлақ-Мұрын Үлгі')
const heart = await world.clinic('Жүрек Үлгі')

const slugOf = (clinic: typeof ent) => `dariger-${clinic.organisation.slice(0, 8)}`

async function find(search: Input<typeof searchDoctors>) {
  const { doctors } = await world.run(searchDoctors, search)
  return doctors.map(doctor => doctor.slug)
}

before(() =>
  world.arrange(async db => {
    await sql`update organisations.practitioner set speciality = 'cardiology', languages = '{kk,en}', name_kk = 'Жүрекова Әсем', name_ru = 'Журекова Асем'
      where id = ${heart.practitioner}`.execute(db)
    await sql`update organisations.branch set city = 'astana' where id = ${heart.branch}`.execute(db)
    await sql`update organisations.price set tiyn = 900000 where service = ${heart.service}`.execute(db)
    // The ENT doctor receives on Monday mornings, the cardiologist on Monday and Tuesday evenings.
    for (const [clinic, weekday, from, until] of [
      [ent, 1, 540, 720],
      [heart, 1, 1080, 1200],
      [heart, 2, 1080, 1200],
    ] as const) {
      await sql`insert into scheduling.timetable (practitioner, branch, room, weekday, from_minute, until_minute, valid_from)
        values (${clinic.practitioner}, ${clinic.branch}, ${clinic.room}, ${weekday}, ${from}, ${until}, '2026-01-01')`.execute(
        db,
      )
    }
    await sql`insert into scheduling.next_free values (${ent.practitioner}, ${ent.service}, '2026-11-23T09:30:00+05:00'),
      (${heart.practitioner}, ${heart.service}, '2026-11-23T18:00:00+05:00')`.execute(db)
  }),
)

test('a visitor without words sees everybody, the soonest free first', async () => {
  assert.deepEqual(await find({}), [slugOf(ent), slugOf(heart)])
  assert.deepEqual(await find({ sort: 'price' }), [slugOf(heart), slugOf(ent)])
})

test('a doctor is found by name, clinic, speciality and complaint, with or without Kazakh letters', async () => {
  for (const words of ['жүрекова', 'ЖУРЕКОВА', 'асем жур', 'cardio', 'жүрек үлгі', 'blood pressure']) {
    assert.deepEqual(await find({ words }), [slugOf(heart)], words)
  }
  assert.deepEqual(await find({ words: 'құлақ ауырады' }), [slugOf(ent)])
  assert.deepEqual(await find({ words: 'жоқадам' }), [])
})

test('city, speciality, language and price narrow the list', async () => {
  assert.deepEqual(await find({ city: 'astana' }), [slugOf(heart)])
  assert.deepEqual(await find({ speciality: 'otolaryngology' }), [slugOf(ent)])
  assert.deepEqual(await find({ language: 'ru' }), [slugOf(ent)])
  assert.deepEqual(await find({ maxTiyn: 1_000_000 }), [slugOf(heart)])
})

test('a day and a part of the day show only those who are free then, with that time', async () => {
  assert.deepEqual(await find({ day: '2026-11-24' }), [slugOf(heart)])
  assert.deepEqual(await find({ part: 'morning' }), [slugOf(ent)])
  const { doctors } = await world.run(searchDoctors, { day: '2026-11-23', part: 'evening' })
  assert.deepEqual(
    doctors.map(doctor => [doctor.slug, doctor.freeAt]),
    [[slugOf(heart), '2026-11-23T13:00:00.000Z']],
  )
  assert.deepEqual(await find({ day: '2026-11-20' }), [], 'the past has no free time')
  assert.deepEqual(await find({ day: '2026-12-16' }), [], 'nor has Independence Day')
})

test('price, place, time and licence stand with each doctor', async () => {
  const { doctors, total } = await world.run(searchDoctors, { words: 'жүрекова' })
  assert.equal(total, 1)
  const [doctor] = doctors
  assert.equal(doctor?.tiyn, 900_000)
  assert.equal(doctor?.city.kk, 'Астана')
  assert.match(doctor?.clinic.licence ?? '', /^ҮЛГІ-/)
  assert.equal(doctor?.freeAt, '2026-11-23T13:00:00.000Z')
})

test('a doctor who does not receive, or has no price in force, is not offered', async () => {
  const other = await world.clinic()
  assert.ok((await find({})).includes(slugOf(other)))
  await world.arrange(async db => {
    await sql`update organisations.price_list set effective_from = '2027-01-01' where organisation = ${other.organisation}`.execute(
      db,
    )
  })
  assert.ok(!(await find({})).includes(slugOf(other)))
  await world.arrange(async db => {
    await sql`update organisations.price_list set effective_from = '2026-01-01' where organisation = ${other.organisation}`.execute(
      db,
    )
    await sql`update organisations.practitioner set receives = false where organisation = ${other.organisation}`.execute(
      db,
    )
  })
  assert.ok(!(await find({})).includes(slugOf(other)))
})

test('only cities, specialities and languages that lead to a doctor are offered', async () => {
  const choices = await world.run(listChoices, {})
  assert.deepEqual(choices.cities.map(city => city.id).sort(), ['almaty', 'astana'])
  assert.ok(choices.languages.every(language => ['kk', 'ru', 'en'].includes(language.id)))
})

test('a doctor’s page shows the doctor’s own price before the common one', async () => {
  const common = await world.run(showDoctor, { slug: slugOf(ent) })
  assert.equal(common.services[0]?.tiyn, ent.tiyn)
  await world.arrange(async db => {
    await sql`insert into organisations.price (price_list, service, practitioner, tiyn)
      select price_list, service, ${ent.practitioner}, 1500000 from organisations.price where service = ${ent.service}`.execute(
      db,
    )
  })
  const own = await world.run(showDoctor, { slug: slugOf(ent) })
  assert.equal(own.services[0]?.tiyn, 1_500_000)
  assert.equal(own.clinic.name.kk, 'Құлақ-Мұрын Үлгі')
  assert.equal(own.branch.cityName.kk, 'Алматы')
})

test('a clinic shows its doctors and their next free time; what is no clinic is not shown as one', async () => {
  const { doctors } = await world.run(showClinic, { slug: `klinika-${heart.organisation.slice(0, 8)}` })
  assert.deepEqual(
    doctors.map(doctor => [doctor.slug, doctor.freeAt]),
    [[slugOf(heart), '2026-11-23T13:00:00.000Z']],
  )
  await assert.rejects(world.run(showClinic, { slug: `joq-${randomUUID()}` }), { code: 'not-found' })
  await assert.rejects(world.run(showDoctor, { slug: 'joq' }), { code: 'not-found' })
})
