import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, email, file, line, paragraph, phone } from './fields.ts'
import { share, tenge } from './money.ts'
import { say } from './texts.ts'

test('a number of Kazakhstan is understood however it is written, and a foreign one is not', () => {
  for (const written of [
    '+7 701 234 56 78',
    '8 (701) 234-56-78',
    '87012345678',
    '7012345678',
    '+7-701-234-56-78',
  ]) {
    assert.equal(phone().parse(written), '+77012345678', written)
  }
  for (const foreign of ['+7 495 123 45 67', '+1 701 234 5678', '701', '', '8701234567a']) {
    assert.ok(!phone().safeParse(foreign).success, foreign)
  }
})

test('a day must exist', () => {
  assert.equal(day().parse('2028-02-29'), '2028-02-29')
  for (const wrong of ['2027-02-29', '2026-13-01', '01.02.2026', '2026-1-1', '1226-11-22']) {
    assert.ok(!day().safeParse(wrong).success, wrong)
  }
})

test('an e-mail address is kept in small letters', () => {
  assert.equal(email().parse(' Aigerim@Demo.Invalid '), 'aigerim@demo.invalid')
  for (const wrong of ['a@b', 'a b@c.kz', '@c.kz', 'a@c..kz', '"x"@c.kz'])
    assert.ok(!email().safeParse(wrong).success, wrong)
})

test('Kazakh letters pass; hidden, reversing and broken characters do not', () => {
  assert.equal(line(40).parse('  Әбілқасым Ғұмарұлы Һәкім '), 'Әбілқасым Ғұмарұлы Һәкім')
  for (const wrong of ['а\u200bб', 'а\u202eб', 'а\u0000б', '\ud800', 'а\ue000', 'а\u00adб', 'екі\nжол']) {
    assert.ok(!line(40).safeParse(wrong).success, JSON.stringify(wrong))
  }
  assert.equal(paragraph(40).parse('бір\r\nекі'), 'бір\nекі')
})

test('money is whole tiyn, and a share is whole tenge', () => {
  assert.equal(tenge(12_000.5), 1_200_050)
  assert.equal(share(1_234_567, 50), 617_300)
  assert.throws(() => tenge(1e15))
})

test('plurals follow each language', () => {
  const text = {
    kk: '{n} бос уақыт',
    ru: '{n, plural, one {# свободное время} few {# свободных времени} other {# свободных времён}}',
    en: '{n, plural, one {# free time} other {# free times}}',
  }
  assert.equal(say('ru', text, { n: 1 }), '1 свободное время')
  assert.equal(say('ru', text, { n: 3 }), '3 свободных времени')
  assert.equal(say('en', text, { n: 5 }), '5 free times')
  assert.equal(say('kk', text, { n: 5 }), '5 бос уақыт')
})

test('a file is taken by its bytes alone, within its bound, and a Buffer of it becomes plain bytes', () => {
  assert.deepEqual(Object.getPrototypeOf(file(1).parse(Buffer.from('a'))), Uint8Array.prototype)
  for (const wrong of [new Uint8Array(), new Uint8Array(1_000_001), 'a', [1], null, undefined, {}])
    assert.ok(!file(1).safeParse(wrong).success)
})
