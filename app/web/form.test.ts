import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kernel/fields.ts'
import { formOf } from './form.ts'

const typed = (d: string, m: string, y: string) =>
  formOf(new URLSearchParams({ 'born.day': d, 'born.month': m, 'born.year': y })).day('born')

test('a day typed in three parts is one day', () => {
  assert.equal(typed('5', '3', '1990'), '1990-03-05')
  assert.equal(typed(' 15', '11 ', '2019'), '2019-11-15')
})

test('an empty day is empty, also where it was never asked', () => {
  assert.equal(typed('', ' ', ''), '')
  assert.equal(formOf(new URLSearchParams()).day('born'), '')
})

test('a day that lacks a part or does not exist reaches the act as typed, and the act refuses it', () => {
  const wrong = [
    ['5', '', '1990'],
    ['', '3', '1990'],
    ['5', '3', '90'],
    ['30', '2', '1990'],
    ['5', '13', '1990'],
    ['1990-03', '05', '1'],
  ] as const
  for (const [d, m, y] of wrong) {
    assert.notEqual(typed(d, m, y), '')
    assert.ok(!day().safeParse(typed(d, m, y)).success, `${d}.${m}.${y}`)
  }
  assert.equal(typed('5', '', '1990'), '1990--05')
})
