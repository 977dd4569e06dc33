import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { showWorkingCalendar } from './show-working-calendar.api.ts'

const world = await openWorld()
after(() => world.close())

async function isWorking(day: string) {
  const { rows } = await sql<{
    working: boolean
  }>`select catalogue.is_working_day(${day}) as working`.execute(world.database.kysely)
  return rows[0]!.working
}

test('Constitution Day is the 15th of March from 2027, and 30 August is no holiday any more', async () => {
  assert.equal(await isWorking('2026-08-30'), false, '30 August 2026 is a Sunday')
  assert.equal(await isWorking('2026-08-31'), true, 'nothing is moved to the Monday after it')
  assert.equal(await isWorking('2027-03-15'), false)
  assert.equal(await isWorking('2027-08-30'), true)
})

test('every holiday on a rest day, but for those that never move, gives one more day of rest', async () => {
  for (const year of [2026, 2027]) {
    const { days } = await world.run(showWorkingCalendar, { year })
    const weekday = (day: string) => new Date(`${day}T00:00Z`).getUTCDay()
    const moved = days.filter(({ day, kind }) => kind === 'holiday' && [0, 6].includes(weekday(day)))
    const given = days.filter(({ kind, en }) => kind === 'day-off' && en.startsWith('Day off for'))
    assert.equal(given.length, moved.length, `in ${year}`)
    for (const { day } of given) assert.ok(![0, 6].includes(weekday(day)), `${day} is a weekday`)
  }
})

test('Nauryz of 2026 lasts from Saturday to Wednesday', async () => {
  const rest = ['21', '22', '23', '24', '25'].map(day => isWorking(`2026-03-${day}`))
  assert.deepEqual(await Promise.all(rest), [false, false, false, false, false])
  assert.equal(await isWorking('2026-03-26'), true)
})

test('every day says where it comes from; a year that nobody has published is empty', async () => {
  const { days } = await world.run(showWorkingCalendar, { year: 2027 })
  assert.ok(days.every(day => day.source.length > 10 && /^\d{4}-\d\d-\d\d$/.test(day.sourceDate)))
  assert.deepEqual((await world.run(showWorkingCalendar, { year: 2040 })).days, [])
})
