import assert from 'node:assert/strict'
import { createHmac, randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { at, patientOf } from '../../scheduling/testing/receiving-clinic.ts'
import { configureBank } from '../bank/bank.ts'
import receiveBankCallback from '../receive-bank-callback/receive-bank-callback.api.ts'
import showBill from '../show-bill/show-bill.api.ts'
import showMyPayments from '../show-my-payments/show-my-payments.api.ts'
import showPayment from '../show-payment/show-payment.api.ts'
import showReceipt from '../show-receipt/show-receipt.api.ts'
import { booked, declined, heldForCard, ledgerSum, openShop, payAt, stateOf } from '../testing/shop.ts'
import startCardPayment from './start-card-payment.api.ts'

const world = await openWorld()
const shop = await openShop(world)
const { clinic } = shop
after(async () => {
  await shop.close()
  await world.close()
})

// Each test books a time of its own.
let slot = 0
function nextTime() {
  const day = String(24 + Math.floor(slot / 8)).padStart(2, '0')
  const minutes = 540 + 30 * (slot++ % 8)
  return at(
    `2026-11-${day}`,
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  )
}

async function events(order?: string) {
  const { rows } = await world.arrange(db =>
    sql<{ outcome: string | null }>`select e.outcome from ledger.bank_event e
      join ledger.payment p on p.bank_order = e.bank_order where p.id = ${order}`.execute(db),
  )
  return rows.map(row => row.outcome)
}

test('PF-2.3.5a, PF-2.3.5b, CL-4.1: who pays by card has the visit, a receipt and a letter, and the money is her deposit', async () => {
  const { patient, booking, payment, address } = await heldForCard(world, clinic, nextTime())
  assert.equal(await stateOf(world, booking), 'held')
  assert.equal(await payAt(address), `http://shipa.invalid/kk/pay/${booking}/result?payment=${payment}`)
  await world.runJobs()
  assert.equal(await stateOf(world, booking), 'booked')
  const shown = await world.run(showPayment, { payment }, patient)
  assert.deepEqual([shown.state, shown.tiyn, shown.address], ['settled', clinic.tiyn, null])
  const receipt = await world.run(showReceipt, { receipt: shown.receipt! }, patient)
  assert.deepEqual(
    [receipt.kind, receipt.tiyn, receipt.lines[0]!.name.kk],
    ['sale', clinic.tiyn, 'ЛОР қабылдауы'],
  )
  assert.equal(receipt.taxpayer.bin.length, 12)
  assert.deepEqual(await booked(world, booking), {
    'asset:psp': clinic.tiyn,
    'liability:patient-deposit': -clinic.tiyn,
  })
  const bill = await world.run(showBill, { booking }, patient)
  assert.deepEqual([bill.dueTiyn, bill.heldTiyn], [0, clinic.tiyn])
  await assert.rejects(world.run(startCardPayment, { booking }, patient), { code: 'nothing-due' })
})

test('a stranger cannot pay for, look at or learn of the payment of another', async () => {
  const { booking, payment, patient, address } = await heldForCard(world, clinic, nextTime())
  await payAt(address)
  await world.runJobs()
  const { receipt } = await world.run(showPayment, { payment }, patient)
  const stranger = await patientOf(world, clinic)
  const doctor = clinic.doctor
  const elsewhere = await world.staff((await world.clinic()).organisation, 'cashier')
  for (const who of [stranger, doctor, elsewhere]) {
    await assert.rejects(world.run(showPayment, { payment }, who), { code: 'not-found' })
    await assert.rejects(world.run(showReceipt, { receipt: receipt! }, who), { code: 'not-found' })
  }
  for (const who of [stranger, elsewhere, doctor]) {
    await assert.rejects(world.run(startCardPayment, { booking }, who), { code: 'not-found' })
    await assert.rejects(world.run(showBill, { booking }, who), { code: 'not-found' })
  }
  await assert.rejects(world.run(showPayment, { payment }, null), { code: 'sign-in-needed' })
  assert.deepEqual((await world.run(showMyPayments, {}, stranger)).payments, [])
  assert.equal((await world.run(showMyPayments, {}, patient)).payments.length, 1)
})

test('neither the cashier, the director nor reception begins a card payment for a patient; they look at the bill', async () => {
  const { booking } = await heldForCard(world, clinic, nextTime())
  for (const duty of ['cashier', 'director', 'reception']) {
    const who = await world.staff(clinic.organisation, duty)
    await assert.rejects(world.run(startCardPayment, { booking }, who), { code: 'not-found' })
    assert.equal((await world.run(showBill, { booking }, who)).dueTiyn, clinic.tiyn)
  }
})

test('two windows lead to one order, which is paid once', async () => {
  const { booking, patient, payment } = await heldForCard(world, clinic, nextTime())
  const again = await Promise.all([1, 2, 3, 4].map(() => world.run(startCardPayment, { booking }, patient)))
  assert.deepEqual(new Set(again.map(one => one.payment)), new Set([payment]))
})

test('a declined card leaves the hold, and another card may be tried', async () => {
  const { booking, patient, payment, address } = await heldForCard(world, clinic, nextTime())
  await payAt(address, declined)
  await world.runJobs()
  assert.equal((await world.run(showPayment, { payment }, patient)).state, 'failed')
  assert.equal(await stateOf(world, booking), 'held')
  assert.deepEqual(await booked(world, booking), {})
  const second = await world.run(startCardPayment, { booking }, patient)
  assert.notEqual(second.payment, payment)
  await payAt(second.address)
  await world.runJobs()
  assert.equal(await stateOf(world, booking), 'booked')
})

test('a doubled callback books once', async () => {
  const { booking, payment, address } = await heldForCard(world, clinic, nextTime())
  await payAt(address, undefined, 'doubled')
  await world.runJobs()
  assert.deepEqual(await events(payment), ['settled'])
  assert.equal((await booked(world, booking))['asset:psp'], clinic.tiyn)
})

test('a late callback settles when it comes', async () => {
  const { booking, patient, payment, address } = await heldForCard(world, clinic, nextTime())
  await payAt(address, undefined, 'late')
  assert.equal((await events(payment)).length, 0)
  while ((await events(payment)).length === 0) await sleep(20)
  await world.runJobs()
  assert.equal(await stateOf(world, booking), 'booked')
  assert.equal((await world.run(showPayment, { payment }, patient)).state, 'settled')
})

test('of a lost callback we learn by asking: at once when she looks, else in two minutes', async () => {
  const looking = await heldForCard(world, clinic, nextTime())
  const away = await heldForCard(world, clinic, nextTime())
  await payAt(looking.address, undefined, 'lost')
  await payAt(away.address, undefined, 'lost')
  assert.equal((await world.run(showPayment, { payment: looking.payment }, looking.patient)).state, 'pending')
  await world.runJobs()
  assert.equal(await stateOf(world, looking.booking), 'booked')
  assert.equal(await stateOf(world, away.booking), 'held')
  world.clock.pass(2)
  await world.runJobs()
  assert.equal(await stateOf(world, away.booking), 'booked')
})

test('a forged callback is refused and changes nothing', async () => {
  const { booking, payment, address } = await heldForCard(world, clinic, nextTime())
  await payAt(address, undefined, 'wrong-signature')
  assert.deepEqual(await events(payment), [])
  await assert.rejects(world.run(receiveBankCallback, { body: '{}', signature: '' + '0'.repeat(64) }), {
    code: 'wrong-signature',
  })
  assert.equal(await stateOf(world, booking), 'held')
})

test('a signed callback that says nonsense is refused in words', async () => {
  for (const body of ['not json', '{}', '{"event":"e","order":"1"}']) {
    const signature = createHmac('sha256', shop.secret).update(body).digest('hex')
    await assert.rejects(world.run(receiveBankCallback, { body, signature }), { code: 'not-understood' })
  }
})

test('a signed callback about another sum books nothing on its word: the bank is asked', async () => {
  const { booking, payment, address } = await heldForCard(world, clinic, nextTime())
  await payAt(address, undefined, 'wrong-amount')
  await world.runJobs()
  assert.deepEqual(await events(payment), ['differs'])
  assert.equal((await booked(world, booking))['asset:psp'], clinic.tiyn)
})

test('two callbacks and a question of our own at once settle once', async () => {
  const { booking, payment, patient, address } = await heldForCard(world, clinic, nextTime())
  await payAt(address, undefined, 'lost')
  const { rows } = await world.arrange(db =>
    sql<{ bank_order: string }>`select bank_order from ledger.payment where id = ${payment}`.execute(db),
  )
  const news = () => {
    const body = JSON.stringify({
      event: randomUUID(),
      order: rows[0]!.bank_order,
      state: 'paid',
      amount: clinic.tiyn,
      currency: 'KZT',
      reference: 'R',
    })
    return { body, signature: createHmac('sha256', shop.secret).update(body).digest('hex') }
  }
  await Promise.all([
    world.run(receiveBankCallback, news()),
    world.run(receiveBankCallback, news()),
    world.run(showPayment, { payment }, patient),
  ])
  await Promise.all([world.runJobs(), world.runJobs(), world.runJobs()])
  const outcomes = await events(payment)
  assert.equal(outcomes.length, 2)
  assert.ok(outcomes.includes('repeated') && !outcomes.includes(null))
  assert.deepEqual(await booked(world, booking), {
    'asset:psp': clinic.tiyn,
    'liability:patient-deposit': -clinic.tiyn,
  })
})

test('money that comes when the time is already another’s goes back by itself', async () => {
  const startsAt = nextTime()
  const { booking, payment, patient, address } = await heldForCard(world, clinic, startsAt)
  await payAt(address, undefined, 'lost')
  world.clock.pass(20)
  const other = await heldForCard(world, clinic, startsAt)
  await payAt(other.address)
  await world.runJobs()
  assert.equal(await stateOf(world, other.booking), 'booked')
  assert.equal(await stateOf(world, booking), 'expired')
  const shown = await world.run(showPayment, { payment }, patient)
  assert.deepEqual([shown.state, shown.refundedTiyn], ['settled', clinic.tiyn])
  assert.deepEqual(await booked(world, booking), {})
})

test('where no bank answers she is told to pay at the till, and nothing is left behind', async () => {
  const { booking, patient, address } = await heldForCard(world, clinic, nextTime())
  await payAt(address, declined)
  await world.runJobs()
  configureBank({ url: 'http://127.0.0.1:9', secret: shop.secret, baseUrl: 'http://shipa.invalid' })
  await assert.rejects(world.run(startCardPayment, { booking }, patient), { code: 'card-unavailable' })
  configureBank({ url: shop.bank.url, secret: shop.secret, baseUrl: 'http://shipa.invalid' })
  assert.equal((await world.run(showMyPayments, {}, patient)).payments.length, 1)
})

test('the whole ledger sums to nothing', async () => {
  assert.equal(await ledgerSum(world), 0)
})
