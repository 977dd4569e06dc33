// CL-3.13: a clinic may engage others for a service; each stands in its register of recipients by a contract.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld } from '../../../app/testing/world.ts'
import { receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { addRecipient, endRecipient, listRecipients } from './recipients.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const director = await world.staff(clinic.organisation, 'director')
const laboratory = {
  id: 'ulgi-zerthana',
  kind: 'processor',
  nameKk: 'Үлгі зертханасы',
  nameRu: 'Лаборатория «Үлгі»',
  nameEn: 'Ulgi laboratory',
  country: 'KZ',
  contract: 'ҮЛГІ-7',
} as const
const registerSeenBy = async (someone: typeof director) =>
  (await world.run(listRecipients, {}, someone)).recipients.filter(one => one.id === laboratory.id)

test('CL-3.13: whom the clinic engages stands in its register, with the contract and all that it may ever get', async () => {
  await world.run(addRecipient, laboratory, director)
  await assert.rejects(world.run(addRecipient, laboratory, director), { code: 'recipient-known' })
  const auditor = await world.staff(clinic.organisation, 'auditor')
  for (const someone of [director, auditor]) {
    const [shown] = await registerSeenBy(someone)
    assert.equal(shown?.contract, 'ҮЛГІ-7')
    assert.ok(shown?.isProcessor && Array.isArray(shown.profile))
  }
})

test('another clinic sees nothing of it, and no other duty engages anybody', async () => {
  const elsewhere = await world.clinic('Бөтен клиника')
  const foreign = await world.staff(elsewhere.organisation, 'director')
  assert.deepEqual(await registerSeenBy(foreign), [])
  await assert.rejects(
    world.run(endRecipient, { recipient: laboratory.id, reason: 'Шарт аяқталды' }, foreign),
    { code: 'not-found' },
  )
  for (const duty of ['doctor', 'cashier', 'reception'])
    await assert.rejects(
      world.run(addRecipient, { ...laboratory, id: 'basqa' }, await world.staff(clinic.organisation, duty)),
      { code: 'not-your-duty' },
    )
})

test('CL-3.13: when the contract ends, the register says since when, and is not emptied', async () => {
  await world.run(endRecipient, { recipient: laboratory.id, reason: 'Шарт аяқталды' }, director)
  assert.equal((await registerSeenBy(director))[0]?.endedAt, world.clock.now().toISOString())
})
