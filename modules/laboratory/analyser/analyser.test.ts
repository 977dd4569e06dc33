import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { type Measured, transmissionOf } from '../../../simulators/analyser/analyser.ts'
import { glucose, laboratoryOf, lineOf, orderedAtVisit, potassium, sampled } from '../testing.ts'
import { showOrder } from '../worklist/worklist.api.ts'
import { settleQuarantine, showQuarantine, takeAnalyserMessage } from './analyser.api.ts'

const world = await openWorld()
after(() => world.close())
const { clinic, order } = await orderedAtVisit(world, [potassium, glucose])
const laboratory = await laboratoryOf(world, clinic.organisation)
const { technician } = laboratory
await sampled(world, laboratory, order)
const shown = () => world.run(showOrder, { order }, technician)
const sample = (await shown()).samples[0]!.number
const measured = { sample, test: potassium, value: '4.2', unit: 'ммоль/л' }
const take = (values: Measured[], more: Parameters<typeof transmissionOf>[1] = {}) =>
  world.run(
    takeAnalyserMessage,
    { analyser: 'ULGI-400', transmission: new Uint8Array(transmissionOf(values, more)) },
    technician,
  )

test('LB-2.2a: a damaged message is refused whole, and the analyser sends it again', async () => {
  for (const fault of ['wrong-checksum', 'broken-frame', 'no-end'] as const)
    await assert.rejects(take([measured], { fault }), { code: 'broken-message' })
  assert.equal(lineOf((await shown()).lines, potassium).result, null)
})

test('LB-2.2a: a value of an analyser becomes a result that waits for validation; the same message changes nothing', async () => {
  assert.deepEqual(await take([measured]), { isRepeated: false, entered: 1, quarantined: 0 })
  assert.deepEqual(await take([measured]), { isRepeated: true, entered: 0, quarantined: 0 })
  const { result } = lineOf((await shown()).lines, potassium)
  assert.deepEqual(
    [result?.value, result?.unit, result?.analyser, result?.version, result?.technical],
    ['4.2', 'mmol/L', 'ULGI-400', 1, null],
  )
})

test('LB-2.2a: what cannot be believed waits in sight, nothing is lost, and a known person’s record is sealed', async () => {
  const values = [
    { ...measured, sample: '9999999999' },
    { ...measured, test: '1-1' },
    { ...measured, test: '718-7' },
    { ...measured, test: glucose, unit: 'mg/dL' },
    { ...measured, test: glucose, value: '5000' },
    { ...measured, value: '4.9' },
  ]
  assert.deepEqual(await take(values), { isRepeated: false, entered: 0, quarantined: 6 })
  const { entries } = await world.run(showQuarantine, {}, technician)
  assert.deepEqual(entries.map(one => one.reason).sort(), [
    ...['has-result', 'not-a-value', 'not-ordered', 'other-unit', 'unknown-sample', 'unknown-test'],
  ])
  assert.ok(entries.every(one => one.record.startsWith('R|')))
  const { rows } = await world.arrange(db =>
    sql<{ open: number }>`select count(record)::int as open from laboratory.quarantine`.execute(db),
  )
  assert.equal(rows[0]?.open, 1)
  const { entry } = entries[0]!
  await world.run(settleQuarantine, { entry, how: 'measured-again' }, technician)
  await assert.rejects(world.run(settleQuarantine, { entry, how: 'discarded' }, technician), {
    code: 'settled-already',
  })
  assert.equal((await world.run(showQuarantine, {}, technician)).entries.length, 5)
})

test('the laboratory of another organisation sees and settles none of it', async () => {
  const elsewhere = await world.clinic('Бөтен клиника')
  const stranger = await world.staff(elsewhere.organisation, 'laboratory')
  const [entry] = (await world.run(showQuarantine, {}, technician)).entries
  assert.deepEqual((await world.run(showQuarantine, {}, stranger)).entries, [])
  await assert.rejects(world.run(settleQuarantine, { entry: entry!.entry, how: 'discarded' }, stranger), {
    code: 'not-found',
  })
})
