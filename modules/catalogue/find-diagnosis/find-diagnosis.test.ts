import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld } from '../../../app/testing/world.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { findDiagnosis } from './find-diagnosis.api.ts'

const world = await openWorld()
after(() => world.close())
const { doctor, organisation } = await world.clinic()

async function codes(words: string) {
  const { diagnoses } = await world.run(findDiagnosis, { words }, doctor)
  return diagnoses.map(diagnosis => diagnosis.code)
}

test('a doctor finds a diagnosis by its code, the code itself before those under it', async () => {
  assert.deepEqual((await codes('j30')).slice(0, 3), ['J30', 'J30.0', 'J30.1'])
  assert.deepEqual(await codes('J30.1'), ['J30.1'])
})

test('a doctor finds it by the beginnings of words in Kazakh, Russian and English', async () => {
  assert.ok((await codes('құлақ шуыл')).includes('H93.1'))
  assert.ok((await codes('острый гайм')).includes('J01.0'))
  assert.ok((await codes('hearing sudden')).includes('H91.2'))
})

test('a Kazakh word is found without Kazakh letters', async () => {
  assert.deepEqual(await codes('кулак шуыл'), await codes('ҚҰЛАҚ ШУЫЛ'))
})

test('words that stand nowhere find nothing; signs of a pattern are only signs', async () => {
  assert.deepEqual(await codes('жоқсөз'), [])
  assert.deepEqual(await codes('J30%зз'), [])
})

test('neither a visitor, nor a patient, nor reception searches diagnoses', async () => {
  const reception = await world.staff(organisation, 'reception')
  for (const someone of [null, await world.person(), reception]) {
    await assert.rejects(world.run(findDiagnosis, { words: 'J30' }, someone), Refusal)
  }
})
