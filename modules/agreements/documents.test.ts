import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../app/testing/world.ts'
import { langs } from '../../kernel/texts.ts'
import { demonstrationNumbers, demonstrationText, publishDemonstration } from './demonstration.ts'
import { contentNames, numberNames } from './edition-faults.texts.ts'
import { faultsOfEdition } from './edition-faults.ts'
import { consentContents, documentKinds, furtherNumbers, parametersOf } from './kinds.ts'
import { citationsIn, faultsOfText, hashesOf, readText, shownText } from './legal-text.ts'

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

test('CL-3.8: the house rules tell of video with sound, of the signs at the doors, and how footage is asked for', () => {
  const { text_kk, text_ru } = demonstrationText('internal-rules')
  assert.match(
    text_kk,
    /бейне мен дыбыс жазылады\. Ескерту белгілері кіреберісте және жазба жүретін әр бөлменің есігінде/,
  )
  assert.match(
    text_ru,
    /Посмотреть запись с вами или получить её копию можно через кабинет, регистратуру или письмом/,
  )
})

test('PF-2.3.3: the contract for information services says that the partner and the price are named before payment', () => {
  const { short_kk, text_ru } = demonstrationText('information-service-contract')
  assert.match(short_kk!, /серіктес пен бағасы төлемге дейін/)
  assert.match(text_ru, /его название, БИН и связь с ним стоят на странице услуги до оплаты/)
})

test('DR-4.2: the terms for partners warn of the limit of purpose and bind to confidentiality', () => {
  const { text_kk, text_ru } = demonstrationText('partner-terms')
  assert.match(text_kk, /аталған мақсатқа ғана өңделеді, ал алушы осы талапты сақтайды/)
  assert.match(text_ru, /Получатель хранит конфиденциальность данных/)
})

test('BL-6, N3: a citation shows its words, is found by its act and article, and changes no hash by the way it is written', () => {
  const source = 'Қараңыз: [[94-V:8(4)|8-бап]], [[94-V:8(4)|сол бап]], [[DC:41|41-бап]].'
  assert.equal(shownText(source, {}), 'Қараңыз: 8-бап, сол бап, 41-бап.')
  assert.deepEqual(citationsIn(source), [
    { act: '94-V', article: '8(4)' },
    { act: 'DC', article: '41' },
  ])
  assert.deepEqual(readText('[[94-V:8(4)|8-бап]] бойынша'), [
    { kind: 'paragraph', pieces: [{ act: '94-V', article: '8(4)', words: '8-бап' }, { text: ' бойынша' }] },
  ])
  for (const lang of langs)
    assert.ok(citationsIn(demonstrationText('staff-rules')[`text_${lang}`]!).length > 10, lang)
})
