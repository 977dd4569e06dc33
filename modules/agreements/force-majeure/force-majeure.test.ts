import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { nobody, type Work } from '../../../kernel/work.ts'
import { clockOf, startClock } from '../../deadlines/index.ts'
import { declareForceMajeure, endForceMajeure, listForceMajeure } from './force-majeure.api.ts'

const world = await openWorld()
after(() => world.close())
const { organisation } = await world.clinic()
const director = await world.staff(organisation, 'director')
const what = { kk: 'Қаладағы су тасқыны', ru: 'Наводнение в городе', en: 'A flood in the city' }

async function clock(event: string, person: string | null) {
  const matter = { event, about: randomUUID() }
  await world.arrange(db => {
    const work = { db, now: world.clock.now(), actor: nobody, later: async () => {} } as unknown as Work
    return startClock(work, { ...matter, organisation, person, link: '/rights' })
  })
  return matter
}

const dueOf = (matter: { event: string; about: string }) =>
  world.arrange(async db => (await clockOf({ db }, matter))!)

test('PF-5.1: a declared event holds the clocks it names, tells those who wait, and lets them run on when it is over', async () => {
  const aigerim = await world.person()
  const claim = await clock('claim', aigerim.person)
  const correct = await clock('correct', aigerim.person)
  const before = (await dueOf(claim)).dueAt!
  const asked = { what, beganOn: '2026-11-22', events: ['claim'] }
  const { forceMajeure, held } = await world.run(declareForceMajeure, asked, director)
  assert.equal(held, 1)
  assert.deepEqual([(await dueOf(claim)).paused, (await dueOf(correct)).paused], [true, false])
  const { events } = await world.run(listForceMajeure, {})
  assert.deepEqual(
    events.map(event => event.what),
    [what],
  )
  world.clock.set('2026-11-25T10:00:00+05:00')
  await world.run(endForceMajeure, { forceMajeure }, director)
  const after = (await dueOf(claim)).dueAt!
  assert.equal((after.getTime() - before.getTime()) / 86_400_000, 2, 'the 24th and the 25th do not count')
  await world.runJobs()
  const { rows } = await world.arrange(db =>
    sql<{ kk: string }>`select body ->> 'kk' as kk from messages.message where person = ${aigerim.person}
      and topic = 'force-majeure' order by written_at`.execute(db),
  )
  assert.equal(rows.length, 2)
  assert.match(rows[0]!.kk, /су тасқыны/)
  await assert.rejects(world.run(endForceMajeure, { forceMajeure }, director), { code: 'over-already' })
  world.clock.set('2026-11-23T09:00:00+05:00')
})

test('what has not begun, and a term that nobody knows, hold nothing', async () => {
  const asked = { what, beganOn: '2026-11-24', events: ['claim'] }
  await assert.rejects(world.run(declareForceMajeure, asked, director), { code: 'has-not-begun' })
  const unknown = { what, beganOn: '2026-11-23', events: ['weather'] }
  await assert.rejects(world.run(declareForceMajeure, unknown, director), { code: 'unknown-event' })
})

test('another clinic holds and ends nothing here', async () => {
  const elsewhere = await world.staff((await world.clinic('Басқа')).organisation, 'director')
  const claim = await clock('claim', null)
  const asked = { what, beganOn: '2026-11-23', events: ['claim'] }
  assert.equal((await world.run(declareForceMajeure, asked, elsewhere)).held, 0)
  assert.equal((await dueOf(claim)).paused, false)
  const { forceMajeure } = await world.run(declareForceMajeure, asked, director)
  await assert.rejects(world.run(endForceMajeure, { forceMajeure }, elsewhere), { code: 'not-found' })
  await assert.rejects(world.run(declareForceMajeure, asked, await world.staff(organisation, 'reception')), {
    code: 'not-your-duty',
  })
})
