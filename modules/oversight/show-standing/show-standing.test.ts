import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { showClocks } from '../../deadlines/index.ts'
import { planControl, recordFinding, showControlPlan } from '../control-plan/control-plan.api.ts'
import { showMeasures, showStanding } from './show-standing.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await world.clinic()
const other = await world.clinic()
const officer = await world.staff(clinic.organisation, 'officer')
const director = await world.staff(clinic.organisation, 'director')
const auditor = await world.staff(clinic.organisation, 'auditor')
const plan = {
  what: 'Сақтық көшірмелердің кілттері',
  kind: 'outside',
  who: 'Үлгі Аудит',
  dueOn: '2026-11-26',
} as const

test('DR-8: a planned control stands on the wall with its hours left, and leaves it with its finding', async () => {
  const { control } = await world.run(planControl, plan, officer)
  const { clocks } = await world.run(showClocks, {}, officer)
  const clock = clocks.find(one => one.event === 'control')!
  assert.equal(clock.hoursLeft, 87, 'until midnight after 26 November in Almaty')
  assert.equal(clock.link, '/officer/control')
  await assert.rejects(
    world.run(recordFinding, { control, found: 'Кілт бір адамда', harm: 'medium', measure: '' }, officer),
    { code: 'measure-needed' },
  )
  const found = { control, found: 'Кілт бір адамда', harm: 'medium', measure: 'Екі адамға бөлінді' } as const
  await world.run(recordFinding, found, officer)
  await assert.rejects(world.run(recordFinding, found, officer), { code: 'found-already' })
  const after = await world.run(showClocks, {}, officer)
  assert.equal(
    after.clocks.some(one => one.event === 'control'),
    false,
  )
  assert.deepEqual([after.inTime, after.late], [1, 0])
  await assert.rejects(
    world.arrange(db => sql`delete from oversight.control_finding`.execute(db)),
    /never changed/,
  )
})

test('a control that nobody carried out is overdue, and officer and director are told', async () => {
  await world.run(planControl, { ...plan, what: 'Кіру құқықтары' }, officer)
  world.clock.set('2026-11-26T10:00:00+05:00')
  await world.runJobs()
  world.clock.set('2026-11-27T10:00:00+05:00')
  await world.runJobs()
  const { controls } = await world.run(showControlPlan, {}, auditor)
  assert.equal(controls[0]!.isOverdue, true)
  const { rows } = await world.arrange(db =>
    sql<{ person: string; n: number }>`select person, count(*)::int as n from messages.message
      where topic = 'term-near' group by person`.execute(db),
  )
  const told = new Map(rows.map(row => [row.person, row.n]))
  assert.equal(told.get(officer.person), 2, 'when it was near and when it had passed')
  assert.equal(told.get(director.person), 1, 'when it had passed')
  assert.equal(told.has(auditor.person), false)
  world.clock.set('2026-11-23T09:00:00+05:00')
})

test('another clinic’s wall shows nothing of ours, and a doctor sees none', async () => {
  const stranger = await world.staff(other.organisation, 'officer')
  assert.deepEqual((await world.run(showClocks, {}, stranger)).clocks, [])
  assert.deepEqual((await world.run(showControlPlan, {}, stranger)).controls, [])
  await assert.rejects(world.run(showStanding, {}, clinic.doctor), { code: 'not-your-duty' })
  await assert.rejects(world.run(planControl, plan, director), { code: 'not-your-duty' })
  const { rows } = await sql`select from oversight.control`.execute(world.database.kysely)
  assert.equal(rows.length, 0, 'the wall of the database')
})

test('PF-3.4: director and auditor read the same figures, and who answers for the data is named', async () => {
  const figures = await world.run(showStanding, {}, auditor)
  assert.deepEqual(figures, await world.run(showStanding, {}, director))
  assert.equal(figures.responsible, 'Жауапты Үлгі')
  assert.equal(figures.waits.releases, 0)
})

test('DR-7.4, BL-10: each measure says what was measured, and those not met stand first', async () => {
  const { measures } = await world.run(showMeasures, {}, auditor)
  assert.ok(measures.length > 8)
  assert.equal(measures.find(measure => measure.check === 'backup')!.isMet, false)
  const met = measures.map(measure => measure.isMet)
  assert.deepEqual(
    met,
    [...met].sort((one, two) => Number(one) - Number(two)),
  )
  assert.ok(measures.every(measure => measure.evidence.kk && measure.part.kk))
})
