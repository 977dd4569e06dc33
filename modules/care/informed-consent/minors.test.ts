import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { childOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { visitUnderWay } from '../testing.ts'
import { decideOnIntervention, prepareInformedConsent } from './informed-consent.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const { booking, patient } = await visitUnderWay(world, { clinic })
const child = await childOf(world, patient)
await world.arrange(db =>
  sql`update scheduling.booking set patient = ${child} where id = ${booking}`.execute(db),
)
const explained = {
  intervention: 'Құлақты жуу',
  risks: 'Бас айналуы мүмкін',
  alternatives: 'Тамшы',
  consequences: 'Есту төмендейді',
}
const prepared = async (isSurgery: boolean) =>
  (await world.run(prepareInformedConsent, { booking, isSurgery, ...explained }, clinic.doctor)).consent
const bornOn = (day: string) =>
  world.arrange(db => sql`update people.person set birth_date = ${day} where id = ${child}`.execute(db))

test('a mother decides for her child of 15, and no more from the 16th birthday on, except on surgery', async () => {
  await bornOn('2010-11-24')
  const [before, after, surgery] = [await prepared(false), await prepared(false), await prepared(true)]
  await world.run(decideOnIntervention, { consent: before, decision: 'give' }, patient)
  await bornOn('2010-11-23')
  await assert.rejects(world.run(decideOnIntervention, { consent: after, decision: 'give' }, patient), {
    code: 'decides-alone',
  })
  await world.run(decideOnIntervention, { consent: surgery, decision: 'give' }, patient)
})
