import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import type { Input } from '../../../kernel/act.ts'
import { takePaymentAtDesk } from '../../ledger/index.ts'
import showBill from '../../ledger/show-bill/show-bill.api.ts'
import showReceipt from '../../ledger/show-receipt/show-receipt.api.ts'
import showTill from '../../ledger/show-till/show-till.api.ts'
import { booked, stateOf } from '../../ledger/testing/shop.ts'
import { bookVisit, cancelVisit, holdTime } from '../../scheduling/index.ts'
import { at, book, patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { byGain, taken } from './best.ts'
import {
  approvePromotion,
  endPromotion,
  giveIndividualDiscount,
  listIndividualDiscounts,
  listPromotions,
  usePromotionCode,
} from './promotions.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const cashier = await world.staff(clinic.organisation, 'cashier')
const director = await world.staff(clinic.organisation, 'director')

let slot = 0
/** A visit of its own half hour, to be paid at the desk. */
async function visit(patient?: Someone) {
  const someone = patient ?? (await patientOf(world, clinic))
  const minutes = 540 + 30 * (slot % 8)
  const day = `2026-11-${24 + Math.floor(slot++ / 8)}`
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return { patient: someone, ...(await book(world, clinic, someone, at(day, time))) }
}

const terms: Input<typeof approvePromotion> = {
  nameKk: 'Күзгі акция',
  nameRu: 'Осенняя акция',
  nameEn: 'Autumn offer',
  services: [],
  from: '2026-11-23',
  until: '2026-11-30',
  orderNumber: '12',
  orderDate: '2026-11-20',
}
const approve = (more: Partial<typeof terms>) => world.run(approvePromotion, { ...terms, ...more }, director)
const use = (booking: string, code: string, who: Someone) =>
  world.run(usePromotionCode, { booking, code }, who)

test('CL-10.2: a discount stands on the bill with its name and order, the till asks for the rest, the receipt shows it', async () => {
  await approve({ code: 'KUZ-20', percent: 20 })
  const { patient, booking, number } = await visit()
  const due = clinic.tiyn * 0.8
  assert.equal((await use(booking, 'kuz-20', patient)).dueTiyn, due)
  const bill = await world.run(showBill, { booking }, patient)
  assert.deepEqual(
    bill.lines.map(line => [line.name.kk, line.tiyn]),
    [
      ['ЛОР қабылдауы', clinic.tiyn],
      ['Күзгі акция (№ 12 бұйрық)', due - clinic.tiyn],
    ],
  )
  assert.equal(bill.dueTiyn, due)
  const row = (await world.run(showTill, { day: bill.startsAt.slice(0, 10) }, cashier)).due.find(
    one => one.visit === number,
  )
  assert.equal(row?.dueTiyn, due)
  const { receipt } = await world.run(takePaymentAtDesk, { booking, method: 'cash', tiyn: due }, cashier)
  assert.deepEqual((await world.run(showReceipt, { receipt }, patient)).lines, bill.lines)
  await world.arrange(async db => {
    await sql`update scheduling.booking set state = 'fulfilled' where id = ${booking}`.execute(db)
    await sql`insert into kernel.job (act, event, payload, run_at, written_at)
      values ('count-service-given', 'visit-finished', ${JSON.stringify({ booking })}, ${world.clock.now()}, ${world.clock.now()})`.execute(
      db,
    )
  })
  await world.runJobs()
  assert.deepEqual(await booked(world, booking), { 'asset:cash-desk': due, 'revenue:service': -due })
})

test('PF-1.7c, CL-10.2: the best single promotion stands for the person, whoever asked for another', async () => {
  const { promotion } = await approve({ percent: 10, orderNumber: '13' })
  const { patient, booking } = await visit()
  const shown = await world.run(showBill, { booking }, patient)
  assert.equal(shown.dueTiyn, clinic.tiyn * 0.9, 'a promotion without a code is on the bill at once')
  await approve({ code: 'AZ-5', percent: 5 })
  await assert.rejects(use(booking, 'AZ-5', patient), { code: 'better-stands' })
  await use(booking, 'KUZ-20', patient)
  const bill = await world.run(showBill, { booking }, patient)
  assert.deepEqual(
    bill.lines.slice(1).map(line => line.tiyn),
    [clinic.tiyn * -0.2],
  )
  const { promotions } = await world.run(listPromotions, {}, director)
  assert.equal(promotions.find(one => one.id === promotion)?.used, 0, 'the one that gave way is not used')
  await world.run(endPromotion, { promotion }, director)
  await assert.rejects(world.run(endPromotion, { promotion }, director), { code: 'already-ended' })
})

test('the last use of a promotion is taken by one of many who want it at once', async () => {
  const { promotion } = await approve({ code: 'SONGY', tiyn: 100_000, mostUses: 2 })
  const visits = await Promise.all([1, 2, 3, 4, 5].map(() => visit()))
  const done = await Promise.allSettled(visits.map(({ booking, patient }) => use(booking, 'SONGY', patient)))
  assert.equal(done.filter(one => one.status === 'fulfilled').length, 2)
  for (const one of done) if (one.status === 'rejected') assert.equal(one.reason.code, 'used-up')
  const { promotions } = await world.run(listPromotions, {}, director)
  assert.equal(promotions.find(one => one.id === promotion)?.used, 2)
  const won = visits[done.findIndex(one => one.status === 'fulfilled')]!
  await world.run(cancelVisit, { booking: won.booking, chargeTiyn: 0 }, won.patient)
  await world.runJobs()
  const next = await visit()
  await use(next.booking, 'SONGY', next.patient)
})

test('the database itself refuses a use past the limit, two promotions on one bill and a discount past the bill', async () => {
  const { promotion } = await approve({ code: 'BIR-RET', tiyn: 100_000, mostPerPerson: 1 })
  const { patient, booking } = await visit()
  await use(booking, 'BIR-RET', patient)
  const again = await visit(patient)
  await world.run(showBill, { booking: again.booking }, patient)
  await assert.rejects(use(again.booking, 'BIR-RET', patient), { code: 'used-up' })
  const discount = (kind: string, tiyn: number, of: string) =>
    world.arrange(db =>
      sql`insert into ledger.discount (id, invoice, organisation, person, kind, name, order_number, reason, tiyn, at)
        select gen_random_uuid(), i.id, i.organisation, i.person, ${kind}, '{}', '1',
          ${kind === 'individual' ? 'үлгі' : null}, ${tiyn}, ${world.clock.now()}
        from ledger.invoice i where i.booking = ${of}`.execute(db),
    )
  await assert.rejects(discount('promotion', 100, booking), { constraint: 'one_discount_of_a_kind' })
  await assert.rejects(discount('individual', clinic.tiyn, booking), { constraint: 'discount_within_bill' })
  await assert.rejects(
    world.arrange(async db => {
      await sql`insert into ledger.discount (id, invoice, organisation, person, kind, name, order_number, tiyn, at)
        select ${again.booking}, i.id, i.organisation, i.person, 'promotion', '{}', '1', 100, ${world.clock.now()}
        from ledger.invoice i where i.booking = ${again.booking}`.execute(db)
      await sql`insert into loyalty.promotion_use (id, promotion, organisation, person, discount, at)
        values (gen_random_uuid(), ${promotion}, ${clinic.organisation}, ${patient.person}, ${again.booking}, ${world.clock.now()})`.execute(
        db,
      )
    }),
    { constraint: 'promotion_uses_of_a_person_within_limit' },
  )
})

test('CL-10.2: the director gives one person a discount with an order and a reason, never past what is due', async () => {
  const { patient, booking, number } = await visit()
  const asked = { visit: number, tiyn: 300_000, orderNumber: '21', reason: 'Көпбалалы отбасы' }
  for (const who of [patient, cashier, clinic.doctor])
    await assert.rejects(world.run(giveIndividualDiscount, asked, who), { code: 'not-your-duty' })
  const elsewhere = await world.staff((await world.clinic()).organisation, 'director')
  await assert.rejects(world.run(giveIndividualDiscount, asked, elsewhere), { code: 'visit-unknown' })
  assert.deepEqual((await world.run(listIndividualDiscounts, {}, elsewhere)).discounts, [])
  await use(booking, 'KUZ-20', patient)
  const rest = clinic.tiyn * 0.8
  await assert.rejects(world.run(giveIndividualDiscount, { ...asked, tiyn: rest + 100 }, director), {
    code: 'more-than-due',
    values: { tenge: rest / 100 },
  })
  assert.equal((await world.run(giveIndividualDiscount, asked, director)).dueTiyn, rest - 300_000)
  // Another order about the same visit takes the place of the first.
  const whole = { ...asked, tiyn: rest, orderNumber: '22' }
  assert.equal((await world.run(giveIndividualDiscount, whole, director)).dueTiyn, 0)
  await world.runJobs()
  const { discounts } = await world.run(listIndividualDiscounts, {}, director)
  assert.deepEqual(discounts.map(one => [one.orderNumber, one.isEnded]).sort(), [
    ['21', true],
    ['22', false],
  ])
})

test('CL-3.9c, CL-10.2: the charge of a late cancelling is the same share of the lowered price, the rest goes back, the use stays', async () => {
  const { promotion } = await approve({ code: 'BIR-KESH', percent: 20 })
  const { patient, booking } = await visit()
  await use(booking, 'BIR-KESH', patient)
  const lowered = clinic.tiyn * 0.8
  await world.run(takePaymentAtDesk, { booking, method: 'cash', tiyn: lowered - 100_000 }, cashier)
  const { startsAt } = await world.run(showBill, { booking }, patient)
  world.clock.set(new Date(Date.parse(startsAt) - 3_600_000).toISOString())
  // The page showed the whole price: what is charged is less, never more.
  await world.run(cancelVisit, { booking, chargeTiyn: clinic.tiyn }, patient)
  await world.runJobs()
  assert.deepEqual(await booked(world, booking), {
    'asset:cash-desk': lowered - 100_000,
    'receivable:patient': 100_000,
    'revenue:penalty': -lowered,
  })
  const bill = await world.run(showBill, { booking }, patient)
  assert.deepEqual([bill.lines.length, bill.dueTiyn], [2, 100_000])
  world.clock.set('2026-11-23T09:00:00+05:00')
  const { promotions } = await world.run(listPromotions, {}, director)
  assert.equal(promotions.find(one => one.id === promotion)?.used, 1)
  await assert.rejects(
    world.arrange(db =>
      sql`update loyalty.promotion_use set ended_at = ${world.clock.now()} where person = ${patient.person}`.execute(
        db,
      ),
    ),
    { constraint: 'use_goes_back_once' },
  )
})

test('CL-10.2: a held time that discounts cover whole comes to stand without a bank, and not one that still owes', async () => {
  const { practitioner, service } = clinic
  const held = async (startsAt: string) => {
    const patient = await patientOf(world, clinic)
    const asked = { practitioner, service, patient: patient.person, startsAt }
    const { booking } = await world.run(holdTime, asked, patient)
    return world.run(bookVisit, { booking, paid: 'card' }, patient)
  }
  const covered = await held(at('2026-12-21', '09:00'))
  const owing = await held(at('2026-12-21', '10:00'))
  const order = { orderNumber: '31', reason: 'Көпбалалы отбасы' }
  await world.run(giveIndividualDiscount, { ...order, visit: covered.number, tiyn: clinic.tiyn }, director)
  await world.run(
    giveIndividualDiscount,
    { ...order, visit: owing.number, tiyn: clinic.tiyn - 100 },
    director,
  )
  await world.runJobs()
  assert.equal(await stateOf(world, covered.booking), 'booked')
  assert.equal(await stateOf(world, owing.booking), 'held')
  assert.deepEqual(await booked(world, covered.booking), {}, 'no money has moved')
})

test('nobody but the director approves, ends or lists promotions, and only of the own clinic’s services', async () => {
  const other = await world.clinic()
  const stranger = await patientOf(world, clinic)
  await assert.rejects(world.run(approvePromotion, { ...terms, percent: 5 }, stranger), {
    code: 'not-your-duty',
  })
  await assert.rejects(world.run(listPromotions, {}, cashier), { code: 'not-your-duty' })
  await assert.rejects(approve({ percent: 5, services: [other.service] }), { code: 'not-your-service' })
  await assert.rejects(approve({}), { code: 'percent-or-sum' })
  await assert.rejects(approve({ percent: 5, tiyn: 100 }), { code: 'percent-or-sum' })
  await assert.rejects(approve({ percent: 5, until: '2026-11-22' }), { code: 'ends-before' })
  const { promotion } = await approve({ percent: 1, code: 'TEK-OZI', services: [clinic.service] })
  const elsewhere = await world.staff(other.organisation, 'director')
  await assert.rejects(world.run(endPromotion, { promotion }, elsewhere), { code: 'not-found' })
  await assert.rejects(approve({ percent: 1, code: 'TEK-OZI' }), { code: 'code-taken' })
  const { booking } = await visit()
  await assert.rejects(use(booking, 'TEK-OZI', stranger), { code: 'not-found' })
  await assert.rejects(use(booking, 'JOQ-KOD', cashier), { code: 'unknown-code' })
})

test('what an offer takes off is whole tenge within what is left, and the best one comes first', () => {
  const offer = fc.record({
    id: fc.uuid(),
    percent: fc.option(fc.integer({ min: 1, max: 100 })),
    tiyn: fc.integer({ min: 1, max: 50_000 }).map(tenge => tenge * 100),
  })
  fc.assert(
    fc.property(
      fc.array(offer, { maxLength: 6 }),
      fc.nat(5_000_000),
      fc.nat(5_000_000),
      (offers, bill, most) => {
        const sorted = byGain(offers, bill, most).map(one => taken(one, bill, most))
        for (const tiyn of sorted) assert.ok(tiyn > 0 && tiyn <= most && tiyn % 100 === 0)
        assert.deepEqual(
          sorted,
          sorted.toSorted((a, b) => b - a),
        )
      },
    ),
  )
})
