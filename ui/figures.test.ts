import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  countText,
  dateText,
  dateTimeText,
  decimalText,
  dueText,
  type Lang,
  moneyText,
  timeText,
} from './figures.tsx'

const LANGS: Lang[] = ['kk', 'ru', 'en']
const said = (text: string) => text.replaceAll('\u00a0', ' ')

test('tiyn become tenge with thousands apart and the sign after the number', () => {
  assert.equal(said(moneyText(1200000n)), '12 000 ₸')
  assert.equal(said(moneyText(0)), '0 ₸')
  assert.equal(said(moneyText(99900)), '999 ₸')
  assert.equal(said(moneyText(12345678901234567n, 'ru')), '123 456 789 012 345,67 ₸')
  assert.equal(said(moneyText(1205n, 'en')), '12.05 ₸')
  assert.equal(said(moneyText(-50n)), '−0,50 ₸')
  assert.equal(said(countText(1234567)), '1 234 567')
})

test('a sum of money never breaks over two lines', () => {
  assert.doesNotMatch(moneyText(123456700n), / /)
})

test('a date is said as each language says it', () => {
  assert.deepEqual(
    LANGS.map(lang => said(dateText('2026-11-22', lang))),
    ['2026 жылғы 22 қараша', '22 ноября 2026 г.', '22 November 2026'],
  )
  assert.deepEqual(
    LANGS.map(lang => said(dateText('2026-11-22', lang, 'weekday'))),
    ['22 қараша, жексенбі', 'воскресенье, 22 ноября', 'Sunday, 22 November'],
  )
  assert.deepEqual(
    LANGS.map(lang => dateText('2026-01-05', lang, 'numeric')),
    ['05.01.2026', '05.01.2026', '05.01.2026'],
  )
})

test('a moment is shown by the clock of Almaty, whatever the clock of the server', () => {
  const moment = new Date('2026-11-21T19:30:00Z')
  assert.equal(timeText(moment, 'kk'), '00:30')
  assert.equal(said(dateTimeText(moment, 'ru')), '22 ноября 2026 г., 00:30')
})

test('a calendar date stays itself in every time zone', () => {
  assert.equal(dateText('2026-03-01', 'en', 'numeric'), '01.03.2026')
})

test('a term that ends with Monday is said to end on Monday, not on Tuesday at midnight', () => {
  assert.equal(dueText('2026-11-23T19:00:00Z', 'kk', 'numeric'), '23.11.2026, 24:00')
  assert.equal(dueText('2026-11-23T19:01:00Z', 'kk', 'numeric'), '24.11.2026, 00:01')
})

test('a measured number has the decimal sign of its language', () => {
  assert.deepEqual(
    (['kk', 'ru', 'en'] as const).map(lang => decimalText(20.44, lang)),
    ['20,4', '20,4', '20.4'],
  )
})
