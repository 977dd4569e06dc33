// A child grows up: at 16 representation narrows, at 18 it ends, each at midnight in Almaty.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { addChild } from '../../people/add-child/add-child.api.ts'
import { showMyPeople } from '../../people/show-my-people/show-my-people.api.ts'
import { accepts, at, book, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { finishNote } from '../finish-note/finish-note.api.ts'
import { openRecord } from '../open-record/open-record.api.ts'
import { showMyHealth } from '../show-my-health/show-my-health.api.ts'
import { content } from '../testing.ts'
import { whoCould } from '../who-could/who-could.api.ts'
import { writeNote } from '../write-note/write-note.api.ts'
import { markSensitive } from './mark-sensitive.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const parent = await world.person('Ана Үлгіева')
// Turns 16 on 2 December 2026 and 18 on 2 December 2028.
const { person: child } = await world.run(
  addChild,
  {
    familyName: 'Үлгіев',
    givenName: 'Алмас',
    birthDate: '2010-12-02',
    sex: 'male',
    ground: 'parent',
    basis: 'Туу туралы куәлік, үлгі',
    truth: true,
  },
  parent,
)
await world.runJobs()
await accepts(world, clinic, parent)
await accepts(world, clinic, parent, child)
const young = await world.person('Алмас Үлгіев')
await world.arrange(async db => {
  await sql`update accounts.account set person = ${child} where id = ${young.account}`.execute(db)
  await sql`update people.person set email = 'almas@demo.invalid' where id = ${child}`.execute(db)
})
const self = { ...young, person: child }
const { booking } = await book(world, clinic, parent, at('2026-11-24', '09:00'), child)
await world.arrange(db =>
  sql`update scheduling.booking set state = 'in-visit' where id = ${booking}`.execute(db),
)
await world.run(writeNote, { booking, version: 0, ...content }, clinic.doctor)
await world.run(finishNote, { booking, version: 1 }, clinic.doctor)

const notesSeenBy = async (someone: typeof parent) =>
  (await world.run(showMyHealth, { person: child }, someone)).notes.length

test('PF-6.3: until the minute of the 16th birthday nothing is kept from the parent', async () => {
  world.clock.set('2026-12-01T23:59:00+05:00')
  await refused(world.run(markSensitive, { booking, sensitive: true }, self), 'not-sixteen')
  assert.equal(await notesSeenBy(parent), 1)
})

test('from 16 the young person or the doctor keeps a note from the parent, past the acts too, and opens it again', async () => {
  world.clock.set('2026-12-02T00:00:00+05:00')
  assert.equal((await world.run(showMyPeople, {}, parent)).people[0]?.consentsForOneself, true)
  await world.run(markSensitive, { booking, sensitive: true }, self)
  assert.equal(await notesSeenBy(parent), 0)
  await refused(world.run(markSensitive, { booking, sensitive: false }, clinic.doctor), 'kept-by-patient')
  assert.equal(await notesSeenBy(self), 1)
  const { rows } = await world.database.pool
    .query(`begin; set local shipa.person = '${parent.person}';
    set local shipa.persons = '{${parent.person},${child}}';
    select booking from care.note; rollback`)
    .then(
      answers => (answers as unknown as { rows: unknown[] }[]).find(one => one.rows.length) ?? { rows: [] },
    )
  assert.equal(rows.length, 0)
  world.clock.pass(1)
  await world.run(markSensitive, { booking, sensitive: false }, self)
  assert.equal(await notesSeenBy(parent), 1)
  world.clock.pass(1)
  await world.run(markSensitive, { booking, sensitive: true }, clinic.doctor)
  assert.equal(await notesSeenBy(parent), 0)
  assert.equal((await world.run(openRecord, { booking }, clinic.doctor)).note?.isKept, true)
})

test('the parent, a stranger and another doctor decide nothing about it', async () => {
  const stranger = await world.person()
  const colleague = await world.staff(clinic.organisation, 'doctor')
  for (const someone of [parent, stranger, colleague])
    await refused(world.run(markSensitive, { booking, sensitive: false }, someone), 'not-found')
})

test('the young person sees who represents and what they see', async () => {
  const { representatives } = await world.run(whoCould, {}, self)
  assert.deepEqual(representatives, [{ name: 'Ана Үлгіева', ground: 'parent', endsOn: '2028-12-02' }])
})

test('both are told on the birthdays', async () => {
  world.clock.set('2026-12-02T09:01:00+05:00')
  await world.runJobs()
  assert.deepEqual(await toldOfBirthday(), [child, parent.person].sort())
})

test('PF-4.5, CL-1.1a: at the minute of the 18th birthday the parent sees nothing any more', async () => {
  await world.arrange(db =>
    sql`update accounts.session set idle_minutes = 10000000, ends_at = '2030-01-01'`.execute(db),
  )
  world.clock.set('2028-12-01T23:59:00+05:00')
  assert.equal((await world.run(showMyPeople, {}, parent)).people.length, 1)
  world.clock.set('2028-12-02T00:00:00+05:00')
  assert.equal((await world.run(showMyPeople, {}, parent)).people.length, 0)
  await refused(world.run(showMyHealth, { person: child }, parent), 'not-found')
  assert.equal(await notesSeenBy(self), 1)
  assert.deepEqual((await world.run(whoCould, {}, self)).representatives, [])
})

async function toldOfBirthday() {
  const { rows } = await world.arrange(db =>
    sql<{ person: string }>`select person from messages.message where topic = 'birthday-of-rights'`.execute(
      db,
    ),
  )
  return rows.map(row => row.person).sort()
}

async function refused(run: Promise<unknown>, code: string) {
  await assert.rejects(run, (error: unknown) => error instanceof Refusal && error.code === code)
}
