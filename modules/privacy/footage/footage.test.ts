import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { at, book, patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { giveConsent } from '../give-consent/give-consent.api.ts'
import { rehearseWithdrawal, withdrawConsent } from '../withdraw-consent/withdraw-consent.api.ts'
import { addCamera, endCamera, listCameras, markForPublication, registerFootage } from './footage.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const { organisation } = clinic
const officer = await world.staff(organisation, 'officer')
const elsewhere = await world.staff((await world.clinic('Басқа клиника')).organisation, 'officer')

const give = (who: Someone, purpose: string) =>
  world.run(giveConsent, { person: who.person, organisation, purpose }, who)

let day = 23
async function comer(): Promise<Someone> {
  const who = await patientOf(world, clinic)
  day++
  await book(world, clinic, who, at(`2026-11-${day}`, '10:00'))
  return who
}

const film = (people: { person: string; role: 'patient' | 'companion' | 'staff' }[]) =>
  world.run(
    registerFootage,
    { keptAt: 'Сөре 4, диск 2', filmedAt: world.clock.now().toISOString(), keepDays: 30, people },
    officer,
  )

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
  world.clock.pass(1)
  const { footage } = await film(both)
  const mark = (as = officer) => world.run(markForPublication, { footage, what: 'ЛОР конгресі, 2026' }, as)
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
  const place = { placeKk: 'Кіреберіс', placeRu: 'Вход', placeEn: 'Entrance' }
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
