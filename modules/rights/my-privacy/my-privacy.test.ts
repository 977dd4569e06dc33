import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Clinic, openWorld } from '../../../app/testing/world.ts'
import type { PersonCard } from '../../people/index.ts'
import type { RecordClass } from '../../privacy/index.ts'
import { openAnswer } from '../open-answer/open-answer.api.ts'
import { submitRequest } from '../submit-request/submit-request.api.ts'
import { filled, registered } from '../testing.ts'
import { exportPaper } from './export-paper.ts'
import { exportMyData, showMyPrivacy } from './my-privacy.api.ts'

const world = await openWorld()
after(() => world.close())
let clinic: Clinic
before(async () => {
  clinic = await world.clinic()
})

async function patient() {
  const someone = await world.person()
  await registered(world, clinic.organisation, someone.person)
  await world.run(
    submitRequest,
    { kind: 'know', person: someone.person, organisation: clinic.organisation, form: filled },
    someone,
  )
  return someone
}

test('DR-6.1: a person sees what is held of her by kind of records, and how many requests are open', async () => {
  const me = await patient()
  const { held, counts } = await world.run(showMyPrivacy, {}, me)
  assert.ok(held.length > 2)
  assert.equal(counts.openRequests, 1)
  assert.ok(counts.sessions > 0)
})

test('a copy of everything opens what was sealed, and says nothing of anybody else', async () => {
  const [me, other] = [await patient(), await patient()]
  const { content } = await world.run(exportMyData, { person: me.person, what: 'file' }, me)
  const text = Buffer.from(content, 'base64').toString()
  assert.match(text, /Қандай деректерім сақталатынын айтыңыз/)
  assert.ok(text.includes(me.person))
  assert.ok(!text.includes(other.person))
})

test('the same copy can be printed', async () => {
  const me = await patient()
  const { content } = await world.run(exportMyData, { person: me.person, what: 'paper' }, me)
  assert.equal(Buffer.from(content, 'base64').subarray(0, 5).toString(), '%PDF-')
})

test('on paper a file is named, not spelled out letter by letter', () => {
  const rows = [{ content: Buffer.alloc(5_000, 7).toString('base64'), note: 'Қан талдауы' }]
  const name = { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' }
  const { parts } = exportPaper({
    held: [{ recordClass: 'own-file', table: 'files.chunk', rows }],
    card: { givenName: 'Айгерім', familyName: 'Сынақова', birthDate: '1990-01-01' } as PersonCard,
    classes: [{ id: 'own-file', name } as RecordClass],
    at: world.clock.now(),
  })
  assert.deepEqual(parts[0], {
    label: { kk: 'Құжаттар (1)', ru: 'Документы (1)', en: 'Documents (1)' },
    text: 'content: файл; note: Қан талдауы',
  })
})

test('nobody takes a copy of the data or of the answer of another', async () => {
  const [me, other] = [await patient(), await patient()]
  await assert.rejects(world.run(exportMyData, { person: other.person, what: 'file' }, me), {
    code: 'not-found',
  })
  const { request } = await world.run(
    submitRequest,
    { kind: 'copy', person: other.person, organisation: clinic.organisation, form: filled },
    other,
  )
  await assert.rejects(world.run(openAnswer, { request, what: 'paper' }, me), { code: 'not-found' })
})
