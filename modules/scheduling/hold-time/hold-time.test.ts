import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type Clinic, openWorld } from '../../../app/testing/world.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { bookVisit } from '../book-visit/book-visit.api.ts'
import { findFreeTimes } from '../find-free-times/find-free-times.api.ts'
import { releaseHold } from '../release-hold/release-hold.api.ts'
import { accepts, at, book, childOf, patientOf, receivingClinic } from '../testing/receiving-clinic.ts'
import { holdTime } from './hold-time.api.ts'

const world = await openWorld()
after(() => world.close())
let clinic: Clinic
before(async () => {
  clinic = await receivingClinic(world)
})

const code = (expected: string) => (error: unknown) => error instanceof Refusal && error.code === expected
const hold = (startsAt: string, someone: Awaited<ReturnType<typeof patientOf>>, patient = someone.person) =>
  world.run(
    holdTime,
    { practitioner: clinic.practitioner, service: clinic.service, patient, startsAt },
    someone,
  )

async function standing(startsAt: string) {
  return world.arrange(async db => {
    const { rows } = await sql<{ kind: string }>`select kind from scheduling.occupancy
      where starts_at = ${startsAt} and state <> 'released' and kind <> 'patient' order by kind`.execute(db)
    return rows.map(row => row.kind)
  })
}

test('of fifty people who want one time at once, exactly one gets it', async () => {
  const startsAt = at('2026-11-24', '09:00')
  const people = await Promise.all(Array.from({ length: 50 }, () => patientOf(world, clinic)))
  const answers = await Promise.allSettled(people.map(someone => hold(startsAt, someone)))
  const refused = answers.filter(answer => answer.status === 'rejected').map(answer => answer.reason)
  assert.equal(answers.length - refused.length, 1)
  assert.deepEqual([...new Set(refused.map(reason => (reason as Refusal).code))], ['slot-taken'])
  assert.deepEqual(await standing(startsAt), ['practitioner', 'room'])
  assert.equal((refused[0].data.next as string[]).length, 3)
  assert.equal((refused[0].data.next as string[])[0], at('2026-11-24', '09:30'))
})

test('times that only overlap are refused as well', async () => {
  const first = await patientOf(world, clinic)
  const second = await patientOf(world, clinic)
  await hold(at('2026-11-24', '10:00'), first)
  await assert.rejects(hold(at('2026-11-24', '10:15'), second), code('slot-taken'))
  await assert.rejects(hold(at('2026-11-24', '09:45'), second), code('slot-taken'))
})

test('without any act in between, the database itself refuses two visits of one doctor', async () => {
  const someone = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, someone, at('2026-11-24', '11:00'))
  const again = world.arrange(async db => {
    await sql`insert into scheduling.occupancy (resource, kind, starts_at, ends_at, state, booking)
      values (${clinic.practitioner}, 'practitioner', ${at('2026-11-24', '11:29')}, ${at('2026-11-24', '11:40')}, 'hold', ${booking})`.execute(
      db,
    )
  })
  await assert.rejects(again, /visit_no_overlap/)
})

test('a stranger cannot book for a child that is not hers, a mother can', async () => {
  const mother = await patientOf(world, clinic)
  const child = await childOf(world, mother)
  const stranger = await patientOf(world, clinic)
  await assert.rejects(hold(at('2026-11-24', '12:00'), stranger, child), code('not-found'))
  await assert.rejects(hold(at('2026-11-24', '12:00'), mother, child), code('consent-missing'))
  await accepts(world, clinic, mother, child)
  await hold(at('2026-11-24', '12:00'), mother, child)
})

test('nobody holds a time without signing in, or without having accepted the offer', async () => {
  const { practitioner, service } = clinic
  const newcomer = await world.person()
  const asked = { practitioner, service, patient: newcomer.person, startsAt: at('2026-11-25', '09:00') }
  await assert.rejects(world.run(holdTime, asked, null), code('sign-in-needed'))
  await assert.rejects(world.run(holdTime, asked, newcomer), code('documents-not-accepted'))
})

test('outside the timetable, at dinner, at odd minutes and in the past there is no time', async () => {
  const someone = await patientOf(world, clinic)
  const times = [
    ['2026-11-25', '08:30'],
    ['2026-11-25', '12:45'],
    ['2026-11-25', '09:07'],
    ['2026-11-28', '10:00'],
    ['2026-11-20', '10:00'],
  ] as const
  for (const [day, clock] of times)
    await assert.rejects(hold(at(day, clock), someone), code('slot-taken'), `${day} ${clock}`)
  await assert.rejects(hold(at('2026-12-16', '10:00'), someone), code('slot-taken'), 'Independence Day')
})

test('a clinic whose licence ends before the visit takes no booking', async () => {
  const other = await receivingClinic(world)
  await world.arrange(db =>
    sql`update organisations.licence set valid_until = '2026-11-30' where organisation = ${other.organisation}`.execute(
      db,
    ),
  )
  const someone = await patientOf(world, other)
  const ask = { practitioner: other.practitioner, service: other.service, patient: someone.person }
  await assert.rejects(
    world.run(holdTime, { ...ask, startsAt: at('2026-12-01', '10:00') }, someone),
    code('no-licence'),
  )
  await world.run(holdTime, { ...ask, startsAt: at('2026-11-30', '10:00') }, someone)
})

test('a patient cannot be in two places at once', async () => {
  const other = await receivingClinic(world)
  const someone = await patientOf(world, clinic)
  await book(world, clinic, someone, at('2026-11-25', '15:00'))
  const { practitioner, service } = other
  await accepts(world, other, someone)
  const asked = { practitioner, service, patient: someone.person, startsAt: at('2026-11-25', '15:15') }
  await assert.rejects(world.run(holdTime, asked, someone), code('patient-busy'))
})

test('choosing another time gives the first one up', async () => {
  const someone = await patientOf(world, clinic)
  await hold(at('2026-11-26', '09:00'), someone)
  await hold(at('2026-11-26', '09:30'), someone)
  assert.deepEqual(await standing(at('2026-11-26', '09:00')), [])
})

test('a hold that ran out goes to the next person even before the sweeper comes, and cannot be confirmed', async () => {
  const slow = await patientOf(world, clinic)
  const quick = await patientOf(world, clinic)
  const startsAt = at('2026-11-26', '16:00')
  const { booking } = await hold(startsAt, slow)
  world.clock.pass(16)
  await assert.rejects(world.run(bookVisit, { booking, paid: 'at-desk' }, slow), code('hold-expired'))
  await book(world, clinic, quick, startsAt)
  await assert.rejects(world.run(bookVisit, { booking, paid: 'at-desk' }, slow), code('hold-expired'))
})

test('when a hold runs out while somebody wants its time, either confirms or the other gets it, never both', async () => {
  for (let round = 0; round < 5; round++) {
    const startsAt = at('2026-11-27', `1${round}:00`.replace('13', '17'))
    const slow = await patientOf(world, clinic)
    const quick = await patientOf(world, clinic)
    const { booking } = await hold(startsAt, slow)
    const [confirmed, taken] = await Promise.allSettled([
      world.run(bookVisit, { booking, paid: 'at-desk' }, slow),
      (async () => {
        world.clock.pass(16)
        return hold(startsAt, quick)
      })(),
    ])
    assert.notEqual(confirmed.status, taken.status)
    assert.deepEqual(await standing(startsAt), ['practitioner', 'room'])
  }
})

test('the sweeper frees what ran out, and given-up holds are free at once', async () => {
  const someone = await patientOf(world, clinic)
  const find = async () => {
    const asked = { practitioner: clinic.practitioner, service: clinic.service, from: '2026-11-30', days: 1 }
    return (await world.run(findFreeTimes, asked, null)).days[0]!.times
  }
  const startsAt = at('2026-11-30', '09:00')
  const first = await hold(startsAt, someone)
  assert.ok(!(await find()).includes(startsAt))
  await world.run(releaseHold, { booking: first.booking }, someone)
  assert.ok((await find()).includes(startsAt))
  await hold(startsAt, someone)
  world.clock.pass(20)
  await world.runJobs()
  assert.ok((await find()).includes(startsAt))
})
