import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { checkWalls } from '../../kernel/walls.ts'
import { openWorld } from './world.ts'

const world = await openWorld()
after(() => world.close())

test('the walls stand: the acting role cannot pass a policy by, and every table of people has one', async () => {
  assert.deepEqual(await checkWalls(text => world.database.pool.query(text)), [])
})

test('nobody sees no person, a person sees herself', async () => {
  const aigerim = await world.person()
  const open = await sql`select * from people.person`.execute(world.database.kysely)
  assert.equal(open.rows.length, 0)
  const who = await world.gate.whoIs({
    token: aigerim.token,
    origin: { lang: 'kk', address: '', device: '', channel: 'web' },
  })
  assert.equal(who.person, aigerim.person)
})

test('a clinic with its doctor can be made', async () => {
  const clinic = await world.clinic()
  assert.ok(clinic.doctor.employment)
})
