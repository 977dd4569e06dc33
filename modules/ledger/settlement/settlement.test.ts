import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { clockOf } from '../../deadlines/index.ts'
import { accepts, at, book, patientOf } from '../../scheduling/testing/receiving-clinic.ts'
import { takePaymentAtDesk } from '../index.ts'
import refundPayment from '../refund-payment/refund-payment.api.ts'
import { heldForCard, openShop, payAt } from '../testing/shop.ts'
import { listPartnerBalances, showPartnerAccount } from './account.api.ts'
import { decidePayout, exportPayoutOrders, markPayoutPaid, preparePayout } from './payout.api.ts'
import {
  answerObjection,
  closeStatement,
  exportStatement,
  objectToStatement,
  showStatement,
} from './statement.api.ts'
import { acceptAgencyTerms, proposeAgencyTerms } from './terms.api.ts'

const world = await openWorld()
const shop = await openShop(world)
after(async () => {
  await shop.close()
  await world.close()
})
const { clinic } = shop
const partner = clinic.organisation
const platform = await world.arrange(async db => {
  const { rows } = await sql<{ id: string }>`
    select id from organisations.organisation where kind = 'platform'`.execute(db)
  return rows[0]!.id
})
const admin = await world.staff(platform, 'admin')
const second = await world.staff(platform, 'admin')
const director = await world.staff(partner, 'director')
const cashier = await world.staff(partner, 'cashier')
await accepts(world, clinic, director)
const account = { iban: 'KZ86 125K ZT50 0410 0100', bic: 'TSESKZKA' }
const proposed = {
  partner,
  since: '2026-11-23',
  basisPoints: 250,
  minimumTiyn: 10_000,
  vatPercent: 16,
  returned: true,
  periodDays: 7,
  objectionDays: 5,
  answerDays: 3,
}
const standing = () => world.run(showPartnerAccount, {}, director)
const paidByCard = async (startsAt: string) => {
  const paid = await heldForCard(world, clinic, startsAt)
  await payAt(paid.address)
  await settled(paid.payment)
  return paid
}

// The bank's callback comes over HTTP a moment after its page.
async function settled(payment: string) {
  for (let tries = 0; tries < 100; tries++) {
    await world.runJobs()
    const { rows } = await world.arrange(db =>
      sql`select from ledger.payment where id = ${payment} and state = 'settled'`.execute(db),
    )
    if (rows.length > 0) return
    await new Promise(soon => setTimeout(soon, 30))
  }
  throw new Error('the payment was never settled')
}

test('PF-2.3.4: without terms a card payment is held whole; money paid at the desk is the clinic’s own', async () => {
  await paidByCard(at('2026-11-24', '09:00'))
  const aigerim = await patientOf(world, clinic)
  const visit = await book(world, clinic, aigerim, at('2026-11-24', '10:00'))
  await world.runJobs()
  await world.run(takePaymentAtDesk, { booking: visit.booking, tiyn: clinic.tiyn, method: 'cash' }, cashier)
  const { balanceTiyn, commissionTiyn } = await standing()
  assert.deepEqual([balanceTiyn, commissionTiyn], [clinic.tiyn, 0])
  await assert.rejects(world.run(closeStatement, { partner }, admin), { code: 'no-terms' })
})

test('PF-2.3.4: terms count from their acceptance by the partner’s director, who is bound by the terms for partners', async () => {
  await assert.rejects(world.run(proposeAgencyTerms, { ...proposed, since: '2026-11-22' }, admin), {
    code: 'begins-in-the-past',
  })
  const mistaken = await world.run(proposeAgencyTerms, { ...proposed, basisPoints: 25 }, admin)
  world.clock.pass(1)
  const { terms } = await world.run(proposeAgencyTerms, proposed, admin)
  await assert.rejects(world.run(acceptAgencyTerms, { terms: mistaken.terms, ...account }, director), {
    code: 'newer-terms',
  })
  await assert.rejects(
    world.run(acceptAgencyTerms, { terms, ...account, iban: 'KZ86125KZT5004100101' }, director),
    {
      code: 'invalid-input',
    },
  )
  const newcomer = await world.staff(partner, 'director')
  await assert.rejects(world.run(acceptAgencyTerms, { terms, ...account }, newcomer), {
    code: 'partner-terms-first',
  })
  const elsewhere = await world.staff((await world.clinic('Басқа')).organisation, 'director')
  await assert.rejects(world.run(acceptAgencyTerms, { terms, ...account }, elsewhere), { code: 'not-found' })
  await world.run(acceptAgencyTerms, { terms, ...account }, director)
  await assert.rejects(world.run(acceptAgencyTerms, { terms, ...account }, director), {
    code: 'accepted-already',
  })
  world.clock.pass(1)
  const paid = await paidByCard(at('2026-11-24', '11:00'))
  const { balanceTiyn, commissionTiyn } = await standing()
  assert.equal(commissionTiyn, 30_000, '2.5 per cent of 12 000 tenge')
  assert.equal(balanceTiyn, 2 * clinic.tiyn - 30_000)
  await world.run(refundPayment, { payment: paid.payment, tiyn: clinic.tiyn / 2, reason: 'сынақ' }, cashier)
  await world.runJobs()
  const after = await standing()
  assert.equal(after.commissionTiyn, 15_000, 'a refund gives its part back')
  assert.equal(after.balanceTiyn, 2 * clinic.tiyn - clinic.tiyn / 2 - 15_000)
})

test('PF-2.3.4: the administrator of a clinic and a stranger’s director see nothing of it', async () => {
  const clinicAdmin = await world.staff(partner, 'admin')
  await assert.rejects(world.run(listPartnerBalances, {}, clinicAdmin), { code: 'not-the-agent' })
  await assert.rejects(world.run(showPartnerAccount, { partner }, clinicAdmin), { code: 'not-the-agent' })
  await assert.rejects(world.run(closeStatement, { partner }, clinicAdmin), { code: 'not-the-agent' })
  const other = await world.staff((await world.clinic('Бөтен')).organisation, 'director')
  await assert.rejects(world.run(showPartnerAccount, { partner }, other), { code: 'not-found' })
})

test('PF-2.3.4: a period ends in one statement that says what the ledger says, and is paid out by two', async () => {
  await assert.rejects(world.run(closeStatement, { partner }, admin), { code: 'period-not-over' })
  world.clock.set('2026-11-30T09:00:00+05:00')
  const { statement } = await world.run(closeStatement, { partner }, admin)
  await assert.rejects(world.run(closeStatement, { partner }, admin), { code: 'period-not-over' })
  const { balanceTiyn } = await standing()
  const shown = await world.run(showStatement, { statement }, director)
  assert.equal(shown.number, 1)
  assert.equal(shown.openingTiyn, 0)
  assert.equal(shown.closingTiyn, balanceTiyn)
  assert.equal(shown.dueTiyn, balanceTiyn)
  assert.equal(shown.intact, true)
  assert.deepEqual(
    shown.lines.map(line => [line.what, line.netTiyn]),
    [
      ['payment', clinic.tiyn],
      ['payment', clinic.tiyn - 30_000],
      ['refund', -clinic.tiyn / 2 + 15_000],
    ],
  )
  const { base64 } = await world.run(exportStatement, { statement, as: 'csv' }, director)
  assert.match(Buffer.from(base64, 'base64').toString(), /closing,,,,,17850\.00/)
  const pdf = await world.run(exportStatement, { statement, as: 'pdf' }, admin)
  assert.equal(Buffer.from(pdf.base64, 'base64').subarray(0, 5).toString(), '%PDF-')

  const { payout } = await world.run(preparePayout, { statement }, admin)
  await assert.rejects(world.run(preparePayout, { statement }, second), { code: 'payout-stands' })
  await assert.rejects(world.run(decidePayout, { payout, outcome: 'approved' }, admin), {
    code: 'prepared-by-you',
  })
  await assert.rejects(world.run(markPayoutPaid, { payout, bankReference: 'ҮЛГІ-1' }, admin), {
    code: 'not-approved',
  })
  await world.run(decidePayout, { payout, outcome: 'approved' }, second)
  const orders = await world.run(exportPayoutOrders, {}, admin)
  assert.match(
    Buffer.from(orders.base64, 'base64').toString(),
    /KZ86125KZT5004100100,TSESKZKA,17,859,17850\.00/,
  )
  await world.run(markPayoutPaid, { payout, bankReference: 'ҮЛГІ-1' }, admin)
  await assert.rejects(world.run(markPayoutPaid, { payout, bankReference: 'ҮЛГІ-2' }, admin), {
    code: 'decided-already',
  })
  assert.equal((await standing()).balanceTiyn, 0)
})

test('PF-2.3.4: an objection runs against a clock, and its correction stands in the next statement', async () => {
  const { statements } = await standing()
  const { statement } = statements[0]!
  const { objection } = await world.run(
    objectToStatement,
    { statement, reason: '1-жолда комиссия артық' },
    director,
  )
  await assert.rejects(world.run(objectToStatement, { statement, reason: 'тағы да қарсымын' }, director), {
    code: 'objected-already',
  })
  await world.runJobs()
  const clock = () =>
    world.arrange(async db => (await clockOf({ db }, { event: 'settlement-objection', about: objection }))!)
  assert.equal((await clock()).organisation, platform)
  assert.equal((await clock()).length, 3)
  const answer = { objection, says: 'Дұрыс айтасыз, түзетеміз', correctionTiyn: 5_000 }
  await world.run(answerObjection, answer, admin)
  await assert.rejects(world.run(answerObjection, answer, second), { code: 'answered-already' })
  assert.equal((await clock()).how, 'done')
  assert.equal((await standing()).correctedTiyn, 5_000)
  // More goes back than is left: the debt carries over, and nobody is paid by it.
  const { rows } = await world.arrange(db =>
    sql<{ id: string }>`select id from ledger.payment where refunded_tiyn = 0 and method = 'card'`.execute(
      db,
    ),
  )
  await world.run(refundPayment, { payment: rows[0]!.id, tiyn: 50_000, reason: 'сынақ' }, cashier)
  await world.runJobs()
  world.clock.set('2026-12-07T09:00:00+05:00')
  const next = await world.run(closeStatement, { partner }, admin)
  const shown = await world.run(showStatement, { statement: next.statement }, director)
  assert.deepEqual(
    shown.lines.map(line => [line.what, line.netTiyn]),
    [
      ['payout', -1_785_000],
      ['correction', 5_000],
      ['refund', -50_000],
    ],
  )
  assert.deepEqual([shown.openingTiyn, shown.closingTiyn, shown.dueTiyn], [1_785_000, -45_000, 0])
  await assert.rejects(world.run(preparePayout, { statement: next.statement }, admin), {
    code: 'nothing-due',
  })
  await assert.rejects(world.run(preparePayout, { statement }, admin), { code: 'newer-statement' })
  world.clock.set('2026-12-20T09:00:00+05:00')
  await assert.rejects(
    world.run(objectToStatement, { statement: next.statement, reason: 'кеш қалдым' }, director),
    { code: 'term-is-over' },
  )
})

test('a statement, its lines and its movements are never written over, not even by the owner', async () => {
  for (const table of ['statement', 'statement_line', 'agency_movement', 'agency_posting', 'agency_terms']) {
    await assert.rejects(
      world.arrange(db => sql`delete from ${sql.table(`ledger.${table}`)}`.execute(db)),
      /never changed/,
    )
  }
  await assert.rejects(
    world.arrange(async db => {
      await sql`insert into ledger.agency_posting (movement, account, tiyn)
        select id, 'vat', 1 from ledger.agency_movement where what = 'payout' limit 1`.execute(db)
    }),
    /does not balance/,
  )
})
