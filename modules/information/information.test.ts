import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../app/testing/world.ts'
import { clockOf } from '../deadlines/index.ts'
import refundPayment from '../ledger/refund-payment/refund-payment.api.ts'
import showCountedRows from '../ledger/show-counted-rows/show-counted-rows.api.ts'
import showDayFigures from '../ledger/show-day-figures/show-day-figures.api.ts'
import showTill from '../ledger/show-till/show-till.api.ts'
import { openShop, payAt } from '../ledger/testing/shop.ts'
import { patientOf } from '../scheduling/testing/receiving-clinic.ts'
import { dataMap } from './data-map.ts'
import {
  endInformationService,
  listInformationServices,
  offerInformationService,
  setInformationPrice,
  showInformationService,
  showPartnerInformation,
} from './offer/offer.api.ts'
import {
  answerInformationOrder,
  cancelInformationOrder,
  deliverInformation,
  orderInformationService,
  payInformationOrder,
  settleInformationClaim,
  showMyInformationOrders,
} from './order/order.api.ts'

const world = await openWorld()
const shop = await openShop(world)
after(async () => {
  await shop.close()
  await world.close()
})
const { clinic } = shop
const director = await world.staff(clinic.organisation, 'director')
const reception = await world.staff(clinic.organisation, 'reception')
const aigerim = await patientOf(world, clinic)
const offered = {
  title: { kk: 'Ұйқы гигиенасы: сабақ', ru: 'Гигиена сна: урок', en: 'Sleep hygiene: a lesson' },
  says: {
    kk: 'Жалпы ақпараттық бейнесабақ және жадынама.',
    ru: 'Общий информационный видеоурок и памятка.',
    en: 'A general video lesson and a leaflet.',
  },
  tiyn: 200_000,
}
const { offering } = await world.run(offerInformationService, offered, director)

async function ordered(someone = aigerim) {
  const { contract, tiyn } = await world.run(showInformationService, { offering })
  const asked = {
    offering,
    edition: contract!.edition,
    tiyn,
    wish: 'Бейнесабақ керек',
    accepted: true as const,
  }
  return (await world.run(orderInformationService, asked, someone)).order
}

async function paid(someone = aigerim) {
  const order = await ordered(someone)
  const { address } = await world.run(payInformationOrder, { order }, someone)
  await payAt(address)
  await until(async () => (await stateOf(order)) === 'paid')
  return order
}

// The bank's callback comes over HTTP a moment after its page.
async function until(isSo: () => Promise<boolean>) {
  for (let tries = 0; tries < 100; tries++) {
    await world.runJobs()
    if (await isSo()) return
    await new Promise(soon => setTimeout(soon, 30))
  }
  throw new Error('it never came to be')
}

const orderOf = async (order: string, someone = aigerim) =>
  (await world.run(showMyInformationOrders, {}, someone)).orders.find(one => one.order === order)
const stateOf = async (order: string) => (await orderOf(order))?.state
const clock = (event: string, about: string) => world.arrange(db => clockOf({ db }, { event, about }))
const money = (order: string) =>
  world.arrange(async db => {
    const { rows } = await sql<{ kind: string; tiyn: number }>`
      select a.kind, sum(p.tiyn)::bigint as tiyn from ledger.transfer t join ledger.posting p on p.transfer = t.id
      join ledger.account a on a.id = p.account where t.information_order = ${order} group by a.kind having sum(p.tiyn) <> 0`.execute(
      db,
    )
    return Object.fromEntries(rows.map(row => [row.kind, row.tiyn]))
  })

test('PF-2.3.3: whoever looks sees the partner with its BIN and the price before payment, and what the service is not', async () => {
  const { offerings } = await world.run(listInformationServices, {})
  assert.equal(offerings[0]!.tiyn, 200_000)
  assert.match(offerings[0]!.partner.bin, /^\d{12}$/)
  const { contract } = await world.run(showInformationService, { offering })
  assert.ok(contract!.accessHours > 0 && contract!.refundDays > 0)
})

test('PF-1.7f: an order is paid, opened within the promised hours, accepted, and the money is the partner’s', async () => {
  const order = await paid()
  assert.ok((await clock('information-access', order))!.dueAt)
  assert.equal((await money(order))['liability:patient-deposit'], -200_000)
  const { orders } = await world.run(showPartnerInformation, {}, reception)
  assert.equal(orders[0]!.wish, 'Бейнесабақ керек')
  assert.ok(!JSON.stringify(orders).includes(aigerim.person), 'the partner is not told whose it is')
  await world.run(
    deliverInformation,
    { order, body: 'Сабақ сілтеме бойынша ашылады', link: 'https://demo.invalid/sabaq' },
    reception,
  )
  await world.runJobs()
  assert.equal((await clock('information-access', order))!.how, 'done')
  assert.equal((await orderOf(order))!.delivery!.link, 'https://demo.invalid/sabaq')
  await assert.rejects(world.run(cancelInformationOrder, { order }, aigerim), { code: 'not-now' })
  await world.run(answerInformationOrder, { order, outcome: 'accepted' }, aigerim)
  await world.runJobs()
  assert.deepEqual(await money(order), { 'asset:psp': 200_000, 'revenue:service': -200_000 })
  const { rows } = await world.arrange(db =>
    sql<{
      way: string
    }>`select a.way from agreements.acceptance a join agreements.document d on d.id = a.document
      where a.person = ${aigerim.person} and d.kind = 'information-service-contract'`.execute(db),
  )
  assert.ok(rows.length > 0, 'the contract is accepted')
  const letters = await world.arrange(db =>
    sql<{ topic: string }>`select topic from messages.message where person = ${aigerim.person}`.execute(db),
  )
  assert.ok(
    letters.rows.some(({ topic }) => topic === 'payment-settled'),
    'the receipt is mailed',
  )
})

test('PF-1.7f: who changes her mind before it opens has the whole price back, within the promised term', async () => {
  const order = await paid()
  await world.run(cancelInformationOrder, { order }, aigerim)
  await world.runJobs()
  assert.equal(await stateOf(order), 'cancelled')
  assert.deepEqual(await money(order), {})
  assert.equal((await clock('information-refund', order))!.how, 'done')
  await assert.rejects(world.run(deliverInformation, { order, body: 'Кеш қалған жауап' }, reception), {
    code: 'not-now',
  })
})

test('PF-1.7f: money that comes for an order already cancelled goes back by itself', async () => {
  const order = await ordered()
  const { address } = await world.run(payInformationOrder, { order }, aigerim)
  await world.run(cancelInformationOrder, { order }, aigerim)
  await payAt(address)
  await until(async () => (await clock('information-refund', order))?.how === 'done')
  assert.deepEqual(await money(order), {})
})

test('PF-1.7f: who pays on two pages of the bank pays once, though the second comes after the order is over', async () => {
  const order = await ordered()
  const first = await world.run(payInformationOrder, { order }, aigerim)
  world.clock.pass(16)
  const second = await world.run(payInformationOrder, { order }, aigerim)
  assert.notEqual(first.address, second.address)
  await payAt(first.address)
  await until(async () => (await stateOf(order)) === 'paid')
  await world.run(deliverInformation, { order, body: 'Сабақ сілтеме бойынша ашылады' }, reception)
  await world.run(answerInformationOrder, { order, outcome: 'accepted' }, aigerim)
  await world.runJobs()
  await payAt(second.address)
  const refunds = () =>
    world.arrange(async db => {
      const { rows } = await sql<{ state: string }>`select r.state from ledger.refund r
        join ledger.payment p on p.id = r.payment join ledger.invoice i on i.id = p.invoice
        where i.information_order = ${order}`.execute(db)
      return rows.map(row => row.state)
    })
  await until(async () => (await refunds())[0] === 'done')
  assert.deepEqual(await money(order), { 'asset:psp': 200_000, 'revenue:service': -200_000 })
})

test('PF-1.7f: the till gives no order’s money back behind the order', async () => {
  const order = await paid()
  const cashier = await world.staff(clinic.organisation, 'cashier')
  const { rows } = await world.arrange(db =>
    sql<{ id: string }>`select p.id from ledger.payment p join ledger.invoice i on i.id = p.invoice
      where i.information_order = ${order} and p.state = 'settled'`.execute(db),
  )
  const asked = { payment: rows[0]!.id, tiyn: 200_000, reason: 'сұрау бойынша' }
  await assert.rejects(world.run(refundPayment, asked, cashier), { code: 'of-an-order' })
  assert.equal((await money(order))['liability:patient-deposit'], -200_000)
})

test('PF-1.7f: a claim is settled by the director alone, with a reason, and what is given back goes', async () => {
  const order = await paid()
  await world.run(deliverInformation, { order, body: 'Қысқа жауап берілді' }, director)
  await world.run(answerInformationOrder, { order, outcome: 'disputed', says: 'Сабақ ашылмады' }, aigerim)
  const decision = { order, outcome: 'refunded' as const, says: 'Дұрыс айтасыз' }
  await assert.rejects(world.run(settleInformationClaim, decision, reception), { code: 'not-your-duty' })
  await world.run(settleInformationClaim, decision, director)
  await assert.rejects(world.run(settleInformationClaim, { ...decision, outcome: 'refused' }, director), {
    code: 'not-now',
  })
  await world.runJobs()
  assert.deepEqual(await money(order), {})
  assert.equal((await orderOf(order))!.decision, 'Дұрыс айтасыз')
})

test('CL-5.2.3: what orders brought is in the day’s sums and in the rows that they open, and names nobody', async () => {
  await paid()
  const day = world.clock.now().toISOString().slice(0, 10)
  const figures = await world.run(showDayFigures, { day }, director)
  const { payments } = await world.run(showCountedRows, { day, method: 'card' }, director)
  const figure = figures.money.find(one => one.method === 'card')!
  assert.ok(figure.count > 0)
  assert.deepEqual(
    [figure.count, figure.tiyn],
    [payments.length, payments.reduce((sum, one) => sum + one.tiyn, 0)],
  )
  const cashier = await world.staff(clinic.organisation, 'cashier')
  const { taken, sums } = await world.run(showTill, { day }, cashier)
  assert.equal(sums.find(one => one.method === 'card')?.takenTiyn, figure.tiyn)
  assert.deepEqual([...new Set(taken.map(row => row.person))], [''])
})

test('PF-1.7f: a stranger and another organisation reach no order', async () => {
  const order = await ordered()
  const stranger = await patientOf(world, clinic, 'Бөтен Адамов')
  const elsewhere = await world.staff((await world.clinic('Басқа')).organisation, 'director')
  for (const attempt of [
    () => world.run(payInformationOrder, { order }, stranger),
    () => world.run(cancelInformationOrder, { order }, stranger),
    () => world.run(answerInformationOrder, { order, outcome: 'accepted' }, stranger),
    () => world.run(deliverInformation, { order, body: 'Бөтен жауап мәтіні' }, elsewhere),
    () => world.run(settleInformationClaim, { order, outcome: 'refused', says: 'Бөтен шешім' }, elsewhere),
    () => world.run(setInformationPrice, { offering, tiyn: 100 }, elsewhere),
    () => world.run(endInformationService, { offering }, elsewhere),
  ])
    await assert.rejects(attempt, { code: 'not-found' })
  assert.equal(await orderOf(order, stranger), undefined)
})

test('PF-2.3.3: only the price and the contract that were seen are ordered, and nothing that is offered no more', async () => {
  const { contract } = await world.run(showInformationService, { offering })
  const asked = {
    offering,
    edition: contract!.edition,
    tiyn: 200_000,
    wish: 'Бейнесабақ',
    accepted: true as const,
  }
  world.clock.pass(1)
  await world.run(setInformationPrice, { offering, tiyn: 250_000 }, director)
  await assert.rejects(world.run(orderInformationService, asked, aigerim), { code: 'price-changed' })
  const other = { ...asked, tiyn: 250_000, edition: offering }
  await assert.rejects(world.run(orderInformationService, other, aigerim), { code: 'contract-changed' })
  await assert.rejects(
    world.run(orderInformationService, { ...asked, accepted: false as unknown as true }, aigerim),
    { code: 'invalid-input' },
  )
  await world.run(endInformationService, { offering }, director)
  await assert.rejects(world.run(orderInformationService, { ...asked, tiyn: 250_000 }, aigerim), {
    code: 'not-offered',
  })
})

test('PF-1.7f: nothing leads from an order to a medical record, nor from one to an order', async () => {
  const { rows } = await world.arrange(db =>
    sql<{ from: string; to: string }>`
      select f.nspname as "from", t.nspname as "to" from pg_constraint c
      join pg_class fc on fc.oid = c.conrelid join pg_namespace f on f.oid = fc.relnamespace
      join pg_class tc on tc.oid = c.confrelid join pg_namespace t on t.oid = tc.relnamespace
      where c.contype = 'f' and 'information' in (f.nspname, t.nspname)`.execute(db),
  )
  assert.ok(rows.length > 5, 'the catalogue is read')
  assert.deepEqual(
    [...new Set(rows.filter(row => row.to === 'information').map(row => row.from))],
    ['information'],
    'no table of another module refers to a service or an order',
  )
  const reached = new Set(rows.filter(row => row.from === 'information').map(row => row.to))
  assert.deepEqual([...reached].sort(), ['accounts', 'agreements', 'information', 'organisations', 'people'])
  assert.ok(
    dataMap.every(({ columns }) =>
      Object.values(columns).every(one => !one.special && one.category !== 'health'),
    ),
  )
})
