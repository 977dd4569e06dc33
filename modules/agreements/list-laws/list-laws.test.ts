import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { publishDemonstration } from '../demonstration.ts'
import { setLawAct } from '../set-law-act/set-law-act.api.ts'
import { listLaws } from './list-laws.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await world.clinic('Көмей клиникасы')
await world.arrange(db =>
  publishDemonstration(db, { organisation: clinic.organisation, at: world.clock.now() }),
)
const admin = await world.staff(clinic.organisation, 'admin')
const law = async (code: string) => (await world.run(listLaws, {})).laws.find(one => one.code === code)!
const renamed = {
  code: '360-VI',
  title: { kk: 'Жаңа атау', ru: 'Новое название', en: 'New name' },
  number: '№ 360-VI, 07.07.2020',
  editionDate: '2026-11-20',
  state: 'renamed',
  source: 'An amending law',
  sourceDate: '2026-11-23',
  verified: true,
} as const

test('BL-6, N3: anybody sees which laws the documents rest on, by which articles, and which are no longer in force', async () => {
  const { laws } = await world.run(listLaws, {})
  assert.ok(
    laws.every(one => one.state === 'in-force' || one.citedBy.length === 0),
    'no text rests on an old law',
  )
  const code = await law('360-VI')
  const rules = code.citedBy.find(one => one.slug.startsWith('internal-rules'))
  assert.deepEqual(rules?.articles, ['60(1-1)', '134(1)(4)'])
  const signatures = await law('370-II')
  assert.deepEqual([signatures.state, signatures.replacedBy?.ru], ['repealed', 'Цифровой кодекс'])
  assert.equal((await law('626-2015')).verified, false)
})

test('an administrator enters a change of law; it holds from that day, and twice a day it is refused', async () => {
  await world.run(setLawAct, renamed, admin)
  assert.equal((await law('360-VI')).state, 'renamed')
  assert.equal((await law('360-VI')).editionDate, '2026-11-20')
  await assert.rejects(world.run(setLawAct, renamed, admin), { code: 'law-of-the-day' })
  await assert.rejects(
    world.arrange(db => sql`update agreements.law_act set verified = true`.execute(db)),
    /never changed/,
  )
})

test('a director, a doctor and a person enter no law', async () => {
  const director = await world.staff(clinic.organisation, 'director')
  for (const who of [director, clinic.doctor, await world.person()])
    await assert.rejects(world.run(setLawAct, renamed, who), { code: 'not-your-duty' })
  await assert.rejects(world.run(setLawAct, { ...renamed, code: 'а-б' }, admin), { code: 'invalid-input' })
})
