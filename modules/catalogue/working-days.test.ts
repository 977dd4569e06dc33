import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../app/testing/world.ts'
import { addWorkingDays } from './working-days.ts'

const world = await openWorld()
after(() => world.close())
const term = (from: string, days: number) => world.arrange(db => addWorkingDays({ db }, new Date(from), days))

await world.arrange(db =>
  sql`insert into catalogue.calendar_day (day, kind, kk, ru, en, source, source_date) values
    ('2026-12-16', 'holiday', 'Тәуелсіздік күні', 'День независимости', 'Independence Day', 'test', '2026-11-22'),
    ('2026-12-19', 'working', 'Жұмыс күні', 'Рабочий день', 'Working day', 'test', '2026-11-22')
    on conflict (day) do nothing`.execute(db),
)

test('the day of the event does not count, and a weekend does not either', async () => {
  assert.equal(await term('2026-11-20T10:00:00+05:00', 1), '2026-11-23')
})

test('fifteen working days step over a holiday and count a Saturday that was made a working day', async () => {
  assert.equal(await term('2026-12-01T10:00:00+05:00', 11), '2026-12-17')
  assert.equal(await term('2026-12-15T10:00:00+05:00', 3), '2026-12-19')
})

test('the day is that of Almaty: at one in the night there it is Monday already, though still Sunday in Greenwich', async () => {
  assert.equal(await term('2026-11-22T20:00:00Z', 1), '2026-11-24')
})

test('a term of no days is a mistake of the caller', async () => {
  await assert.rejects(term('2026-11-20T10:00:00+05:00', 0), RangeError)
})
