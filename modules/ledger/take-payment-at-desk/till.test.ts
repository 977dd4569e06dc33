import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { cancelVisit } from '../../scheduling/index.ts'
import { at, book, patientOf } from '../../scheduling/testing/receiving-clinic.ts'
import handOutRefund from '../hand-out-refund/hand-out-refund.api.ts'
import refundPayment from '../refund-payment/refund-payment.api.ts'
import showBill from '../show-bill/show-bill.api.ts'
import showCountedRows from '../show-counted-rows/show-counted-rows.api.ts'
import showDayFigures from '../show-day-figures/show-day-figures.api.ts'
import showMyPayments from '../show-my-payments/show-my-payments.api.ts'
import showReceipt from '../show-receipt/show-receipt.api.ts'
import showTill from '../show-till/show-till.api.ts'
import { booked, heldForCard, ledgerSum, openShop, payAt } from '../testing/shop.ts'
import takePaymentAtDesk from './take-payment-at-desk.api.ts'

const world = await openWorld()
const shop = await openShop(world)
const { clinic } = shop
let cashier: Someone
let director: Someone
before(async () => {
  cashier = await world.staff(clinic.organisation, 'cashier')
  director = await world.staff(clinic.organisation, 'director')
})
after(async () => {
  await shop.close()
  await world.close()
})

const day = '2026-11-24'

/** The doctor has finished: as the event of the visit says. */
async function finished(booking: string) {
  await world.arrange(async db => {
    await sql`update scheduling.booking set state = 'fulfilled' where id = ${booking}`.execute(db)
    await sql`insert into kernel.job (act, event, payload, run_at, written_at)
      values ('count-service-given', 'visit-finished', ${JSON.stringify({ booking })}, ${world.clock.now()}, ${world.clock.now()})`.execute(
      db,
    )
  })
  await world.runJobs()
}

test('PF-2.3.5a, CL-4.2, CL-4.3: the price may come in parts, in cash and by the terminal, and no tiyn more than is due', async () => {
  const patient = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, patient, at(day, '09:00'))
  const part = clinic.tiyn / 4
  await world.run(takePaymentAtDesk, { booking, method: 'cash', tiyn: part }, cashier)
  const more = { booking, method: 'terminal', tiyn: clinic.tiyn } as const
  await assert.rejects(world.run(takePaymentAtDesk, more, cashier), {
    code: 'more-than-due',
    values: { tenge: (3 * part) / 100 },
  })
  await world.run(takePaymentAtDesk, { ...more, tiyn: 3 * part }, cashier)
  await assert.rejects(world.run(takePaymentAtDesk, { ...more, tiyn: 100 }, cashier), { code: 'nothing-due' })
  assert.equal((await world.run(showBill, { booking }, patient)).dueTiyn, 0)
})

test('two cashiers take the same payment at once: one of them is told that nothing is due', async () => {
  const patient = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, patient, at(day, '09:30'))
  const taking = [1, 2, 3].map(() =>
    world.run(takePaymentAtDesk, { booking, method: 'cash', tiyn: clinic.tiyn }, cashier),
  )
  const done = (await Promise.allSettled(taking)).filter(one => one.status === 'fulfilled')
  assert.equal(done.length, 1)
  assert.equal((await booked(world, booking))['asset:cash-desk'], clinic.tiyn)
})

test('neither a patient, nor a doctor, nor the cashier of another clinic takes money here', async () => {
  const patient = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, patient, at(day, '10:00'))
  const input = { booking, method: 'cash', tiyn: clinic.tiyn } as const
  await assert.rejects(world.run(takePaymentAtDesk, input, patient), { code: 'not-your-duty' })
  await assert.rejects(world.run(takePaymentAtDesk, input, clinic.doctor), { code: 'not-your-duty' })
  const elsewhere = await world.staff((await world.clinic()).organisation, 'cashier')
  await assert.rejects(world.run(takePaymentAtDesk, input, elsewhere), { code: 'not-found' })
  await assert.rejects(world.run(showTill, { day }, patient), { code: 'not-your-duty' })
  assert.deepEqual((await world.run(showTill, { day }, elsewhere)).taken, [])
})

test('CL-8.3, CL-3.9b: a visit given on account is a debt, which the next payment pays', async () => {
  const patient = await patientOf(world, clinic)
  const { booking, number } = await book(world, clinic, patient, at(day, '10:30'))
  await finished(booking)
  assert.deepEqual(await booked(world, booking), {
    'receivable:patient': clinic.tiyn,
    'revenue:service': -clinic.tiyn,
  })
  const row = (await world.run(showTill, { day: '2026-12-01' }, cashier)).due.find(
    due => due.visit === number,
  )
  assert.deepEqual([row?.isDebt, row?.dueTiyn], [true, clinic.tiyn])
  assert.equal((await world.run(showMyPayments, {}, patient)).standings[0]!.debtTiyn, clinic.tiyn)
  await world.run(takePaymentAtDesk, { booking, method: 'terminal', tiyn: clinic.tiyn }, cashier)
  assert.deepEqual(await booked(world, booking), {
    'asset:terminal': clinic.tiyn,
    'revenue:service': -clinic.tiyn,
  })
})

test('CL-4.5: a visit that was prepaid uses the deposit up, once, however often it is told', async () => {
  const { booking, address } = await heldForCard(world, clinic, at(day, '11:00'))
  await payAt(address)
  await world.runJobs()
  await finished(booking)
  await finished(booking)
  assert.deepEqual(await booked(world, booking), {
    'asset:psp': clinic.tiyn,
    'revenue:service': -clinic.tiyn,
  })
})

test('CL-3.9c: cancelled in time, the card payment goes back by the bank with a return receipt', async () => {
  const { booking, patient, address } = await heldForCard(world, clinic, at(day, '11:30'))
  await payAt(address)
  await world.runJobs()
  await world.run(cancelVisit, { booking, chargeTiyn: 0 }, patient)
  await world.runJobs()
  assert.deepEqual(await booked(world, booking), {})
  const [payment] = (await world.run(showMyPayments, {}, patient)).payments
  assert.deepEqual(
    payment!.receipts.map(receipt => receipt.kind),
    ['sale', 'return'],
  )
  const back = await world.run(showReceipt, { receipt: payment!.receipts[1]!.id }, patient)
  assert.deepEqual(
    [back.kind, back.tiyn, back.returns],
    ['return', clinic.tiyn, payment!.receipts[0]!.number],
  )
})

test('CL-3.9c: cancelled too late, the charge of the accepted offer stays and nothing goes back', async () => {
  const { booking, patient, address } = await heldForCard(world, clinic, at(day, '12:00'))
  await payAt(address)
  await world.runJobs()
  world.clock.set('2026-11-24T08:00:00+05:00')
  await world.run(cancelVisit, { booking, chargeTiyn: clinic.tiyn }, patient)
  await world.runJobs()
  assert.deepEqual(await booked(world, booking), {
    'asset:psp': clinic.tiyn,
    'revenue:penalty': -clinic.tiyn,
  })
  world.clock.set('2026-11-23T09:00:00+05:00')
})

test('cash is handed out over the counter, once', async () => {
  const patient = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, patient, at(day, '12:30'))
  const { payment } = await world.run(
    takePaymentAtDesk,
    { booking, method: 'cash', tiyn: clinic.tiyn },
    cashier,
  )
  await world.run(cancelVisit, { booking, chargeTiyn: 0 }, patient)
  await world.runJobs()
  const waiting = (await world.run(showTill, { day }, cashier)).refunds.find(row => row.state === 'asked')!
  assert.equal(waiting.tiyn, clinic.tiyn)
  assert.equal((await booked(world, booking))['asset:cash-desk'], clinic.tiyn)
  const twice = [1, 2].map(() => world.run(handOutRefund, { refund: waiting.refund }, cashier))
  const outcomes = (await Promise.allSettled(twice)).map(one => one.status).sort()
  assert.deepEqual(outcomes, ['fulfilled', 'rejected'])
  assert.deepEqual(await booked(world, booking), {})
  await assert.rejects(world.run(refundPayment, { payment, tiyn: 100, reason: 'қайта' }, cashier), {
    code: 'more-than-came',
  })
})

test('CL-3.7e: a director and a cashier refund the same payment at once: it goes back once', async () => {
  const { booking, payment, patient, address } = await heldForCard(world, clinic, at(day, '14:00'))
  await payAt(address)
  await world.runJobs()
  await finished(booking)
  const input = { payment, tiyn: clinic.tiyn, reason: 'шағым бойынша' }
  await assert.rejects(world.run(refundPayment, input, patient), { code: 'not-your-duty' })
  const both = [cashier, director, cashier, director].map(who => world.run(refundPayment, input, who))
  assert.equal((await Promise.allSettled(both)).filter(one => one.status === 'fulfilled').length, 1)
  await world.runJobs()
  assert.deepEqual(await booked(world, booking), {
    'expense:refund': clinic.tiyn,
    'revenue:service': -clinic.tiyn,
  })
})

test('a payment that never arrived cannot be refunded, nor one of another clinic', async () => {
  const { payment } = await heldForCard(world, clinic, at(day, '14:30'))
  const input = { payment, tiyn: 100, reason: 'сұрау' }
  await assert.rejects(world.run(refundPayment, input, cashier), { code: 'nothing-came' })
  const elsewhere = await world.staff((await world.clinic()).organisation, 'director')
  await assert.rejects(world.run(refundPayment, input, elsewhere), { code: 'not-found' })
})

test('CL-5.2.3: the till’s sums are its rows, and each figure of the director opens the rows that it counts', async () => {
  const today = '2026-11-23'
  const till = await world.run(showTill, { day: today }, cashier)
  const figures = await world.run(showDayFigures, { day: today }, director)
  for (const { method, takenTiyn, returnedTiyn } of till.sums) {
    const rows = await world.run(showCountedRows, { day: today, method }, director)
    assert.equal(
      rows.payments.reduce((sum, row) => sum + row.tiyn, 0),
      takenTiyn,
    )
    const figure = figures.money.find(row => row.method === method)!
    assert.deepEqual(
      [figure.tiyn, figure.count, figure.returnedTiyn],
      [takenTiyn, rows.payments.length, returnedTiyn],
    )
  }
  assert.equal(
    figures.accounts.reduce((sum, account) => sum + account.tiyn, 0),
    0,
  )
  const visitsDay = await world.run(showDayFigures, { day }, director)
  for (const { state, count } of visitsDay.visits) {
    assert.equal((await world.run(showCountedRows, { day, state }, director)).visits.length, count)
  }
  await assert.rejects(world.run(showDayFigures, { day }, cashier), { code: 'not-your-duty' })
})

test('what was booked is never changed, even by the owner of the tables', async () => {
  for (const table of ['transfer', 'posting', 'invoice', 'receipt']) {
    await assert.rejects(
      world.arrange(db => sql`delete from ledger.${sql.id(table)}`.execute(db)),
      { constraint: 'ledger_is_never_changed' },
    )
  }
  assert.equal(await ledgerSum(world), 0)
})

test('receipt numbers of a clinic have no gaps', async () => {
  const { rows } = await world.arrange(db =>
    sql<{
      count: number
      last: number
    }>`select count(*)::int as count, max(number)::int as last from ledger.receipt
      where organisation = ${clinic.organisation}`.execute(db),
  )
  assert.equal(rows[0]!.count, rows[0]!.last)
})
