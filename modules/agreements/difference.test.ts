import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Change, changedNumbers, differenceOf } from './difference.ts'

const drawn = (before: string, after: string) =>
  differenceOf(before, after).map(
    ({ change, stretches }) =>
      `${change}: ${stretches.map(({ change, text }) => (change === 'same' ? text : `${change === 'added' ? '+' : '-'}[${text}]`)).join('')}`,
  )

test('a changed number stands inside its paragraph, and the paragraphs around it are the same', () => {
  assert.deepEqual(
    drawn(
      '# Төлем\n4.2. Бас тарту 10 сағат бұрын тегін.\nСоңы.',
      '# Төлем\n4.2. Бас тарту 12 сағат бұрын тегін.\nСоңы.',
    ),
    ['same: # Төлем', 'changed: 4.2. Бас тарту -[10]+[12] сағат бұрын тегін.', 'same: Соңы.'],
  )
})

test('a paragraph with other words altogether is one removed and one added', () => {
  assert.deepEqual(drawn('Бір ой.', 'Мүлде басқа сөйлем жазылды.'), [
    'added: +[Мүлде басқа сөйлем жазылды.]',
    'removed: -[Бір ой.]',
  ])
})

test('a paragraph put in, and one taken out at the end, are told apart', () => {
  assert.deepEqual(drawn('a b c\nd e f', 'a b c\nx y z\nd e f'), [
    'same: a b c',
    'added: +[x y z]',
    'same: d e f',
  ])
  assert.deepEqual(drawn('a b c\nd e f', 'a b c'), ['same: a b c', 'removed: -[d e f]'])
})

test('whatever two texts are compared, each can be read back from the difference', () => {
  const text = fc
    .array(
      fc.array(fc.constantFrom('алты', 'бес', 'жұмыс', 'күні', '10', '12', ',', '.'), {
        minLength: 1,
        maxLength: 6,
      }),
      {
        maxLength: 6,
      },
    )
    .map(lines => lines.map(line => line.join(' ')).join('\n'))
  const read = (before: string, after: string, without: Change) =>
    differenceOf(before, after)
      .map(({ stretches }) =>
        stretches
          .filter(({ change }) => change !== without)
          .map(stretch => stretch.text)
          .join(''),
      )
      .filter(line => line !== '')
  fc.assert(
    fc.property(text, text, (before, after) => {
      assert.deepEqual(read(before, after, 'added').sort(), before.split('\n').filter(Boolean).sort())
      assert.deepEqual(read(before, after, 'removed'), after.split('\n').filter(Boolean))
    }),
  )
})

test('numbers that changed, appeared or went are listed; equal ones are not', () => {
  assert.deepEqual(changedNumbers({ a: 10, b: 5, c: 1 }, { a: 12, b: 5, d: 0 }), [
    { name: 'a', before: 10, after: 12 },
    { name: 'c', before: 1, after: null },
    { name: 'd', before: null, after: 0 },
  ])
})
