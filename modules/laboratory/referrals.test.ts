import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../app/testing/world.ts'
import { textOfPdf } from '../../kernel/press/pdf-text.ts'
import { acceptTerms } from '../privacy/testing.ts'
import { patientOf, receivingClinic } from '../scheduling/testing/receiving-clinic.ts'
import {
  endContract,
  listContracts,
  printContractBill,
  showContractBill,
  writeContract,
} from './contracts/contracts.api.ts'
import { orderTests } from './order-tests/order-tests.api.ts'
import { giveReportBack, referTests, showReferrals } from './referrals/referrals.api.ts'
import { openReport } from './report/report.api.ts'
import {
  glucose,
  hcg,
  laboratoryOf,
  measured,
  orderedAtVisit,
  potassium,
  released,
  sampled,
} from './testing.ts'
import { showOrder, showWorklist } from './worklist/worklist.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const lab = await world.clinic('Үлгі зертхана')
const patient = await patientOf(world, clinic)
const director = await world.staff(lab.organisation, 'director')
const payer = await world.staff(clinic.organisation, 'director')
const reception = await world.staff(clinic.organisation, 'reception')
const laboratory = await laboratoryOf(world, lab.organisation)
// The clinic treats the patient, so she is registered there.
const { booking } = await orderedAtVisit(world, [glucose], { clinic, patient })
const { rows: sides } = await world.arrange(db =>
  sql<{ id: string; bin: string; organisation: string }>`
    select r.id, o.bin, o.id as organisation from privacy.recipient r
    join organisations.organisation o on o.id = r.organisation`.execute(db),
)
const side = (organisation: string) => sides.find(one => one.organisation === organisation)!
await acceptTerms(world, side(lab.organisation).id)

const refused = (outcome: Promise<unknown>, code: string) => assert.rejects(outcome, { code })
const written = {
  ...{ bin: side(clinic.organisation).bin, number: 'ҮЛГІ-7', from: '2026-11-01', until: '2027-10-31' },
  ...{ payWithinDays: 30, prices: [potassium, hcg].map(test => ({ test, tiyn: 150_000 })) },
}
const { contract } = await world.run(writeContract, written, director)
const asked = { contract, patient: patient.person, tests: [potassium], ground: 'consent' as const }

test('LB-2.2c: a contract has its number once, a term and a price per test, and only its two sides know it', async () => {
  await refused(world.run(writeContract, written, director), 'number-taken')
  await refused(
    world.run(writeContract, { ...written, number: '8', until: '2026-10-01' }, director),
    'wrong-term',
  )
  await refused(
    world.run(writeContract, { ...written, number: '8', bin: side(lab.organisation).bin }, director),
    'unknown-organisation',
  )
  assert.equal((await world.run(listContracts, {}, payer)).contracts[0]?.isOurs, false)
  const elsewhere = await world.clinic('Бөтен клиника')
  const stranger = await world.staff(elsewhere.organisation, 'director')
  assert.deepEqual((await world.run(listContracts, {}, stranger)).contracts, [])
  await refused(world.run(showContractBill, { contract, month: '2026-11' }, stranger), 'not-found')
  await refused(world.run(endContract, { contract }, payer), 'not-found')
})

test('LB-2.2c: the organisation orders for its own patient, at the price of the contract, and a disclosure says so', async () => {
  await refused(world.run(referTests, { ...asked, tests: [glucose] }, reception), 'no-price')
  await refused(
    world.run(referTests, { ...asked, patient: (await world.person()).person }, reception),
    'not-found',
  )
  const colleague = await world.staff(clinic.organisation, 'doctor')
  await refused(world.run(referTests, asked, colleague), 'not-found')
  await world.run(referTests, asked, clinic.doctor)
  await world.runJobs()
  const { orders } = await world.run(showWorklist, {}, laboratory.technician)
  assert.deepEqual(
    orders.map(one => [one.patient, one.origin]),
    [['Сынақова Айгерім', 'referral']],
  )
  const { rows } = await world.arrange(db =>
    sql<{ fields: string[]; ground: string }>`select fields, ground from privacy.disclosure
      where about = ${orders[0]!.order}`.execute(db),
  )
  assert.equal(rows[0]?.ground, 'consent')
  assert.ok(!rows[0]?.fields.includes('email'))
})

test('LB-2.2c: the referring organisation sees the way of its own orders alone, and the report once it is given back', async () => {
  const [referral] = (await world.run(showReferrals, {}, reception)).referrals
  assert.deepEqual([referral?.stage, referral?.report], ['to-collect', null])
  const order = referral!.order
  await sampled(world, laboratory, order)
  await measured(world, laboratory, order, { [potassium]: '4.2' })
  const { report } = await released(world, laboratory, order)
  await refused(world.run(openReport, { report }, clinic.doctor), 'not-found')
  await world.run(giveReportBack, { report }, laboratory.physician)
  await refused(world.run(giveReportBack, { report }, laboratory.physician), 'given-already')
  assert.equal((await world.run(showReferrals, {}, clinic.doctor)).referrals[0]?.report?.report, report)
  const { pdf } = await world.run(openReport, { report }, clinic.doctor)
  assert.ok(textOfPdf(Buffer.from(pdf, 'base64')).includes('4.2'))
  // The desk sees that it is ready, never what it says.
  const [seen] = (await world.run(showReferrals, {}, reception)).referrals
  assert.deepEqual([seen?.stage, seen?.report], ['released', null])
  await refused(world.run(openReport, { report }, reception), 'not-found')
  const colleague = await world.staff(clinic.organisation, 'doctor')
  await refused(world.run(openReport, { report }, colleague), 'not-found')
})

test('LB-2.2c: which sensitive test a doctor referred for, the desk does not learn; a corrected report replaces the one given back', async () => {
  const { order } = await world.run(referTests, { ...asked, tests: [hcg] }, clinic.doctor)
  const isListed = async (who: typeof reception) =>
    (await world.run(showReferrals, {}, who)).referrals.some(one => one.order === order)
  assert.deepEqual([await isListed(clinic.doctor), await isListed(reception)], [true, false])
  await world.runJobs()
  await sampled(world, laboratory, order)
  await measured(world, laboratory, order, { [hcg]: '120' })
  const first = await released(world, laboratory, order)
  await measured(world, laboratory, order, { [hcg]: '121' }, 'Қайта өлшенді')
  const second = await released(world, laboratory, order)
  await refused(world.run(giveReportBack, { report: first.report }, laboratory.physician), 'superseded')
  await world.run(giveReportBack, { report: second.report }, laboratory.physician)
})

test('LB-2.2c: the database takes a line of a referral at the price of its contract alone, from whoever made the order', async () => {
  const doctor = clinic.doctor
  const add = async (who: typeof doctor, duty: string, tiyn: number) => {
    const client = await world.database.pool.connect()
    try {
      await client.query('begin')
      await client.query(
        `select set_config('shipa.duty', $1, true), set_config('shipa.organisation', $2, true),
          set_config('shipa.person', $3, true)`,
        [duty, clinic.organisation, who.person],
      )
      await client.query(
        `insert into laboratory.order_line (id, test_order, patient, organisation, test, ordered_by, tiyn, at)
          select gen_random_uuid(), o.id, o.patient, o.organisation, $1, o.ordered_by, $2, o.at
          from laboratory.test_order o where o.contract = $3 order by o.at limit 1`,
        [hcg, tiyn, contract],
      )
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  await assert.rejects(add(doctor, 'doctor', 1), /row-level security/)
  await assert.rejects(add(reception, 'reception', 150_000), /row-level security/)
  await add(doctor, 'doctor', 150_000)
})

test('LB-2.2c: an order of the laboratory itself or of another organisation is not in the portal', async () => {
  const { order } = await world.run(orderTests, { booking, tests: [potassium] }, clinic.doctor)
  const { referrals } = await world.run(showReferrals, {}, reception)
  assert.ok(!referrals.some(one => one.order === order))
  await refused(world.run(showOrder, { order }, laboratory.technician), 'not-found')
  const elsewhere = await world.clinic('Тағы бір клиника')
  const stranger = await world.staff(elsewhere.organisation, 'reception')
  assert.deepEqual((await world.run(showReferrals, {}, stranger)).referrals, [])
  const { rows } = await world.database.pool
    .query(`begin; set local shipa.duty = 'doctor'; set local shipa.organisation = '${elsewhere.organisation}';
      set local shipa.person = '${stranger.person}'; select id from laboratory.test_order; rollback`)
    .then(
      answers => (answers as unknown as { rows: unknown[] }[]).find(one => one.rows.length) ?? { rows: [] },
    )
  assert.deepEqual(rows, [])
})

test('LB-2.2c: the bill of a month counts what was released, by the price of the contract and without names', async () => {
  const bill = await world.run(showContractBill, { contract, month: '2026-11' }, payer)
  assert.deepEqual(bill.rows.map(row => [row.test, row.done, row.tiyn]).sort(), [
    [hcg, 1, 150_000],
    [potassium, 1, 150_000],
  ])
  assert.equal(bill.tiyn, 300_000)
  assert.deepEqual((await world.run(showContractBill, { contract, month: '2026-12' }, director)).rows, [])
  const { pdf } = await world.run(printContractBill, { contract, month: '2026-11' }, director)
  const text = textOfPdf(Buffer.from(pdf, 'base64'))
  assert.ok(text.includes('Калий'))
  assert.doesNotMatch(text, /Айгерім/)
  await refused(world.run(showContractBill, { contract, month: '2026-11' }, reception), 'not-your-duty')
})

test('LB-2.2c: by a contract that has ended nobody refers', async () => {
  await world.run(endContract, { contract }, director)
  await refused(world.run(endContract, { contract }, director), 'ended-already')
  await refused(world.run(referTests, asked, reception), 'contract-not-in-force')
})
