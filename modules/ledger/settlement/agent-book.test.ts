// For every prefix of any flow: the balance is what came, less what went back, was kept and was paid out.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { nobody, type Work } from '../../../kernel/work.ts'
import { at, book, patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { balanceOf, bookPayout, holdForPartner, takeBack } from './agent-book.ts'
import { commissionOf } from './commission.ts'
import { linesToCome } from './statement-rows.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const partner = clinic.organisation
const patient = await patientOf(world, clinic)
const { booking } = await book(world, clinic, patient, at('2026-11-24', '09:00'))
await world.runJobs()

type Step = { does: 'paid' | 'refunded' | 'payout' | 'close'; tiyn: number; which: number }
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom('paid', 'paid', 'refunded', 'payout', 'close'),
    tiyn: fc.integer({ min: 1, max: 5_000_000 }),
    which: fc.nat({ max: 20 }),
  }),
  { maxLength: 10 },
)
const terms = fc.option(
  fc.record({
    basisPoints: fc.integer({ min: 0, max: 10_000 }),
    minimumTiyn: fc.integer({ min: 0, max: 100_000 }),
    vatPercent: fc.option(fc.integer({ min: 1, max: 99 })),
    returned: fc.boolean(),
  }),
)
const undo = Symbol('undo')

test('PF-2.3.4: after any flow of payments, refunds and payouts no money is made, and every movement is in one statement', async () => {
  await fc.assert(
    fc.asyncProperty(terms, steps, async (agreed, flow) => {
      await world
        .arrange(async db => {
          const work = { db, now: world.clock.now(), actor: { ...nobody, system: true } } as Work
          if (agreed) await agree(db, agreed)
          const payments: { id: string; tiyn: number; back: number; kept: number }[] = []
          let balance = 0
          let stated = 0
          for (const { does, tiyn, which } of flow) {
            const payment = payments[which % Math.max(1, payments.length)]
            if (does === 'paid') {
              const taken = { id: await paid(db, tiyn), organisation: partner, tiyn, bankOrder: null }
              await holdForPartner(work, taken)
              const kept = commissionOf(tiyn, agreed).tiyn
              payments.push({ id: taken.id, tiyn, back: 0, kept })
              balance += tiyn - kept
            } else if (does === 'refunded' && payment && payment.back < payment.tiyn) {
              const back = Math.min(tiyn, payment.tiyn - payment.back)
              const before = Math.floor((payment.kept * payment.back) / payment.tiyn)
              payment.back += back
              const until = Math.floor((payment.kept * payment.back) / payment.tiyn)
              const refund = { id: await refunded(db, payment.id, back), tiyn: back }
              await takeBack(work, { ...payment, organisation: partner, bankOrder: null }, refund)
              balance += (agreed?.returned ? until - before : 0) - back
            } else if (does === 'payout' && balance > 0) {
              const out = Math.min(tiyn, balance)
              await bookPayout(work, { id: await payout(db, out), partner, tiyn: out }, 'ҮЛГІ')
              balance -= out
            } else if (does === 'close') {
              stated += await close(db, work)
            }
            assert.equal(await balanceOf(work, partner), balance)
          }
          await sql`set constraints all immediate`.execute(db)
          const { rows } = await sql<{ tiyn: number }>`
            select coalesce(sum(tiyn), 0)::bigint as tiyn from ledger.agency_posting`.execute(db)
          assert.equal(rows[0]!.tiyn, 0, 'the book sums to nothing')
          const open = await linesToCome(work, partner, '2026-12-31')
          assert.equal(stated + open.reduce((sum, line) => sum + line.netTiyn, 0), balance)
          throw undo
        })
        .catch(error => {
          if (error !== undo) throw error
        })
    }),
    { numRuns: 25 },
  )
})

type Db = Work['db']
const now = () => world.clock.now()

async function agree(
  db: Db,
  agreed: { basisPoints: number; minimumTiyn: number; vatPercent: number | null; returned: boolean },
) {
  const id = randomUUID()
  await sql`insert into ledger.agency_terms (id, partner, since, commission_basis_points, minimum_tiyn, vat_percent,
      returns_commission, period_days, objection_working_days, answer_working_days, approved_at, by_account)
    values (${id}, ${partner}, '2026-11-01', ${agreed.basisPoints}, ${agreed.minimumTiyn}, ${agreed.vatPercent},
      ${agreed.returned}, 7, 5, 5, ${now()}, ${patient.account})`.execute(db)
  await sql`insert into ledger.agency_acceptance (terms, edition, iban, bic, at, by_account)
    select ${id}, id, 'KZ86125KZT5004100100', 'TSESKZKA', ${now()}, ${patient.account} from agreements.edition limit 1`.execute(
    db,
  )
}

async function paid(db: Db, tiyn: number): Promise<string> {
  const id = randomUUID()
  await sql`insert into ledger.payment (id, invoice, organisation, person, method, state, tiyn, bank_order, made_at, settled_at)
    select ${id}, i.id, ${partner}, ${patient.person}, 'card', 'settled', ${tiyn},
      lpad(nextval('ledger.bank_order')::text, 6, '0'), ${now()}, ${now()}
    from ledger.invoice i where i.booking = ${booking}`.execute(db)
  return id
}

async function refunded(db: Db, payment: string, tiyn: number): Promise<string> {
  const id = randomUUID()
  await sql`insert into ledger.refund (id, payment, organisation, person, tiyn, reason, state, asked_at)
    values (${id}, ${payment}, ${partner}, ${patient.person}, ${tiyn}, 'үлгі', 'done', ${now()})`.execute(db)
  return id
}

async function payout(db: Db, tiyn: number): Promise<string> {
  const id = randomUUID()
  const statement = await statementOf(db)
  await sql`insert into ledger.payout (id, partner, statement, tiyn, iban, bic, prepared_at, prepared_by)
    values (${id}, ${partner}, ${statement}, ${tiyn}, 'x', 'x', ${now()}, ${patient.account})`.execute(db)
  await sql`update ledger.payout set approved_at = ${now()}, approved_by = ${clinic.doctor.account} where id = ${id}`.execute(
    db,
  )
  await sql`update ledger.payout set paid_at = ${now()}, bank_reference = 'үлгі' where id = ${id}`.execute(db)
  return id
}

let numbered = 0
async function statementOf(db: Db): Promise<string> {
  const id = randomUUID()
  numbered++
  await sql`insert into ledger.agency_terms (id, partner, since, commission_basis_points, minimum_tiyn, returns_commission,
      period_days, objection_working_days, answer_working_days, approved_at, by_account)
    values (${id}, ${partner}, '2026-11-01', 0, 0, false, 7, 5, 5, ${now()}, ${patient.account})`.execute(db)
  await sql`insert into ledger.statement (id, partner, number, from_day, until_day, opening_tiyn, closing_tiyn, due_tiyn,
      objection_until, hash, terms, made_at)
    values (${id}, ${partner}, ${numbered}, date '2026-01-01' + ${numbered}::int, date '2026-01-02' + ${numbered}::int, 0, 0, 0,
      '2026-12-01', sha256('x'), ${id}, ${now()})`.execute(db)
  return id
}

/** All that is in no statement goes into one; its sum. */
async function close(db: Db, work: Work): Promise<number> {
  const lines = await linesToCome(work, partner, '2026-12-31')
  const statement = await statementOf(db)
  for (const [at, { movement }] of lines.entries()) {
    await sql`insert into ledger.statement_line (movement, statement, place) values (${movement}, ${statement}, ${at + 1})`.execute(
      db,
    )
  }
  return lines.reduce((sum, line) => sum + line.netTiyn, 0)
}
