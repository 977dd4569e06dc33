import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { at, book, patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { answerClaim, makeClaim, showClaims, showMyClaims } from './claims.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const director = await world.staff(clinic.organisation, 'director')
const reception = await world.staff(clinic.organisation, 'reception')
const aigerim = await patientOf(world, clinic, 'Айгерім Сынақова')
const { booking } = await book(world, clinic, aigerim, at('2026-11-24', '09:00'))
const words = 'Төленген ақшаны қайтаруды сұраймын.'
const own = { booking, kind: 'claim', channel: 'cabinet', words } as const

test('CL-9.1: a claim goes to the director with name and day of the visit, its term runs, and the answer comes back', async () => {
  await world.run(makeClaim, own, aigerim)
  const [claim] = (await world.run(showClaims, {}, director)).claims
  assert.deepEqual(
    [claim?.personName, claim?.visitOn, claim?.words, claim?.channel],
    ['Сынақова Айгерім', '2026-11-24', words, 'cabinet'],
  )
  // Ten days of the consumer law are shorter than the twenty working days of the offer.
  assert.equal(claim?.dueAt, '2026-12-03T19:00:00.000Z')
  await world.run(answerClaim, { claim: claim!.claim, words: 'Ақша қайтарылады.' }, director)
  const [mine] = (await world.run(showMyClaims, {}, aigerim)).claims
  assert.deepEqual([mine?.answer?.words, mine?.dueAt], ['Ақша қайтарылады.', null])
  const { rows } = await world.arrange(db =>
    sql`select 1 from messages.message where person = ${aigerim.person} and topic = 'claim-answered'`.execute(
      db,
    ),
  )
  assert.equal(rows.length, 1)
})

test('CL-9.1: reception writes down a claim from paper and does not read it again; nobody makes one in her name', async () => {
  const paper = { ...own, channel: 'paper' } as const
  await world.run(makeClaim, paper, reception)
  assert.equal(
    (await world.run(showClaims, {}, director)).claims.filter(one => one.channel === 'paper').length,
    1,
  )
  await assert.rejects(world.run(showClaims, {}, reception), { code: 'not-your-duty' })
  await assert.rejects(world.run(makeClaim, own, reception), { code: 'not-found' })
  await assert.rejects(world.run(makeClaim, paper, aigerim), { code: 'wrong-channel' })
})

test('CL-6.1.7: two answers at once: one stands', async () => {
  const { claim } = await world.run(makeClaim, { ...own, kind: 'complaint' }, aigerim)
  const second = await world.staff(clinic.organisation, 'director')
  const tries = await Promise.allSettled(
    [director, second].map(one => world.run(answerClaim, { claim, words: 'Жауап.' }, one)),
  )
  assert.equal(tries.filter(one => one.status === 'fulfilled').length, 1)
})

test('a stranger makes no claim about her visit, and another clinic reads and answers none', async () => {
  const { claim } = await world.run(makeClaim, own, aigerim)
  const stranger = await world.person()
  const elsewhere = (await world.clinic('Бөтен клиника')).organisation
  const foreign = await world.staff(elsewhere, 'director')
  await assert.rejects(world.run(makeClaim, own, stranger), { code: 'not-found' })
  await assert.rejects(
    world.run(makeClaim, { ...own, channel: 'paper' }, await world.staff(elsewhere, 'reception')),
    { code: 'not-found' },
  )
  assert.deepEqual((await world.run(showMyClaims, {}, stranger)).claims, [])
  assert.deepEqual((await world.run(showClaims, {}, foreign)).claims, [])
  await assert.rejects(world.run(answerClaim, { claim, words: 'Жауап.' }, foreign), { code: 'not-found' })
})
