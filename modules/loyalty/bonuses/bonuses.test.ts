import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { nobody, type Work } from '../../../kernel/work.ts'
import handOutRefund from '../../ledger/hand-out-refund/hand-out-refund.api.ts'
import { takePaymentAtDesk } from '../../ledger/index.ts'
import refundPayment from '../../ledger/refund-payment/refund-payment.api.ts'
import showBill from '../../ledger/show-bill/show-bill.api.ts'
import showTill from '../../ledger/show-till/show-till.api.ts'
import { booked, stateOf } from '../../ledger/testing/shop.ts'
import { bookVisit, cancelVisit, holdTime } from '../../scheduling/index.ts'
import { at, book, patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { showBasket } from '../basket/show-basket.api.ts'
import { giveIndividualDiscount } from '../promotions/promotions.api.ts'
import {
  approveProgramme,
  joinProgramme,
  leaveProgramme,
  showMyBonuses,
  showProgramme,
  useBonus,
} from './bonuses.api.ts'
import { addMonths } from './earning.ts'
import { balanceOf, draw, earn, goodLots } from './points.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const cashier = await world.staff(clinic.organisation, 'cashier')
const director = await world.staff(clinic.organisation, 'director')
const terms = {
  from: '2026-11-23',
  earnPercent: 10,
  spendPercent: 30,
  expiryMonths: 6,
  excluded: [],
  orderNumber: '7-Б',
  orderDate: '2026-11-20',
}
const { programme } = await world.run(approveProgramme, terms, director)

let slot = 0
async function visit(patient: Someone) {
  const minutes = 540 + 30 * (slot % 8)
  const day = `2026-11-${24 + Math.floor(slot++ / 8)}`
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return (await book(world, clinic, patient, at(day, time))).booking
}
async function member() {
  const patient = await patientOf(world, clinic)
  await world.run(joinProgramme, { programme }, patient)
  return patient
}
const pay = (booking: string, tiyn: number) =>
  world.run(takePaymentAtDesk, { booking, method: 'cash', tiyn }, cashier)
async function finish(booking: string) {
  await world.arrange(async db => {
    await sql`update scheduling.booking set state = 'fulfilled' where id = ${booking}`.execute(db)
    await sql`insert into kernel.job (act, event, payload, run_at, written_at)
      values ('count-service-given', 'visit-finished', ${JSON.stringify({ booking })}, ${world.clock.now()}, ${world.clock.now()})`.execute(
      db,
    )
  })
  await world.runJobs()
}
const own = async (patient: Someone) => (await world.run(showMyBonuses, {}, patient)).clinics[0]!

/** Somebody with the points of one paid visit: 1200 of 12 000 tenge. */
async function saver() {
  const patient = await member()
  const booking = await visit(patient)
  const { payment } = await pay(booking, clinic.tiyn)
  await finish(booking)
  return { patient, booking, payment }
}

test('PF-1.7c: who joined earns points on a visit that was given and paid, and spends them on the next bill', async () => {
  const patient = await member()
  const booking = await visit(patient)
  await finish(booking)
  assert.equal((await own(patient)).points, 0, 'given and not paid yet')
  await pay(booking, clinic.tiyn)
  await world.runJobs()
  assert.equal((await own(patient)).points, 1200)
  const next = await visit(patient)
  await assert.rejects(world.run(useBonus, { booking: next, points: 1201 }, patient), {
    code: 'more-than-allowed',
    values: { points: 1200 },
  })
  assert.equal(
    (await world.run(useBonus, { booking: next, points: 1000 }, patient)).dueTiyn,
    clinic.tiyn - 100_000,
  )
  const bill = await world.run(showBill, { booking: next }, patient)
  assert.deepEqual([bill.lines[1]!.name.kk, bill.lines[1]!.tiyn], ['Бонус (№ 7-Б бұйрық)', -100_000])
  const { points, entries } = await own(patient)
  assert.equal(points, 200)
  assert.deepEqual(entries.map(entry => [entry.what, entry.points]).sort(), [
    ['earned', 1200],
    ['spent', -1000],
  ])
  // What was paid with points earns none.
  await pay(next, clinic.tiyn - 100_000)
  await finish(next)
  assert.equal((await own(patient)).points, 200 + 1100)
})

test('points come back when another sum is chosen or the visit is cancelled', async () => {
  const { patient } = await saver()
  const booking = await visit(patient)
  await world.run(useBonus, { booking, points: 900 }, patient)
  await world.run(useBonus, { booking, points: 500 }, patient)
  assert.equal((await own(patient)).points, 700)
  await world.run(cancelVisit, { booking, chargeTiyn: 0 }, patient)
  await world.runJobs()
  assert.equal((await own(patient)).points, 1200)
})

test('PF-1.7c: points pay no charge: who cancels too late owes the price, and has the points back', async () => {
  const { patient } = await saver()
  const booking = await visit(patient)
  await world.run(useBonus, { booking, points: 1000 }, patient)
  await pay(booking, clinic.tiyn - 100_000)
  const { startsAt } = await world.run(showBill, { booking }, patient)
  world.clock.set(new Date(Date.parse(startsAt) - 3_600_000).toISOString())
  await world.run(cancelVisit, { booking, chargeTiyn: clinic.tiyn }, patient)
  await world.runJobs()
  assert.deepEqual(await booked(world, booking), {
    'asset:cash-desk': clinic.tiyn - 100_000,
    'receivable:patient': 100_000,
    'revenue:penalty': -clinic.tiyn,
  })
  assert.equal((await own(patient)).points, 1200)
  world.clock.set('2026-11-23T09:00:00+05:00')
})

test('PF-1.7c: points are not taken back from under a visit that they paid for, nor after it was given', async () => {
  const { patient } = await saver()
  const lower = (of: string) =>
    world.run(
      giveIndividualDiscount,
      { visit: of, tiyn: clinic.tiyn - 100_000, orderNumber: '21', reason: 'Көпбалалы отбасы' },
      director,
    )
  const { practitioner, service } = clinic
  const startsAt = at('2026-12-22', '09:00')
  const asked = { practitioner, service, patient: patient.person, startsAt }
  const { booking } = await world.run(holdTime, asked, patient)
  const { number } = await world.run(bookVisit, { booking, paid: 'card' }, patient)
  for (const points of [1000, 900, 1000]) await world.run(useBonus, { booking, points }, patient)
  await lower(number)
  await world.runJobs()
  assert.equal(await stateOf(world, booking), 'booked')
  await assert.rejects(world.run(useBonus, { booking, points: 0 }, patient), { code: 'visit-paid' })
  assert.equal((await own(patient)).points, 200)
  await world.run(cancelVisit, { booking, chargeTiyn: 0 }, patient)
  await world.runJobs()
  assert.equal((await own(patient)).points, 1200)

  const given = await book(world, clinic, patient, at('2026-12-22', '10:00'))
  await world.run(useBonus, { booking: given.booking, points: 1000 }, patient)
  await lower(given.number)
  await finish(given.booking)
  await assert.rejects(world.run(useBonus, { booking: given.booking, points: 0 }, patient), {
    code: 'nothing-to-lower',
  })
  assert.equal((await own(patient)).points, 200)
})

test('a refund takes back what it earned, first of its own points, and never below nothing', async () => {
  const { patient, payment } = await saver()
  const next = await visit(patient)
  await world.run(useBonus, { booking: next, points: 1000 }, patient)
  const half = clinic.tiyn / 2
  await world.run(refundPayment, { payment, tiyn: half, reason: 'шағым бойынша' }, director)
  const waiting = (await world.run(showTill, { day: '2026-11-23' }, cashier)).refunds.find(
    row => row.state === 'asked',
  )!
  await world.run(handOutRefund, { refund: waiting.refund }, cashier)
  await world.runJobs()
  assert.equal((await own(patient)).points, 0, 'six hundred are owed, two hundred were there')
})

test('joining is a choice told beforehand; leaving destroys exactly the points that were shown', async () => {
  const { patient } = await saver()
  await assert.rejects(world.run(joinProgramme, { programme }, patient), { code: 'already-member' })
  await assert.rejects(world.run(leaveProgramme, { organisation: clinic.organisation, points: 5 }, patient), {
    code: 'points-changed',
    values: { points: 1200 },
  })
  await world.run(leaveProgramme, { organisation: clinic.organisation, points: 1200 }, patient)
  assert.equal((await own(patient)).points, null)
  await world.run(joinProgramme, { programme }, patient)
  assert.equal((await own(patient)).points, 0)
})

test('a stranger, the till and another director see and spend nobody’s points', async () => {
  const { patient } = await saver()
  const booking = await visit(patient)
  const stranger = await member()
  await assert.rejects(world.run(useBonus, { booking, points: 1 }, stranger), { code: 'not-found' })
  await assert.rejects(world.run(useBonus, { booking, points: 1 }, cashier), { code: 'not-found' })
  await assert.rejects(world.run(approveProgramme, terms, stranger), { code: 'not-your-duty' })
  await assert.rejects(world.run(approveProgramme, terms, director), { code: 'day-taken' })
  await assert.rejects(world.run(approveProgramme, { ...terms, from: '2026-11-01' }, director), {
    code: 'not-in-the-past',
  })
  const elsewhere = await world.staff((await world.clinic()).organisation, 'director')
  assert.deepEqual((await world.run(showProgramme, {}, elsewhere)).programmes, [])
  assert.equal((await own(stranger)).points, 0)
})

test('of two windows that spend the same points at once, no point is spent twice', async () => {
  const { patient } = await saver()
  const bookings = [await visit(patient), await visit(patient), await visit(patient)]
  const done = await Promise.allSettled(
    bookings.map(booking => world.run(useBonus, { booking, points: 800 }, patient)),
  )
  assert.equal(done.filter(one => one.status === 'fulfilled').length, 1)
  assert.equal((await own(patient)).points, 400)
})

test('PF-1.7c: the basket shows every unpaid visit with its discounts, its own sum and what bonuses may cover', async () => {
  const { patient } = await saver()
  const [first, second] = [await visit(patient), await visit(patient)]
  await world.run(useBonus, { booking: first, points: 700 }, patient)
  const [shown] = (await world.run(showBasket, {}, patient)).clinics
  assert.deepEqual([shown!.points, shown!.dueTiyn], [500, 2 * clinic.tiyn - 70_000])
  const byBooking = new Map(shown!.visits.map(one => [one.booking, one]))
  assert.equal(byBooking.size, 2, 'the paid one has left the basket')
  const { bonus, mostBonus, dueTiyn, lines } = byBooking.get(first)!
  assert.deepEqual([bonus, mostBonus, dueTiyn, lines.length], [700, 3600, clinic.tiyn - 70_000, 2])
  assert.equal(byBooking.get(second)!.dueTiyn, clinic.tiyn)
  await pay(first, clinic.tiyn - 70_000)
  const left = (await world.run(showBasket, {}, patient)).clinics[0]!.visits
  assert.deepEqual(
    left.map(one => one.booking),
    [second],
  )
  const stranger = await patientOf(world, clinic)
  assert.deepEqual((await world.run(showBasket, {}, stranger)).clinics, [])
  await assert.rejects(world.run(showBasket, {}, null), { code: 'sign-in-needed' })
})

test('points end with their time', async () => {
  const { patient } = await saver()
  // Half a year of everything else's jobs is not what is asked here.
  await world.arrange(db => sql`delete from kernel.job where act <> 'expire-bonus'`.execute(db))
  world.clock.set('2027-05-24T09:00:00+05:00')
  await world.runJobs()
  assert.equal((await own(patient)).points, 0)
  assert.ok((await own(patient)).entries.some(entry => entry.what === 'expired' && entry.points === -1200))
  world.clock.set('2026-11-23T09:00:00+05:00')
  assert.equal(addMonths(new Date('2026-08-31T00:00:00Z'), 6).toISOString(), '2027-02-28T00:00:00.000Z')
})

const undo = Symbol('undo')
test('after any sequence the balance is the sum of the lots, never below nothing, and the entries sum to nothing', async () => {
  const patient = await member()
  const { rows } = await world.arrange(db =>
    sql<{ id: string }>`select id from loyalty.member where person = ${patient.person}`.execute(db),
  )
  const id = rows[0]!.id
  const bookings = [await visit(patient), await visit(patient), await visit(patient), await visit(patient)]
  for (const booking of bookings) await world.run(showBill, { booking }, patient)
  const bills = await world.arrange(db =>
    sql<{ id: string }>`select id from ledger.invoice where person = ${patient.person}`.execute(db),
  )
  const step = fc.record({
    does: fc.constantFrom('earned' as const, 'taken-back' as const, 'expired' as const, 'left' as const),
    points: fc.integer({ min: 1, max: 5000 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async steps => {
      await world
        .arrange(async db => {
          const work = { db, now: world.clock.now(), actor: { ...nobody, system: true } } as Work
          const free = bills.rows.map(row => row.id)
          let expected = 0
          for (const { does, points } of steps) {
            if (does === 'earned') {
              const invoice = free.pop()
              if (!invoice) continue
              const expiresAt = addMonths(work.now, 1 + (points % 5))
              await earn(work, { member: id, invoice, points, expiresAt })
              expected += points
            } else {
              const took = await draw(work, { member: id, what: does }, await goodLots(work, id), points)
              assert.equal(took, Math.min(points, expected))
              expected -= took
            }
            await sql`set constraints all immediate`.execute(db)
            await sql`set constraints all deferred`.execute(db)
            assert.equal(balanceOf(await goodLots(work, id)), expected)
          }
          const lots = await sql<{ carried: number; posted: number }>`
            select l.left_points as carried, sum(p.points)::bigint as posted from loyalty.bonus_lot l
            join loyalty.bonus_posting p on p.lot = l.id where l.member = ${id} group by l.id`.execute(db)
          for (const { carried, posted } of lots.rows) assert.ok(carried === posted && carried >= 0)
          throw undo
        })
        .catch(error => {
          if (error !== undo) throw error
        })
    }),
    { numRuns: 20 },
  )
})

test('the database refuses points out of nothing and a lot drawn below nothing', async () => {
  const { patient } = await saver()
  const write = (points: number, counter: number) =>
    world.arrange(async db => {
      const entry = crypto.randomUUID()
      await sql`insert into loyalty.bonus_entry (id, member, what, at)
        select ${entry}, id, 'left', ${world.clock.now()} from loyalty.member where person = ${patient.person}`.execute(
        db,
      )
      await sql`insert into loyalty.bonus_posting (entry, lot, points) select ${entry}, l.id, ${points}
        from loyalty.bonus_lot l join loyalty.member m on m.id = l.member where m.person = ${patient.person}`.execute(
        db,
      )
      await sql`insert into loyalty.bonus_posting (entry, lot, points) values (${entry}, null, ${counter})`.execute(
        db,
      )
    })
  await assert.rejects(write(-100, 99), { constraint: 'points_balance' })
  await assert.rejects(write(-1201, 1201), { constraint: 'points_never_negative' })
  const booking = await visit(patient)
  await world.run(useBonus, { booking, points: 500 }, patient)
  await assert.rejects(write(500, -500), { constraint: 'points_come_from_something' })
  await assert.rejects(
    world.arrange(async db => {
      const entry = crypto.randomUUID()
      await sql`insert into loyalty.bonus_entry (id, member, what, invoice, discount, at)
        select ${entry}, member, 'returned', invoice, discount, at from loyalty.bonus_entry
        where what = 'spent' and invoice = (select id from ledger.bill where booking = ${booking})`.execute(
        db,
      )
      await sql`insert into loyalty.bonus_posting (entry, lot, points) select ${entry}, p.lot, -p.points
        from loyalty.bonus_posting p join loyalty.bonus_entry e on e.id = p.entry
        where e.what = 'spent' and e.invoice = (select id from ledger.bill where booking = ${booking})`.execute(
        db,
      )
    }),
    { constraint: 'points_come_from_something' },
    'points come back without the discount that they bought',
  )
})
