import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { demonstrationNumbers, demonstrationText, publishDemonstration } from '../demonstration.ts'
import type { DocumentKind } from '../kinds.ts'
import { listDocuments, readDocument } from '../read-document/read-document.api.ts'
import { approveEdition, draftEdition, publishEdition } from './publish-edition.api.ts'

const world = await openWorld()
after(() => world.close())

const clinic = await world.clinic('Көмей клиникасы')
const { organisation } = clinic
await world.arrange(db => publishDemonstration(db, { organisation, at: world.clock.now() }))
const director = await world.staff(organisation, 'director')
const { title_en, short_en, text_en, ...text } = demonstrationText('offer')
const numbersOf = (kind: DocumentKind) =>
  Object.entries(demonstrationNumbers[kind]).map(([name, value]) => ({ name, value }))
const offer = { kind: 'offer' as const, ...text, numbers: numbersOf('offer') }
const slug = (await world.run(listDocuments, {})).documents.find(one => one.kind === 'offer')!.slug
const approve = { orderNumber: '12', orderDate: '2026-11-23', acknowledged: ['claim-answer'] }

test('PF-1.2, PF-7, LB-1, DR-7.2: anybody reads the edition in force, with its numbers, its order and the operator behind it', async () => {
  const read = await world.run(readDocument, { slug })
  assert.equal(read.state, 'in-force')
  assert.equal(read.document.numbers['cancel-free-hours'], 10)
  assert.equal(read.operator?.name.kk, 'Көмей клиникасы')
  assert.match(read.operator!.bin, /^\d{12}$/)
  await assert.rejects(world.run(readDocument, { slug: 'no-such-document' }), { code: 'not-found' })
})

test('PF-1.5: an edition goes from draft through the order to publication, and waits for its day', async () => {
  const { edition, number } = await world.run(draftEdition, offer, director)
  await assert.rejects(
    world.run(readDocument, { slug, number }),
    { code: 'not-found' },
    'a draft is nobody’s to read',
  )
  await assert.rejects(world.run(publishEdition, { edition }, director), { code: 'not-approved' })
  await world.run(approveEdition, { edition, ...approve }, director)
  await assert.rejects(world.run(approveEdition, { edition, ...approve }, director), {
    code: 'already-approved',
  })
  await assert.rejects(
    world.run(publishEdition, { edition, effectiveFrom: '2026-11-22T00:00:00+05:00' }, director),
    { code: 'force-before-publication' },
  )
  await world.run(publishEdition, { edition, effectiveFrom: '2026-12-01T00:00:00+05:00' }, director)
  await assert.rejects(world.run(publishEdition, { edition }, director), { code: 'already-published' })
  assert.equal((await world.run(readDocument, { slug })).document.number, 1)
  assert.equal((await world.run(readDocument, { slug, number })).state, 'not-yet')
  world.clock.set('2026-12-01T00:00:00+05:00')
  assert.equal((await world.run(readDocument, { slug })).document.number, number)
  assert.equal((await world.run(readDocument, { slug, number: 1 })).state, 'superseded')
})

test('N2: an offer that answers claims later than the law is approved only by whoever has seen it, and that is kept', async () => {
  const { edition } = await world.run(draftEdition, offer, director)
  const unseen: Refusal = await world
    .run(approveEdition, { edition, ...approve, acknowledged: [] }, director)
    .then(
      () => assert.fail('it was approved'),
      error => error,
    )
  assert.equal(unseen.code, 'contradictions-unseen')
  assert.equal(unseen.fields[0]?.field, 'acknowledged')
  await world.run(approveEdition, { edition, ...approve }, director)
  const { rows } = await world.arrange(db =>
    sql<{ subject: string; says: string }>`
      select subject, says from agreements.contradiction_known where edition = ${edition}`.execute(db),
  )
  assert.equal(rows.length, 1)
  assert.equal(rows[0]!.subject, 'claim-answer')
  assert.match(rows[0]!.says, /10 days.*20 working-days/)
})

/** The fields at fault when this is drafted, with what each lacks. */
async function faultsOf(draft: Record<string, unknown>, code: string) {
  const refused: Refusal = await world.run(draftEdition, draft as never, director, { lang: 'en' }).then(
    () => assert.fail('the draft was taken'),
    error => error,
  )
  assert.equal(refused.code, code)
  return refused.fields.map(({ field, values }) => (values ? `${field}: ${values.names}` : field))
}

test('a document without one of the two languages is refused beside the empty field', async () => {
  const code = 'both-languages-needed'
  assert.deepEqual(await faultsOf({ ...offer, text_ru: '' }, code), ['text_ru'])
  assert.deepEqual(await faultsOf({ ...offer, title_kk: '', short_kk: '' }, code), ['title_kk', 'short_kk'])
})

test('an English translation is whole or left out', async () => {
  assert.deepEqual(await faultsOf({ ...offer, title_en }, 'both-languages-needed'), ['short_en', 'text_en'])
})

test('a number that nobody gave, or that a text does not tell, is refused beside the text', async () => {
  const hold = 'The chosen time is held for payment ({{hold-minutes}})'
  const fewer = offer.numbers.filter(number => number.name !== 'hold-minutes')
  assert.deepEqual(await faultsOf({ ...offer, numbers: fewer }, 'text-incomplete'), [
    `text_kk: ${hold}`,
    `text_ru: ${hold}`,
  ])
  const silent = offer.text_kk.replaceAll('{{hold-minutes}}', '15')
  assert.deepEqual(await faultsOf({ ...offer, text_kk: silent }, 'text-incomplete'), [`text_kk: ${hold}`])
  const short = `${offer.short_ru} {{no-such-number}}`
  assert.deepEqual(await faultsOf({ ...offer, short_ru: short }, 'text-incomplete'), [
    'short_ru: {{no-such-number}}',
  ])
  const empty = offer.numbers.map((number, at) => (at === 2 ? { ...number, value: Number.NaN } : number))
  assert.deepEqual(await faultsOf({ ...offer, numbers: empty }, 'invalid-input'), ['numbers.2.value'])
})

test('a consent that is silent about transfer abroad is refused beside the text that is silent', async () => {
  const { title_en, short_en, text_en, ...consent } = demonstrationText('clinic-data-consent')
  const numbers = numbersOf('clinic-data-consent')
  const text_ru = consent.text_ru.replace('@cross-border ', '')
  assert.deepEqual(
    await faultsOf({ kind: 'clinic-data-consent', ...consent, text_ru, numbers }, 'text-incomplete'),
    ['text_ru: transfer abroad (@cross-border)'],
  )
})

test('another clinic, another duty and a person may not publish; a clinic issues no platform documents', async () => {
  const { edition } = await world.run(draftEdition, offer, director)
  const other = await world.staff((await world.clinic('Басқа клиника')).organisation, 'director')
  const reception = await world.staff(organisation, 'reception')
  await assert.rejects(world.run(approveEdition, { edition, ...approve }, other), { code: 'not-found' })
  await assert.rejects(world.run(publishEdition, { edition }, other), { code: 'not-found' })
  await assert.rejects(world.run(publishEdition, { edition }, reception), { code: 'not-your-duty' })
  await assert.rejects(world.run(draftEdition, offer, await world.person()), { code: 'not-your-duty' })
  const { title_en, short_en, text_en, ...agreement } = demonstrationText('user-agreement')
  const platforms = { kind: 'user-agreement' as const, ...agreement }
  await assert.rejects(
    world.run(draftEdition, { ...platforms, numbers: numbersOf('user-agreement') }, director),
    { code: 'not-your-document' },
  )
})
