// DR-2.5, DR-2.6: medical secrets go only between a person and the clinic. Who runs the platform, where the directory
// of doctors stands, reads no visit and nothing of what a person says to the doctor when booking.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../app/testing/world.ts'
import { bookVisit } from '../scheduling/book-visit/book-visit.api.ts'
import { holdTime } from '../scheduling/hold-time/hold-time.api.ts'
import { showVisit } from '../scheduling/show-visit/show-visit.api.ts'
import { at, patientOf, receivingClinic } from '../scheduling/testing/receiving-clinic.ts'
import { dataMap } from './data-map.ts'

const wish = 'екі апта құлағым ауырып жүр'
const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const aigerim = await patientOf(world, clinic, 'Айгерім Сынақова')
const { practitioner, service } = clinic
const { booking } = await world.run(
  holdTime,
  { practitioner, service, patient: aigerim.person, startsAt: at('2026-11-24', '09:00') },
  aigerim,
)
await world.run(bookVisit, { booking, wish, paid: 'at-desk' }, aigerim)
const platform = await world.arrange(async db => {
  const { rows } = await sql<{
    id: string
  }>`select id from organisations.organisation where kind = 'platform'`.execute(db)
  return rows[0]!.id
})

test('DR-2.6: what is said at booking lies sealed, and only the person and her doctor read it', async () => {
  const { rows } = await world.arrange(db =>
    sql<{
      row: string
      sealed: Buffer
    }>`select b::text as row, wish_sealed as sealed from scheduling.booking b where id = ${booking}`.execute(
      db,
    ),
  )
  assert.ok(rows[0]!.sealed.length > wish.length)
  assert.ok(!rows[0]!.row.includes('құлағым') && !rows[0]!.sealed.includes('құлағым'))
  assert.equal((await world.run(showVisit, { booking }, aigerim)).wish, wish)
  assert.equal((await world.run(showVisit, { booking }, clinic.doctor)).wish, wish)
})

test('DR-2.5: nobody on duty at the platform learns that the visit exists, past the acts too', async () => {
  for (const duty of ['admin', 'officer', 'director', 'reception', 'doctor', 'auditor']) {
    const someone = await world.staff(platform, duty)
    await assert.rejects(world.run(showVisit, { booking }, someone), { code: 'not-found' }, duty)
    const answers = (await world.database.pool.query(`begin; set local shipa.organisation = '${platform}';
      set local shipa.duty = '${duty}'; set local shipa.person = '${someone.person}';
      select id from scheduling.booking; rollback`)) as unknown as { rows: unknown[] }[]
    assert.deepEqual(
      answers.flatMap(one => one.rows),
      [],
      duty,
    )
  }
})

test('DR-2.6: the directory keeps nothing of anybody’s health, and of scheduling it asks only for free times', () => {
  const kept = dataMap.flatMap(({ columns }) => Object.values(columns).map(({ category }) => category))
  assert.ok(kept.length > 0 && !kept.includes('health'))
  const files = readdirSync('modules/directory', { recursive: true, encoding: 'utf8' }).filter(
    name => /\.tsx?$/.test(name) && !name.includes('.test.'),
  )
  const code = files.map(name => readFileSync(`modules/directory/${name}`, 'utf8')).join('\n')
  const named = new Set([...code.matchAll(/scheduling\.(\w+)/g)].map(match => match[1]))
  assert.deepEqual([...named], ['next_free_view'])
})
