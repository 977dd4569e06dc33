import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { listDeadlineRules } from '../list-deadline-rules/list-deadline-rules.api.ts'
import { setDeadlineRule } from './set-deadline-rule.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await world.clinic()
const admin = await world.staff(clinic.organisation, 'admin')
const changed = {
  event: 'know',
  name: 'law',
  since: '2026-12-01',
  length: 5,
  unit: 'working-days',
  basis: { kk: 'Бұйрық', ru: 'Приказ', en: 'Order' },
  source: 'A new order',
  sourceDate: '2026-11-20',
  verified: true,
} as const

test('a term changed by a new law holds from its day on, and everybody can read it', async () => {
  await world.run(setDeadlineRule, changed, admin)
  const term = async () =>
    (await world.run(listDeadlineRules, {})).rules.find(rule => rule.event === 'know')!.length
  assert.equal(await term(), 3)
  world.clock.set('2026-12-01T00:01:00+05:00')
  assert.equal(await term(), 5)
})

test('a term is not changed for the past, nor twice from one day, nor by a doctor', async () => {
  world.clock.set('2026-11-23T09:00:00+05:00')
  await assert.rejects(world.run(setDeadlineRule, { ...changed, since: '2026-11-01' }, admin), {
    code: 'since-past',
  })
  await assert.rejects(world.run(setDeadlineRule, changed, admin), { code: 'rule-of-the-day' })
  await assert.rejects(world.run(setDeadlineRule, { ...changed, since: '2027-01-01' }, clinic.doctor), {
    code: 'not-your-duty',
  })
  await assert.rejects(
    world.arrange(db => sql`update deadlines.rule set length = 99`.execute(db)),
    /never changed/,
  )
})

test('of two terms of one event the shorter one governs', async () => {
  const { rules } = await world.run(listDeadlineRules, {})
  const destroy = rules.filter(rule => rule.event === 'destroy')
  assert.deepEqual(
    destroy.map(rule => [rule.name, rule.governs]),
    [
      ['digital-code', false],
      ['law', true],
    ],
  )
})
