import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { nobody, type Work } from '../../../kernel/work.ts'
import { demonstrationNumbers, demonstrationText, publishDemonstration } from '../demonstration.ts'
import { approveEdition, draftEdition, publishEdition } from '../publish-edition/publish-edition.api.ts'
import { governing, promisedTerms } from './candidates.ts'
import { findContradictions } from './find-contradictions.api.ts'

const world = await openWorld()
after(() => world.close())
const { organisation } = await world.clinic('Көмей клиникасы')
await world.arrange(db => publishDemonstration(db, { organisation, at: world.clock.now() }))
const director = await world.staff(organisation, 'director')
const officer = await world.staff(organisation, 'officer')
const found = async (who: Someone) => (await world.run(findContradictions, {}, who)).contradictions

/** The door's functions as later modules call them. */
const atDoor = <T>(look: (work: Work) => Promise<T>): Promise<T> =>
  world.arrange(db => look({ db, now: world.clock.now(), lang: 'kk', actor: nobody } as Work))

async function publishRules(lateMinutes: number) {
  const kind = 'internal-rules'
  const { title_en, short_en, text_en, ...text } = demonstrationText(kind)
  const values = { ...demonstrationNumbers[kind], 'late-refuse-minutes': lateMinutes }
  const numbers = Object.entries(values).map(([name, value]) => ({ name, value }))
  const { edition } = await world.run(draftEdition, { kind, ...text, numbers }, director)
  const order = { orderNumber: '3', orderDate: '2026-11-23', acknowledged: ['late-refuse'] }
  await world.run(approveEdition, { edition, ...order }, director)
  await world.run(publishEdition, { edition }, director)
}

test('N2, CL-9.2: 20 working days of the offer meet 10 days of consumer law; both are quoted, the law governs', async () => {
  const [claim, ...more] = await found(officer)
  assert.deepEqual(more, [])
  assert.equal(claim?.subject, 'claim-answer')
  assert.deepEqual(
    claim?.said.map(({ value, unit, byLaw, governs }) => [value, unit, byLaw, governs]),
    [
      [10, 'days', true, true],
      [20, 'working-days', false, false],
    ],
  )
  const [law, offer] = claim!.said
  assert.match(offer!.quote.kk, /20 жұмыс күні ішінде/)
  assert.match(offer!.quote.ru, /^Ответ даётся за 20 рабочих дней/)
  assert.match(offer!.where.ru, /редакция № 1$/)
  assert.match(law!.where.ru, /42-4/)
})

test('house rules that refuse after 5 minutes contradict the offer that waits 10, and the milder one governs', async () => {
  await publishRules(5)
  const late = (await found(director)).find(one => one.subject === 'late-refuse')!
  assert.equal(late.nature, 'sanction-on-person')
  assert.deepEqual(
    late.said.filter(one => one.governs).map(one => [one.value, one.slug?.startsWith('offer')]),
    [[10, true]],
  )
  await publishRules(10)
  assert.deepEqual(
    (await found(director)).map(one => one.subject),
    ['claim-answer'],
  )
})

test('the governing number is told with its ground, and a clock takes what the documents promise', async () => {
  const claim = await atDoor(work => governing(work, { organisation, subject: 'claim-answer' }))
  assert.deepEqual([claim?.value, claim?.unit, claim?.byLaw], [10, 'days', true])
  const late = await atDoor(work => governing(work, { organisation, subject: 'late-refuse' }))
  assert.deepEqual([late?.value, late?.unit, late?.byLaw], [10, 'minutes', false])
  assert.equal(await atDoor(work => governing(work, { organisation: null, subject: 'hold-time' })), null)
  const promised = await atDoor(work => promisedTerms(work, { organisation, event: 'claim' }))
  assert.deepEqual(
    promised.map(({ length, unit }) => [length, unit]),
    [[20, 'working-days']],
  )
  assert.match(promised[0]!.basis.kk, /оферта.*№1 редакция/)
})

test('a reception worker, a person and nobody may not look; another clinic sees its own only', async () => {
  const reception = await world.staff(organisation, 'reception')
  await assert.rejects(found(reception), { code: 'not-your-duty' })
  await assert.rejects(found(await world.person()), { code: 'not-your-duty' })
  await assert.rejects(world.run(findContradictions, {}), { code: 'sign-in-needed' })
  const other = await world.staff((await world.clinic('Басқа клиника')).organisation, 'director')
  assert.deepEqual(await found(other), [])
})
