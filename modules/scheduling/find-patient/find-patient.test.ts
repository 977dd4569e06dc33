// BL-3: nobody at the desk looks up a person without saying why.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { at, book, patientOf, receivingClinic } from '../testing/receiving-clinic.ts'
import { findPatient } from './find-patient.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const reception = await world.staff(clinic.organisation, 'reception')
const comes = await patientOf(world, clinic, 'Айгерім Бүгінова')
const absent = await patientOf(world, clinic, 'Әлия Бүгінова')
const holds = await patientOf(world, clinic, 'Сәуле Бүгінова')
await book(world, clinic, comes, at('2026-11-23', '10:00'))
await book(world, clinic, absent, at('2026-11-24', '10:00'))
await book(world, clinic, holds, at('2026-11-25', '10:00'))
await world.arrange(db =>
  sql`update scheduling.booking set state = 'held', hold_until = ${at('2026-11-23', '18:00')},
    starts_at = ${at('2026-11-23', '11:00')}, ends_at = ${at('2026-11-23', '11:20')} where patient = ${holds.person}`.execute(
    db,
  ),
)

const found = async (asked: Partial<Parameters<typeof look>[0]> = {}) => (await look(asked)).sort()
const look = async (asked: { reason?: 'booking' | 'other'; why?: string }) =>
  (await world.run(findPatient, { words: 'Бүгін', ...asked }, reception)).patients.map(one => one.name)

test('BL-3: without a reason the desk finds whoever comes today, and nobody else', async () => {
  assert.deepEqual(await found(), ['Бүгінова Айгерім'])
})

test('BL-3: somebody without a visit today is found for a reason, which the journal keeps', async () => {
  assert.equal((await found({ reason: 'booking' })).length, 3)
  world.clock.pass(1)
  await assert.rejects(look({ reason: 'other' }), { code: 'say-why' })
  assert.equal((await found({ reason: 'other', why: 'Ұмытқан затын қайтару' })).length, 3)
  assert.deepEqual(await detailsKept(absent.person), [
    { reason: 'booking' },
    { reason: 'other', why: 'Ұмытқан затын қайтару' },
  ])
})

test('the words of a reason hold no number of anybody', async () => {
  await assert.rejects(look({ reason: 'other', why: '870****4567' }), { code: 'invalid-input' })
})

async function detailsKept(person: string) {
  const { rows } = await world.arrange(db =>
    sql<{ detail: object }>`select detail from journal.passage
      where act = 'find-patient' and ${person} = any (persons) order by at, id`.execute(db),
  )
  return rows.map(row => row.detail)
}
