import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../app/testing/world.ts'
import { langs } from '../../kernel/texts.ts'
import { demonstrationNumbers, demonstrationText, publishDemonstration } from './demonstration.ts'
import { contentNames, numberNames } from './edition-faults.texts.ts'
import { faultsOfEdition } from './edition-faults.ts'
import { consentContents, documentKinds, furtherNumbers, parametersOf } from './kinds.ts'
import { faultsOfText, hashesOf, readText, shownText } from './legal-text.ts'

const world = await openWorld()
after(() => world.close())

test('every demonstration document tells all its numbers and, as a consent, the seven contents of the law', () => {
  for (const kind of documentKinds) {
    assert.deepEqual(
      faultsOfEdition(kind, demonstrationText(kind), demonstrationNumbers[kind], 'kk'),
      [],
      kind,
    )
  }
})

test('every short form has six lines in each language', () => {
  for (const kind of documentKinds) {
    for (const lang of langs)
      assert.equal(demonstrationText(kind)[`short_${lang}`]?.split('\n').length, 6, `${kind} ${lang}`)
  }
})

test('a number left out of one language, and a consent silent about transfer abroad, are faults', () => {
  const offer = demonstrationText('offer')
  const silent = { ...offer, text_ru: offer.text_ru.replaceAll('{{hold-minutes}}', '15') }
  const [fault, ...more] = faultsOfEdition('offer', silent, demonstrationNumbers.offer, 'en')
  assert.deepEqual(more, [])
  assert.equal(fault?.field, 'text_ru')
  assert.equal(fault?.values?.names, 'The chosen time is held for payment ({{hold-minutes}})')
  const consent = demonstrationText('clinic-data-consent').text_kk.replace('@cross-border ', '')
  assert.deepEqual(
    faultsOfText('clinic-data-consent', consent, demonstrationNumbers['clinic-data-consent']),
    ['cross-border'],
  )
  assert.equal(consentContents.length, 7)
})

test('every number and every content of the law has its name in words', () => {
  const numbers = documentKinds.flatMap(kind => Object.keys(parametersOf[kind]))
  assert.deepEqual(
    Object.keys(numberNames).sort(),
    [...new Set([...numbers, ...Object.keys(furtherNumbers)])].sort(),
  )
  assert.deepEqual(Object.keys(contentNames).sort(), [...consentContents].sort())
})

test('people see the number, not its name, and no mark of the law', () => {
  assert.equal(
    shownText('@term 1.1. For {{consent-years}} years.', { 'consent-years': 10 }),
    '1.1. For 10 years.',
  )
  assert.deepEqual(readText('# One\n1.1. Up to {{a}}.\n- x\n- y'), [
    { kind: 'heading', pieces: [{ text: 'One' }] },
    { kind: 'paragraph', pieces: [{ text: '1.1. Up to ' }, { parameter: 'a' }, { text: '.' }] },
    { kind: 'list', items: [[{ text: 'x' }], [{ text: 'y' }]] },
  ])
})

test('another number makes another hash', () => {
  const pair = { title_kk: 'a', title_ru: 'b', text_kk: '{{n}}', text_ru: '{{n}}' }
  assert.notDeepEqual(hashesOf(pair, { n: 10 }).pair, hashesOf(pair, { n: 11 }).pair)
})

test('a clinic publishes its documents once; the operator stands in the text', async () => {
  const clinic = await world.clinic('Көмей клиникасы')
  const publish = () =>
    world.arrange(db =>
      publishDemonstration(db, { organisation: clinic.organisation, at: world.clock.now() }),
    )
  await publish()
  await publish()
  const { rows } = await sql<{
    text_kk: string
  }>`select e.text_kk from agreements.edition e join agreements.document d on d.id = e.document
    where d.organisation = ${clinic.organisation} and d.kind = 'offer'`.execute(world.database.kysely)
  assert.equal(rows.length, 1)
  assert.match(rows[0]!.text_kk, /Көмей клиникасы/)
  assert.doesNotMatch(rows[0]!.text_kk, /\[[a-z]+\]/)
})

test('nobody can change a published edition, not even the system', async () => {
  await assert.rejects(
    world.arrange(db => sql`update agreements.edition set number = 9`.execute(db)),
    /permission denied|never changed/,
  )
})
