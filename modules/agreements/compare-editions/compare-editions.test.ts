import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld } from '../../../app/testing/world.ts'
import { demonstrationNumbers, demonstrationText, publishDemonstration } from '../demonstration.ts'
import { approveEdition, draftEdition, publishEdition } from '../publish-edition/publish-edition.api.ts'
import { listDocuments } from '../read-document/read-document.api.ts'
import { compareEditions } from './compare-editions.api.ts'

const world = await openWorld()
after(() => world.close())
const { organisation } = await world.clinic('Көмей клиникасы')
await world.arrange(db => publishDemonstration(db, { organisation, at: world.clock.now() }))
const director = await world.staff(organisation, 'director')
const slug = (await world.run(listDocuments, {})).documents.find(one => one.kind === 'offer')!.slug
const { title_en, short_en, text_en, ...text } = demonstrationText('offer')
const values = { ...demonstrationNumbers.offer, 'cancel-free-hours': 12 }
const numbers = Object.entries(values).map(([name, value]) => ({ name, value }))
const { edition } = await world.run(draftEdition, { kind: 'offer', ...text, numbers }, director)

test('a draft is compared by nobody', async () => {
  await assert.rejects(world.run(compareEditions, { slug, from: 1, to: 2 }), { code: 'not-found' })
  const alone = await world.run(compareEditions, { slug })
  assert.deepEqual([alone.from.number, alone.to.number, alone.numbers], [1, 1, []])
  await assert.rejects(world.run(compareEditions, { slug: 'no-such-document' }), { code: 'not-found' })
})

test('PF-1.5, PF-1.6: anybody sees what the new edition changed: the number on top, its words in the paragraph', async () => {
  const order = { orderNumber: '7', orderDate: '2026-11-23', acknowledged: ['claim-answer'] }
  await world.run(approveEdition, { edition, ...order }, director)
  await world.run(publishEdition, { edition }, director)
  const compared = await world.run(compareEditions, { slug }, null, { lang: 'kk' })
  assert.deepEqual([compared.from.number, compared.to.number, compared.lang], [1, 2, 'kk'])
  assert.deepEqual(
    compared.numbers.map(({ name, unit, before, after }) => [name, unit, before, after]),
    [['cancel-free-hours', 'hours', 10, 12]],
  )
  const changed = compared.text.filter(one => one.change === 'changed')
  const paragraph = changed.find(one => one.stretches[0]!.text.startsWith('4.2.'))!
  assert.deepEqual(
    paragraph.stretches.filter(one => one.change !== 'same'),
    [
      { change: 'removed', text: '10' },
      { change: 'added', text: '12' },
    ],
  )
  assert.ok(compared.text.some(one => one.change === 'same'))
})

test('in English the Russian texts are compared where one edition has no translation', async () => {
  assert.equal((await world.run(compareEditions, { slug }, null, { lang: 'en' })).lang, 'ru')
})
