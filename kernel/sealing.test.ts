import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../app/testing/world.ts'
import { createSealing } from './sealing.ts'

const world = await openWorld()
after(() => world.close())
const db = world.database.kysely
const first = createSealing({ kek: new Map([[1, Buffer.alloc(32, 1)]]), blindIndex: randomBytes(32) })
const aigerim = '00000000-0000-4000-8000-000000000001'
const berik = '00000000-0000-4000-8000-000000000002'

test('what is sealed opens again, and is not to be read without the key', async () => {
  const sealed = await first.seal(db, aigerim, 'note.complaints', 'тамағы ауырады')
  assert.ok(!sealed.toString('utf8').includes('тамағы'))
  assert.equal(await first.open(db, aigerim, 'note.complaints', sealed), 'тамағы ауырады')
})

test('a sealed text cannot be moved to another person, another field, or be changed', async () => {
  const sealed = await first.seal(db, aigerim, 'note.plan', 'демалу')
  await first.seal(db, berik, 'note.plan', 'жұмыс')
  await assert.rejects(first.open(db, berik, 'note.plan', sealed))
  await assert.rejects(first.open(db, aigerim, 'note.complaints', sealed))
  sealed[sealed.length - 1]! ^= 1
  await assert.rejects(first.open(db, aigerim, 'note.plan', sealed))
})

test('a new key-encryption key still opens what the older one sealed', async () => {
  const sealed = await first.seal(db, aigerim, 'note.plan', 'бұрынғы')
  const rotated = createSealing({
    kek: new Map([
      [1, Buffer.alloc(32, 1)],
      [2, randomBytes(32)],
    ]),
    blindIndex: randomBytes(32),
  })
  assert.equal(await rotated.open(db, aigerim, 'note.plan', sealed), 'бұрынғы')
})

test('with the person’s key destroyed nothing of hers opens any more', async () => {
  const sealed = await first.seal(db, berik, 'note.plan', 'ұмытылады')
  await world.arrange(owner => sql`delete from kernel.person_key where person = ${berik}`.execute(owner))
  first.forget(berik)
  assert.equal(await first.open(db, berik, 'note.plan', sealed), null)
})

test('two acts that seal a person’s first field at once use one key', async () => {
  const camila = '00000000-0000-4000-8000-000000000003'
  const sealed = await Promise.all(
    ['бір', 'екі', 'үш'].map(text => first.seal(db, camila, 'note.plan', text)),
  )
  const opened = await Promise.all(sealed.map(bytes => first.open(db, camila, 'note.plan', bytes)))
  assert.deepEqual(opened, ['бір', 'екі', 'үш'])
})

test('the blind index finds equal numbers and tells unequal ones apart', () => {
  assert.deepEqual(first.blind('iin', '900115300003'), first.blind('iin', '900115300003'))
  assert.notDeepEqual(first.blind('iin', '900115300003'), first.blind('phone', '900115300003'))
})
