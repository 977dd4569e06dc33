import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld } from '../../../app/testing/world.ts'
import { showStaff } from '../../organisations/show-staff/show-staff.api.ts'
import { answerAccessReview, showAccessReview } from './review-access.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await world.clinic()
const director = await world.staff(clinic.organisation, 'director')
const clerk = await world.staff(clinic.organisation, 'reception')
const auditor = await world.staff(clinic.organisation, 'auditor')
await world.runJobs()

test('LB-3a: each quarter the director is asked about every duty, with its last use and a term', async () => {
  const { review, lines } = await world.run(showAccessReview, {}, director)
  assert.equal(review!.quarter, '2026-Q4')
  assert.ok(Date.parse(review!.dueAt!) > world.clock.now().getTime())
  assert.equal(lines.length, 4)
  assert.ok(lines.every(line => line.decision === null))
  await world.run(showStaff, {}, director)
  const mine = (await world.run(showAccessReview, {}, director)).lines.find(line => line.mine)!
  assert.equal(mine.lastUsedAt, world.clock.now().toISOString())
})

test('a duty that is ended opens nothing from the next act on; one’s own is not ended here, nor one answered twice', async () => {
  await assert.rejects(
    world.run(answerAccessReview, { employment: director.employment!, decision: 'end' }, director),
    { code: 'own-duty' },
  )
  await world.run(answerAccessReview, { employment: auditor.employment!, decision: 'end' }, director)
  await assert.rejects(world.run(showAccessReview, {}, auditor), { code: 'not-your-duty' })
  await assert.rejects(
    world.run(answerAccessReview, { employment: auditor.employment!, decision: 'keep' }, director),
    { code: 'reviewed-already' },
  )
})

test('the clock stops with the last answer; the next quarter asks anew', async () => {
  for (const employment of [director.employment!, clerk.employment!])
    await world.run(answerAccessReview, { employment, decision: 'keep' }, director)
  const { left } = await world.run(
    answerAccessReview,
    { employment: clinic.doctor.employment!, decision: 'keep' },
    director,
  )
  assert.equal(left, 0)
  assert.equal((await world.run(showAccessReview, {}, director)).review!.dueAt, null)
  world.clock.set('2027-01-01T07:00:00+05:00')
  await world.runJobs()
  const { review, lines } = await world.run(showAccessReview, {}, director)
  assert.equal(review!.quarter, '2027-Q1')
  assert.equal(lines.length, 3)
})

test('only the director answers, and only for the own clinic', async () => {
  const other = await world.clinic('Басқа')
  const elsewhere = await world.staff(other.organisation, 'director')
  const answer = { employment: clerk.employment!, decision: 'end' } as const
  await assert.rejects(world.run(answerAccessReview, answer, elsewhere), { code: 'not-found' })
  await assert.rejects(world.run(answerAccessReview, answer, clerk), { code: 'not-your-duty' })
  assert.equal((await world.run(showAccessReview, {}, elsewhere)).review, null)
})
