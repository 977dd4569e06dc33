import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDigit, iinFault, iinTexts } from './iin.ts'

const man = { birthDate: '1990-01-15', sex: 'male' } as const

test('numbers of the first and of the second pass are good', () => {
  assert.equal(iinFault('900115300003', man), undefined)
  assert.equal(iinFault('900115300401', man), undefined)
})

test('a prefix whose check digit would be ten twice is never issued', () => {
  assert.equal(checkDigit('90011530120'), undefined)
  for (let digit = 0; digit <= 9; digit++) assert.equal(iinFault(`90011530120${digit}`), iinTexts.check)
})

test('a single wrong digit is found, but for the eleventh, whose weight is eleven', () => {
  const good = '900115300003'
  for (const at of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11]) {
    const other = String((Number(good[at]) + 1) % 10)
    assert.equal(iinFault(good.slice(0, at) + other + good.slice(at + 1)), iinTexts.check, `place ${at}`)
  }
})

test('a number must agree with the birth date and the sex that it carries', () => {
  assert.equal(iinFault('900115300003', { ...man, birthDate: '1990-01-16' }), iinTexts.birthDate)
  assert.equal(iinFault('900115300003', { ...man, birthDate: '2090-01-15' }), iinTexts.birthDate)
  assert.equal(iinFault('900115300003', { ...man, sex: 'female' }), iinTexts.sex)
})

test('a number whose seventh digit names no century says nothing of birth or sex', () => {
  const prefix = '90011500000'
  assert.equal(iinFault(prefix + checkDigit(prefix), { birthDate: '1985-05-05', sex: 'female' }), undefined)
})

test('letters, spaces and other lengths are no number', () => {
  for (const text of ['', '90011530000', '9001153000030', '90011530000a', ' 900115300003', '٩٠٠١١٥٣٠٠٠٠٣']) {
    assert.equal(iinFault(text), iinTexts.digits)
  }
})
