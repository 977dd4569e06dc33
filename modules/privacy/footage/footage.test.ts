import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { at, book, patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { giveConsent } from '../give-consent/give-consent.api.ts'
import { rehearseWithdrawal, withdrawConsent } from '../withdraw-consent/withdraw-consent.api.ts'
import {
  addCamera,
  endCamera,
  findFilmed,
  listCameras,
  listFootage,
  markForPublication,
  nameInFootage,
  registerFootage,
  takeMarkOff,
} from './footage.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const { organisation } = clinic
const officer = await world.staff(organisation, 'officer')
const elsewhere = await world.staff((await world.clinic('Басқа клиника')).organisation, 'officer')

const give = (who: Someone, purpose: string) =>
  world.run(giveConsent, { person: who.person, organisation, purpose }, who)

// Four visits a day, each of another person.
const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30']
const hours = ['09:00', '10:00', '11:00', '12:00']
const times = days.flatMap(day => hours.map(hour => at(day, hour)))
async function comer(name?: string): Promise<Someone> {
  const who = await patientOf(world, clinic, name)
  await book(world, clinic, who, times.shift()!)
  return who
}

const place = { placeKk: 'Кіреберіс', placeRu: 'Вход', placeEn: 'Entrance' }
const minutesAgo = (minutes: number) => new Date(world.clock.now().getTime() - minutes * 60_000).toISOString()
const film = (
  people: { person: string; role: 'patient' | 'companion' | 'staff' }[],
  more: { camera?: string; filmedAt?: string; filmedUntil?: string } = {},
) =>
  world.run(
    registerFootage,
    {
      ...{ keptAt: 'Сөре 4, диск 2', filmedAt: minutesAgo(1), filmedUntil: minutesAgo(0) },
      ...{ keepDays: 30, people, ...more },
    },
    officer,
  )
const nameIn = (footage: string, { person }: Someone, as = officer) =>
  world.run(nameInFootage, { footage, people: [{ person, role: 'companion' }] }, as)
const congress = { what: 'ЛОР конгресі, 2026' }

/** A film of somebody who consented to publication, marked for a congress. */
async function markedFilm(name?: string) {
  const aigerim = await comer(name)
  await give(aigerim, 'filming')
  await give(aigerim, 'publication')
  world.clock.pass(2)
  const { footage } = await film([{ person: aigerim.person, role: 'patient' }])
  const { use } = await world.run(markForPublication, { footage, ...congress }, officer)
  return { aigerim, footage, use }
}

test('CL-2.3, N19: a film is published only when the patient and the companion both consent, each by an act of its own', async () => {
  const aigerim = await comer()
  const companion = await comer()
  const both = [
    { person: aigerim.person, role: 'patient' as const },
    { person: companion.person, role: 'companion' as const },
  ]
  await assert.rejects(film(both), { code: 'not-consented-to-filming' })
  await give(aigerim, 'filming')
  await assert.rejects(film(both), { code: 'not-consented-to-filming' })
  await give(companion, 'filming')
  world.clock.pass(2)
  const { footage } = await film(both)
  const mark = (as = officer) => world.run(markForPublication, { footage, ...congress }, as)
  await assert.rejects(mark(), { code: 'not-consented-to-publication' }, 'filming is not publishing')
  const { id } = await give(aigerim, 'publication')
  await assert.rejects(mark(), { code: 'not-consented-to-publication' }, 'the companion was not asked')
  await give(companion, 'publication')
  await assert.rejects(mark(elsewhere), { code: 'not-found' })
  await mark()
  const { rehearsal } = await world.run(rehearseWithdrawal, { consent: id }, aigerim)
  await world.run(withdrawConsent, { consent: id, rehearsal }, aigerim)
  await assert.rejects(mark(), { code: 'not-consented-to-publication' }, 'each use asks again')
})

test('nobody is written down as staff so as not to be asked', async () => {
  const filmed = [{ person: (await comer()).person, role: 'staff' as const }]
  await assert.rejects(film(filmed), { code: 'not-consented-to-filming' })
  await film([{ person: clinic.doctor.person, role: 'staff' }])
})

test('CL-3.8: everybody sees where a camera stands and whether it hears; another clinic changes nothing', async () => {
  const { camera } = await world.run(addCamera, { ...place, hasSound: true, keepDays: 30 }, officer)
  const { organisation: own, cameras } = await world.run(listCameras, {}, officer)
  assert.equal(cameras.length, 1)
  const seen = await world.run(listCameras, { organisation: own.slug })
  assert.deepEqual([seen.cameras[0]!.place.kk, seen.cameras[0]!.hasSound], ['Кіреберіс', true])
  await assert.rejects(world.run(endCamera, { camera }, elsewhere), { code: 'not-found' })
  await assert.rejects(world.run(addCamera, { ...place, hasSound: true, keepDays: 30 }, clinic.doctor), {
    code: 'not-your-duty',
  })
  await world.run(endCamera, { camera }, officer)
  await assert.rejects(world.run(endCamera, { camera }, officer), { code: 'already-ended' })
  assert.deepEqual((await world.run(listCameras, { organisation: own.slug })).cameras, [])
})

test('CL-2.3: nobody joins a film that stands marked without consenting to publication, past the acts either', async () => {
  const { footage, use } = await markedFilm()
  const companion = await comer()
  await give(companion, 'filming')
  // Filmed a moment before the consent, which is then refused for that alone.
  await assert.rejects(nameIn(footage, companion), { code: 'not-consented-to-filming' })
  const daniyar = await comer()
  await give(daniyar, 'filming')
  world.clock.pass(2)
  const later = await markedFilm()
  await assert.rejects(nameIn(later.footage, daniyar), { code: 'marked-for-publication' })
  const bySql = () =>
    world.arrange(async db => {
      await sql`select set_config('shipa.organisation', ${organisation}, true), set_config('shipa.duty', 'officer', true),
        set_config('shipa.moment', ${world.clock.now().toISOString()}, true)`.execute(db)
      await sql`insert into privacy.footage_person (footage, person, role)
        values (${later.footage}, ${daniyar.person}, 'companion')`.execute(db)
    })
  await assert.rejects(bySql(), { constraint: 'footage_joined_by_consent' })
  await give(daniyar, 'publication')
  await bySql()
  await assert.rejects(nameIn(later.footage, daniyar), { code: 'already-named' })
  await world.run(takeMarkOff, { use }, officer)
  await assert.rejects(world.run(takeMarkOff, { use }, officer), { code: 'mark-taken-off' })
})

test('CL-2.3: with the mark taken off, whoever was filmed is named, and marking again asks them too', async () => {
  const daniyar = await comer()
  await give(daniyar, 'filming')
  const { footage, use } = await markedFilm()
  await assert.rejects(nameIn(footage, daniyar), { code: 'marked-for-publication' })
  await world.run(takeMarkOff, { use }, officer)
  await nameIn(footage, daniyar)
  await assert.rejects(world.run(markForPublication, { footage, ...congress }, officer), {
    code: 'not-consented-to-publication',
  })
})

test('a film is never marked while somebody who did not consent is being named in it', async () => {
  const daniyar = await comer()
  await give(daniyar, 'filming')
  for (let round = 0; round < 5; round++) {
    const { footage, use } = await markedFilm()
    await world.run(takeMarkOff, { use }, officer)
    const done = await Promise.allSettled([
      world.run(markForPublication, { footage, ...congress }, officer),
      nameIn(footage, daniyar),
    ])
    assert.equal(done.filter(one => one.status === 'fulfilled').length, 1)
  }
})

test('the register of footage tells who may not be published, to the officer of that clinic alone', async () => {
  const { aigerim, footage, use } = await markedFilm('Түсірілім Бейнеқызы')
  const shown = async () => (await world.run(listFootage, { footage }, officer)).footage[0]!
  const { people, uses, camera } = await shown()
  assert.deepEqual([people.length, people[0]!.mayPublish, uses[0]!.endedAt, camera], [1, true, null, null])
  assert.ok((await world.run(listFootage, {}, officer)).footage.some(one => one.id === footage))
  const { name } = people[0]!
  const found = await world.run(findFilmed, { words: name }, officer)
  assert.deepEqual(
    found.people.map(one => [one.person, one.isPatient, one.isStaff]),
    [[aigerim.person, true, false]],
  )
  assert.deepEqual((await world.run(listFootage, {}, elsewhere)).footage, [])
  assert.deepEqual((await world.run(findFilmed, { words: name }, elsewhere)).people, [])
  for (const attempt of [
    () => world.run(listFootage, { footage }, elsewhere),
    () => world.run(takeMarkOff, { use }, elsewhere),
    () => nameIn(footage, aigerim, elsewhere),
  ])
    await assert.rejects(attempt, { code: 'not-found' })
  for (const attempt of [
    () => world.run(listFootage, {}, clinic.doctor),
    () => world.run(takeMarkOff, { use }, clinic.doctor),
    () => nameIn(footage, aigerim, clinic.doctor),
  ])
    await assert.rejects(attempt, { code: 'not-your-duty' })
})

test('a film has a camera of its own clinic, ends after it begins, and is not registered before its end', async () => {
  const aigerim = await comer()
  await give(aigerim, 'filming')
  world.clock.pass(2)
  const people = [{ person: aigerim.person, role: 'patient' as const }]
  const foreign = await world.run(addCamera, { ...place, hasSound: false, keepDays: 3 }, elsewhere)
  await assert.rejects(film(people, { camera: foreign.camera }), { code: 'not-found' })
  await assert.rejects(film(people, { filmedAt: minutesAgo(0), filmedUntil: minutesAgo(1) }), {
    code: 'ends-before-it-begins',
  })
  await assert.rejects(film(people, { filmedUntil: minutesAgo(-30) }), { code: 'not-filmed-yet' })
  const own = await world.run(addCamera, { ...place, hasSound: false, keepDays: 3 }, officer)
  const { footage } = await film(people, { camera: own.camera })
  const [shown] = (await world.run(listFootage, { footage }, officer)).footage
  assert.equal(shown!.camera!.kk, 'Кіреберіс')
  await world.run(endCamera, { camera: own.camera }, officer)
})
