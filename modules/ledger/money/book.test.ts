import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { nobody, type Work } from '../../../kernel/work.ts'
import { at, book, patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { bookEarned, bookPaid, bookRefunded, standingOf, type Visit } from './book.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const patient = await patientOf(world, clinic)
const { booking } = await book(world, clinic, patient, at('2026-11-24', '09:00'))
const visit: Visit = { organisation: clinic.organisation, person: patient.person, booking }

type Step = { does: 'paid' | 'served' | 'charged' | 'refunded'; tiyn: number }
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom('paid', 'served', 'charged', 'refunded'),
    tiyn: fc.integer({ min: 1, max: 5_000_000 }),
  }),
  { maxLength: 12 },
)

const undo = Symbol('undo')

test('after any sequence of payments, visits and refunds the ledger sums to nothing and no deposit is below it', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async sequence => {
      // Undone at the end, so that each sequence begins with an empty ledger.
      await world
        .arrange(async db => {
          const work = { db, now: world.clock.now(), actor: { ...nobody, system: true } } as Work
          let came = 0
          let earned: number | null = null
          let back = 0
          for (const { does, tiyn } of sequence) {
            if (does === 'paid') {
              await bookPaid(work, visit, 'asset:cash-desk', tiyn)
              came += tiyn
            } else if (does === 'refunded') {
              await bookRefunded(work, visit, 'asset:cash-desk', tiyn)
              back += tiyn
            } else {
              const done = await bookEarned(
                work,
                visit,
                does === 'served' ? 'revenue:service' : 'revenue:penalty',
                tiyn,
              )
              assert.equal(done, earned === null)
              earned ??= tiyn
            }
            await sql`set constraints all immediate`.execute(db)
            await sql`set constraints all deferred`.execute(db)
          }
          const standing = await standingOf(work, booking)
          assert.ok(standing.held >= 0 && standing.debt >= 0 && (standing.held === 0 || standing.debt === 0))
          const { rows } = await sql<{ kind: string; tiyn: number; carried: number }>`
            select a.kind, sum(p.tiyn)::bigint as tiyn, max(a.tiyn) as carried from ledger.posting p
            join ledger.account a on a.id = p.account group by a.kind`.execute(db)
          const of = (kind: string) => rows.find(row => row.kind === kind)
          assert.equal(
            rows.reduce((sum, row) => sum + row.tiyn, 0),
            0,
          )
          assert.equal(of('asset:cash-desk')?.tiyn ?? 0, came - back)
          // The balance that a patient's account carries is the sum of its postings.
          for (const kind of ['liability:patient-deposit', 'receivable:patient']) {
            assert.equal(of(kind)?.carried ?? 0, of(kind)?.tiyn ?? 0)
          }
          throw undo
        })
        .catch(error => {
          if (error !== undo) throw error
        })
    }),
    { numRuns: 60 },
  )
})

async function post(entries: [kind: string, tiyn: number][]) {
  await world.arrange(async db => {
    const transfer = randomUUID()
    await sql`insert into ledger.transfer (id, organisation, what, booking, at)
      values (${transfer}, ${visit.organisation}, 'paid', ${booking}, ${world.clock.now()})`.execute(db)
    for (const [kind, tiyn] of entries) {
      const person = kind === 'liability:patient-deposit' ? visit.person : null
      const account = randomUUID()
      await sql`insert into ledger.account (id, organisation, kind, person) values (${account}, ${visit.organisation}, ${kind}, ${person})`.execute(
        db,
      )
      await sql`insert into ledger.posting (transfer, account, tiyn) values (${transfer}, ${account}, ${tiyn})`.execute(
        db,
      )
    }
  })
}

test('the database refuses a transfer that does not balance', async () => {
  await assert.rejects(
    post([
      ['asset:psp', 100],
      ['liability:patient-deposit', -99],
    ]),
    { constraint: 'ledger_balances' },
  )
})

test('the database refuses to draw more from a deposit than it holds', async () => {
  await assert.rejects(
    post([
      ['asset:psp', -100],
      ['liability:patient-deposit', 100],
    ]),
    { constraint: 'deposit_never_negative' },
  )
})
