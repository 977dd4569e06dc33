import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld } from '../../../app/testing/world.ts'
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
const approve = { orderNumber: '12', orderDate: '2026-11-23' }

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

test('a document without one of the two languages, or silent about a number, is refused', async () => {
  await assert.rejects(world.run(draftEdition, { ...offer, text_ru: '' }, director), {
    code: 'both-languages-needed',
  })
  await assert.rejects(world.run(draftEdition, { ...offer, title_kk: '' }, director), {
    code: 'both-languages-needed',
  })
  const fewer = offer.numbers.filter(number => number.name !== 'hold-minutes')
  await assert.rejects(world.run(draftEdition, { ...offer, numbers: fewer }, director), {
    code: 'text-incomplete',
  })
})

test('a consent that is silent about transfer abroad is refused', async () => {
  const { title_en, short_en, text_en, ...consent } = demonstrationText('clinic-data-consent')
  const numbers = numbersOf('clinic-data-consent')
  const silent = { ...consent, text_ru: consent.text_ru.replace('@cross-border ', '') }
  await assert.rejects(
    world.run(draftEdition, { kind: 'clinic-data-consent', ...silent, numbers }, director),
    { code: 'text-incomplete' },
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
  const agreement = demonstrationText('user-agreement')
  const platforms = {
    kind: 'user-agreement' as const,
    ...text,
    text_kk: agreement.text_kk,
    text_ru: agreement.text_ru,
  }
  await assert.rejects(
    world.run(draftEdition, { ...platforms, numbers: numbersOf('user-agreement') }, director),
    { code: 'not-your-document' },
  )
})
