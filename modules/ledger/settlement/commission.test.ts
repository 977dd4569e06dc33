import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tenge } from '../../../kernel/money.ts'
import { commissionOf, commissionReturned } from './commission.ts'

const terms = { basisPoints: 250, minimumTiyn: tenge(100), vatPercent: null, returned: true }

test('PF-2.3.4: the platform keeps its share or the minimum, and never more than came', () => {
  assert.equal(commissionOf(tenge(12_000), terms).tiyn, tenge(300))
  assert.equal(commissionOf(tenge(1_000), terms).tiyn, tenge(100), 'the minimum')
  assert.equal(commissionOf(tenge(50), terms).tiyn, tenge(50), 'all that came')
  assert.equal(commissionOf(tenge(12_000), null).tiyn, 0, 'no terms, no commission')
})

test('VAT stands inside the commission, and only where the terms name it', () => {
  assert.equal(commissionOf(tenge(12_000), terms).vat, 0)
  assert.deepEqual(commissionOf(tenge(12_000), { ...terms, vatPercent: 16 }), { tiyn: 30_000, vat: 4_138 })
})

test('refunds in parts give back exactly the commission of the whole', () => {
  const kept = commissionOf(tenge(12_000), { ...terms, vatPercent: 16 })
  const of = { paid: tenge(12_000), kept, returned: true }
  const parts = [333_333, 333_333, tenge(12_000) - 666_666]
  let before = 0
  let tiyn = 0
  let vat = 0
  for (const now of parts) {
    const back = commissionReturned(of, before, now)
    tiyn += back.tiyn
    vat += back.vat
    before += now
  }
  assert.deepEqual({ tiyn, vat }, kept)
  assert.equal(commissionReturned({ ...of, returned: false }, 0, tenge(12_000)).tiyn, 0)
})
