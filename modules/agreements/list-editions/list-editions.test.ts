import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { demonstrationNumbers, demonstrationText, publishDemonstration } from '../demonstration.ts'
import { clinicKinds, platformKinds } from '../kinds.ts'
import { approveEdition, draftEdition, publishEdition } from '../publish-edition/publish-edition.api.ts'
import { listEditions, showEdition } from './list-editions.api.ts'

const world = await openWorld()
after(() => world.close())

const { organisation } = await world.clinic('Көмей клиникасы')
await world.arrange(db => publishDemonstration(db, { organisation, at: world.clock.now() }))
const director = await world.staff(organisation, 'director')
const { title_en, short_en, text_en, ...text } = demonstrationText('offer')
const numbers = Object.entries(demonstrationNumbers.offer).map(([name, value]) => ({ name, value }))
const { edition } = await world.run(
  draftEdition,
  { kind: 'offer', ...text, title_kk: 'Құпия жоба', numbers },
  director,
)

const acknowledged = ['claim-answer']

const offers = async () =>
  (await world.run(listEditions, {}, director)).documents.find(one => one.kind === 'offer')!.editions

test('PF-1.5: a director sees the edition in force and follows a draft through its order to its day', async () => {
  const states = async () => (await offers()).map(one => one.state)
  assert.deepEqual(await states(), ['draft', 'in-force'])
  await world.run(
    approveEdition,
    { edition, orderNumber: '12', orderDate: '2026-11-23', acknowledged },
    director,
  )
  assert.deepEqual(await states(), ['approved', 'in-force'])
  await world.run(publishEdition, { edition, effectiveFrom: '2026-12-01T00:00:00+05:00' }, director)
  assert.deepEqual(await states(), ['scheduled', 'in-force'])
  world.clock.set('2026-12-01T00:00:00+05:00')
  assert.deepEqual(await states(), ['in-force', 'superseded'])
  assert.deepEqual((await offers())[0]!.order, { number: '12', date: '2026-11-23' })
})

test('N3: a text that cites the repealed law on electronic signatures is flagged with the law in its place; one nobody knows is flagged too', async () => {
  const shown = await world.run(showEdition, { edition }, director)
  assert.deepEqual(shown.stale, [])
  const cite = ' Қолтаңба туралы: [[370-II:7|7-бап]], [[1-X:1|1-бап]].'
  const stale = await world.run(
    draftEdition,
    { kind: 'offer', ...text, text_kk: text.text_kk + cite, numbers },
    director,
  )
  const flagged = await world.run(showEdition, { edition: stale.edition }, director)
  assert.deepEqual(
    flagged.stale.map(({ act, article, state, replacedBy }) => [act, article, state, replacedBy?.en]),
    [
      ['370-II', '7', 'repealed', 'Digital Code'],
      ['1-X', '1', 'unknown', undefined],
    ],
  )
  assert.equal((await offers()).find(one => one.edition === stale.edition)?.stale.length, 2)
})

test('a draft is shown whole, with its numbers, before anybody else can read it', async () => {
  const shown = await world.run(showEdition, { edition }, director)
  assert.equal(shown.kk.title, 'Құпия жоба')
  assert.equal(shown.ru.text, text.text_ru)
  assert.equal(shown.en, null)
  assert.equal(shown.numbers['cancel-free-hours'], 10)
})

test('a clinic has its own documents, the platform its own', async () => {
  const kindsOf = async (someone: Someone) =>
    (await world.run(listEditions, {}, someone)).documents.map(one => one.kind)
  assert.deepEqual(await kindsOf(director), clinicKinds)
  const platform = await world.clinic('Платформа')
  await world.arrange(db =>
    sql`update organisations.organisation set kind = 'platform' where id = ${platform.organisation}`.execute(
      db,
    ),
  )
  const admin = await world.staff(platform.organisation, 'admin')
  assert.deepEqual(await kindsOf(admin), platformKinds)
  await assert.rejects(world.run(showEdition, { edition }, admin), { code: 'not-found' })
})

test('a director of another clinic sees nothing of them', async () => {
  const other = await world.staff((await world.clinic('Басқа клиника')).organisation, 'director')
  const { documents } = await world.run(listEditions, {}, other)
  assert.deepEqual(
    documents.flatMap(one => one.editions),
    [],
  )
  await assert.rejects(world.run(showEdition, { edition }, other), { code: 'not-found' })
})

test('a reception worker, a patient and nobody may not look', async () => {
  const reception = await world.staff(organisation, 'reception')
  for (const [act, input] of [
    [listEditions, {}],
    [showEdition, { edition }],
  ] as const) {
    await assert.rejects(world.run(act, input as never, reception), { code: 'not-your-duty' })
    await assert.rejects(world.run(act, input as never, await world.person()), { code: 'not-your-duty' })
    await assert.rejects(world.run(act, input as never), { code: 'sign-in-needed' })
  }
})
