import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { allActs } from '../../../app/modules.ts'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import * as ending from '../../agreements/end-agreement/end-agreement.api.ts'
import { acceptDocuments, showDocumentsToAccept } from '../../agreements/index.ts'
import { holdTime } from '../hold-time/hold-time.api.ts'
import { showMyVisits } from '../show-my-visits/show-my-visits.api.ts'
import { at, book, patientOf, receivingClinic } from '../testing/receiving-clinic.ts'
import { showVisitsOfContract } from './end-of-contract.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const start = '2026-11-23T09:00:00+05:00'
const director = await world.staff(clinic.organisation, 'director')
async function contractOf(who: Someone, kind = 'offer') {
  const { contracts } = await world.run(ending.listMyContracts, {}, who)
  return contracts.find(contract => contract.kind === kind && !contract.ended)!
}

async function end(who: Someone, kind = 'offer') {
  const { contract } = await contractOf(who, kind)
  const { lastDay } = await world.run(ending.rehearseEnd, { contract }, who)
  await world.run(ending.endAgreement, { contract, lastDay }, who)
  return { contract, lastDay }
}

const hold = (who: Someone, startsAt: string) =>
  world.run(
    holdTime,
    { practitioner: clinic.practitioner, service: clinic.service, patient: who.person, startsAt },
    who,
  )

test('PF-1.3b: a patient ends the contract with ten working days; until then all stands, after it the offer must be accepted anew', async () => {
  world.clock.set(start)
  const aigerim = await patientOf(world, clinic)
  const soon = await book(world, clinic, aigerim, at('2026-11-26', '09:00'))
  const late = await book(world, clinic, aigerim, at('2026-12-21', '09:00'))
  const { contract, lastDay } = await end(aigerim)
  assert.equal(lastDay, '2026-12-07', 'ten working days after Monday the 23rd')
  const { visits } = await world.run(showVisitsOfContract, { contract }, aigerim)
  assert.deepEqual(
    visits.map(visit => visit.id),
    [soon.booking, late.booking],
  )
  world.clock.set('2026-12-07T23:00:00+05:00')
  await world.runJobs()
  assert.ok((await hold(aigerim, at('2026-12-08', '10:00'))).booking, 'the last day still counts')
  world.clock.set('2026-12-08T00:00:00+05:00')
  await assert.rejects(hold(aigerim, at('2026-12-09', '10:00')), { code: 'documents-not-accepted' })
  await world.runJobs()
  const { past, coming } = await world.run(showMyVisits, {}, aigerim)
  assert.equal([...past, ...coming].find(visit => visit.id === late.booking)!.state, 'cancelled')
  const { rows } = await world.arrange(db =>
    sql<{ detail: unknown }>`select detail from scheduling.booking_event
      where booking = ${late.booking} and what = 'cancelled'`.execute(db),
  )
  assert.deepEqual(rows, [{ detail: { chargeTiyn: 0 } }])
})

test('CL-1.2: whoever comes back after the end has a new contract with a new number', async () => {
  world.clock.set(start)
  const aigerim = await patientOf(world, clinic)
  const first = await contractOf(aigerim)
  await end(aigerim)
  world.clock.set('2026-12-08T09:00:00+05:00')
  const { organisation } = clinic
  const { documents } = await world.run(showDocumentsToAccept, { organisation }, aigerim)
  const accepted = documents.map(({ edition, hash }) => ({ edition, shown: hash }))
  await world.run(acceptDocuments, { accepted }, aigerim)
  const second = await contractOf(aigerim)
  assert.notEqual(second.number, first.number)
  await hold(aigerim, at('2026-12-09', '11:00'))
})

test('PF-1.3b: the notice is taken back before the end and not after it', async () => {
  world.clock.set(start)
  const aigerim = await patientOf(world, clinic)
  const { contract } = await end(aigerim)
  await assert.rejects(world.run(ending.endAgreement, { contract, lastDay: '2026-12-07' }, aigerim), {
    code: 'notice-stands',
  })
  await world.run(ending.takeNoticeBack, { contract }, aigerim)
  await end(aigerim)
  world.clock.set('2026-12-08T00:00:00+05:00')
  await assert.rejects(world.run(ending.takeNoticeBack, { contract }, aigerim), { code: 'ended-already' })
})

test('PF-1.3b: the clinic gives notice with a reason and its whole term; the person is told and cannot take it back', async () => {
  world.clock.set(start)
  const aigerim = await patientOf(world, clinic)
  const { contract } = await contractOf(aigerim)
  const give = (lastDay: string, by = director) =>
    world.run(ending.giveNotice, { contract, lastDay, reason: 'Шарт талаптары бұзылды' }, by)
  await assert.rejects(give('2026-12-04'), { code: 'term-too-short' })
  const elsewhere = await world.staff((await world.clinic('Басқа')).organisation, 'director')
  await assert.rejects(give('2026-12-07', elsewhere), { code: 'not-found' })
  await give('2026-12-07')
  assert.equal((await contractOf(aigerim)).notice!.reason, 'Шарт талаптары бұзылды')
  await assert.rejects(world.run(ending.takeNoticeBack, { contract }, aigerim), { code: 'ended-already' })
  await world.runJobs()
  const { rows } = await world.arrange(db =>
    sql<{ kk: string }>`select body ->> 'kk' as kk from messages.message
      where person = ${aigerim.person} and topic = 'agreement-ends'`.execute(db),
  )
  assert.match(rows[0]!.kk, /7 желтоқсан/)
  await world.run(ending.takeNoticeBack, { contract }, director)
  assert.equal((await contractOf(aigerim)).notice, null)
})

test('CL-8.4, CL-3.17: for breaches of prescriptions the notice counts at least two, and the person reads each', async () => {
  world.clock.set(start)
  const aigerim = await patientOf(world, clinic)
  const { contract } = await contractOf(aigerim)
  const breaches = ['2026-11-02: тағайындалған ем басталмаған', '2026-11-16: бақылауға келмеген']
  const give = (counted: string[]) =>
    world.run(
      ending.giveNotice,
      { contract, lastDay: '2026-12-07', reason: 'Тағайындаулар орындалмады', breaches: counted },
      director,
    )
  await assert.rejects(give(breaches.slice(1)), { code: 'one-breach-only' })
  await give(breaches)
  assert.deepEqual((await contractOf(aigerim)).notice!.breaches, breaches)
})

test('both sides give notice at once and one stands', async () => {
  world.clock.set(start)
  const aigerim = await patientOf(world, clinic)
  const { contract } = await contractOf(aigerim)
  const tries = await Promise.allSettled([
    world.run(ending.endAgreement, { contract, lastDay: '2026-12-07' }, aigerim),
    world.run(ending.giveNotice, { contract, lastDay: '2026-12-07', reason: 'Себебі бар' }, director),
  ])
  assert.equal(tries.filter(one => one.status === 'fulfilled').length, 1)
  const lost = tries.find(one => one.status === 'rejected') as PromiseRejectedResult
  assert.equal(lost.reason.code, 'notice-stands')
})

test('a stranger neither rehearses nor ends', async () => {
  world.clock.set(start)
  const aigerim = await patientOf(world, clinic)
  const stranger = await patientOf(world, clinic, 'Бөтен Адамов')
  const { contract } = await contractOf(aigerim)
  await assert.rejects(world.run(ending.rehearseEnd, { contract }, stranger), { code: 'not-found' })
  await assert.rejects(world.run(showVisitsOfContract, { contract }, stranger), { code: 'not-found' })
  await assert.rejects(world.run(ending.endAgreement, { contract, lastDay: '2026-12-07' }, stranger), {
    code: 'not-found',
  })
  await assert.rejects(world.run(ending.takeNoticeBack, { contract }, stranger), { code: 'not-found' })
})

test('PF-1.4, PF-1.6: after the end the own data stays open: no act about own rights asks for a document or can be closed', async () => {
  world.clock.set(start)
  const aigerim = await patientOf(world, clinic)
  await end(aigerim, 'user-agreement')
  world.clock.set('2026-12-08T09:00:00+05:00')
  await assert.rejects(hold(aigerim, at('2026-12-09', '12:00')), { code: 'documents-not-accepted' })
  const closed = allActs
    .map(act => act.declaration)
    .filter(({ purpose, kind, documents, restrictable }) =>
      purpose === 'rights' || purpose === 'account'
        ? documents?.length || restrictable
        : kind === 'read' && restrictable,
    )
  assert.deepEqual(closed, [])
  const reads = allActs
    .map(act => act.declaration)
    .filter(
      ({ kind, purpose, who, asks }) =>
        kind === 'read' && purpose === 'rights' && who.includes('person') && asks.safeParse({}).success,
    )
  assert.ok(reads.length > 8)
  for (const read of reads) await world.run(read, {}, aigerim)
})
