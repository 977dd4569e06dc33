import assert from 'node:assert/strict'
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import type { Connection } from '../../../kernel/database/database.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { nobody } from '../../../kernel/work.ts'
import { chainOnce } from '../chain/chainer.ts'
import { record } from '../record.ts'
import { showPassage } from '../show-passage/show-passage.api.ts'
import { showWhoLooked } from './show-who-looked.api.ts'

const world = await openWorld()
after(() => world.close())
const { privateKey } = generateKeyPairSync('ed25519')
const clinic = await world.clinic('Үлгі ЛОР')

test('a patient reads who opened her data, with name, position, clinic and the rule', async () => {
  const aigerim = await world.person()
  await looked(aigerim, clinic.doctor, 'doctor')
  const { passages } = await world.run(showWhoLooked, {}, aigerim)
  assert.equal(passages.length, 1)
  assert.equal(passages[0]!.who.kind, 'staff')
  assert.match(passages[0]!.who.name!, /Үлгіев/)
  assert.equal(passages[0]!.who.organisation!.kk, 'Үлгі ЛОР')
  assert.match(passages[0]!.why[0]!.kk, /Сізді қабылдайтын дәрігер/)
})

test('her own look stands in it the next time, told apart from the system and from staff', async () => {
  const aigerim = await world.person()
  await world.run(showWhoLooked, {}, aigerim)
  await looked(aigerim, null, 'system')
  const kinds = (await world.run(showWhoLooked, {}, aigerim)).passages.map(passage => passage.who.kind)
  assert.deepEqual(kinds.sort(), ['system', 'you'])
})

test('asked who else looked, it leaves out what she opened herself', async () => {
  const aigerim = await world.person()
  await world.run(showWhoLooked, {}, aigerim)
  await looked(aigerim, clinic.doctor, 'doctor')
  const { passages } = await world.run(showWhoLooked, { own: false }, aigerim)
  assert.deepEqual(
    passages.map(passage => passage.who.kind),
    ['staff'],
  )
})

test('chaining changes nothing for the reader but the number that the row gets', async () => {
  const aigerim = await world.person()
  await looked(aigerim, clinic.doctor, 'doctor')
  const before = (await world.run(showWhoLooked, {}, aigerim)).passages[0]!
  const checkpointFile = join(world.folder, 'checkpoints')
  await chainOnce({
    database: world.database,
    signingKey: privateKey,
    checkpointFile,
    clock: world.clock.now,
  })
  const { passage, ask } = await world.run(showPassage, { passage: before.id }, aigerim)
  assert.equal(before.number, null)
  assert.ok(passage.number! > 0)
  assert.deepEqual({ ...passage, number: null }, before)
  assert.equal(ask?.name.kk, 'Үлгі ЛОР')
})

test('a stranger and the staff themselves cannot read it, nor learn that a passage exists', async () => {
  const aigerim = await world.person()
  const stranger = await world.person('Бөтен Сынақов')
  await looked(aigerim, clinic.doctor, 'doctor')
  const { passages } = await world.run(showWhoLooked, {}, aigerim)
  for (const other of [stranger, clinic.doctor]) {
    await refused(world.run(showWhoLooked, { person: aigerim.person }, other), 'not-found')
    await refused(world.run(showPassage, { passage: passages[0]!.id }, other), 'not-found')
  }
  await refused(world.run(showPassage, { passage: randomUUID() }, aigerim), 'not-found')
  await refused(world.run(showWhoLooked, {}, null), 'sign-in-needed')
})

test('the statement comes in pages and is filtered by period and duty', async () => {
  const aigerim = await world.person()
  for (let day = 1; day <= 5; day++)
    await looked(aigerim, clinic.doctor, 'doctor', `2026-11-0${day}T23:30:00+05:00`)
  const first = await world.run(showWhoLooked, { limit: 3, duty: 'doctor' }, aigerim)
  const second = await world.run(showWhoLooked, { limit: 3, duty: 'doctor', after: first.next! }, aigerim)
  assert.deepEqual(
    [...first.passages, ...second.passages].map(passage => passage.at.slice(8, 10)),
    ['05', '04', '03', '02', '01'],
  )
  assert.equal(second.next, null)
  const days = await world.run(showWhoLooked, { from: '2026-11-02', until: '2026-11-03' }, aigerim)
  assert.equal(days.passages.length, 2)
  assert.equal((await world.run(showWhoLooked, { duty: 'cashier' }, aigerim)).passages.length, 0)
})

async function looked(patient: Someone, by: Someone | null, duty: string, at?: string) {
  await record(world.database.pool.query.bind(world.database.pool) as Connection['query'], {
    act: 'show-who-looked',
    kind: 'read',
    outcome: 'done',
    purpose: 'care',
    persons: [patient.person],
    rules: [by ? 'treating-doctor' : 'system-duty'],
    detail: {},
    actor: by
      ? {
          ...nobody,
          account: by.account,
          person: by.person,
          employment: by.employment!,
          duty,
          organisation: clinic.organisation,
        }
      : { ...nobody, duty, system: true },
    origin: { lang: 'kk', address: '', device: '', channel: 'web' },
    at: at ? new Date(at) : world.clock.now(),
  })
}

async function refused(run: Promise<unknown>, code: string) {
  await assert.rejects(run, (error: unknown) => error instanceof Refusal && error.code === code)
}
