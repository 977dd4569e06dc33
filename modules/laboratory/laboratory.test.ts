import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../app/testing/world.ts'
import { textOfPdf } from '../../kernel/press/pdf-text.ts'
import { configureChannels } from '../messages/index.ts'
import { patientOf, receivingClinic } from '../scheduling/testing/receiving-clinic.ts'
import { chooseReadyChannel, showMyResult, showMyResults } from './my-results/my-results.api.ts'
import { orderAtDesk, orderTests, showVisitTests } from './order-tests/order-tests.api.ts'
import { openReport, releaseReport, verifyReport } from './report/report.api.ts'
import { recordCriticalCall, validateResults } from './results/results.api.ts'
import { collectSample, printLabel, receiveSample, rejectSample } from './samples/samples.api.ts'
import {
  glucose,
  hcg,
  laboratoryOf,
  lineOf,
  measured,
  orderedAtVisit,
  potassium,
  released,
  sampled,
} from './testing.ts'
import { showOrder, showWorklist } from './worklist/worklist.api.ts'

const world = await openWorld()
after(() => world.close())
configureChannels({ from: 'Shipa <shipa@demo.invalid>', baseUrl: 'http://shipa.invalid', production: false })
const clinic = await receivingClinic(world)
const patient = await patientOf(world, clinic)
const laboratory = await laboratoryOf(world, clinic.organisation)
const { technician, physician } = laboratory
const reception = await world.staff(clinic.organisation, 'reception')
const { order, booking } = await orderedAtVisit(world, [potassium, glucose], { clinic, patient })

const refused = (outcome: Promise<unknown>, code: string) => assert.rejects(outcome, { code })
const shown = () => world.run(showOrder, { order }, technician)

test('LB-2.2a: whoever takes a sample knows the patient by two signs; an unfit one is taken again, a fit one is not', async () => {
  const asked = { order, specimen: 'serum', signs: ['name', 'birth-date'] as ('name' | 'birth-date')[] }
  await refused(world.run(collectSample, { ...asked, signs: ['name'] }, technician), 'two-signs')
  await refused(world.run(collectSample, { ...asked, specimen: 'blood-edta' }, technician), 'not-ordered')
  await refused(measured(world, laboratory, order, { [potassium]: '4.1' }), 'no-sample')
  const first = await world.run(collectSample, asked, technician)
  await refused(world.run(collectSample, asked, technician), 'sample-stands')
  const { pdf } = await world.run(printLabel, { sample: first.sample }, technician)
  assert.ok(textOfPdf(Buffer.from(pdf, 'base64')).includes(first.number))
  await world.run(rejectSample, { sample: first.sample, reason: 'haemolysed' }, technician)
  await refused(world.run(receiveSample, { sample: first.sample }, technician), 'judged-already')
  assert.equal((await shown()).stage, 'to-collect')
  const both = await Promise.allSettled([
    world.run(collectSample, asked, technician),
    world.run(collectSample, asked, physician),
  ])
  assert.deepEqual(both.map(one => one.status).sort(), ['fulfilled', 'rejected'])
  const { samples } = await shown()
  assert.deepEqual(
    samples.map(one => one.state),
    ['rejected', 'collected'],
  )
  await world.run(receiveSample, { sample: samples[1]!.sample }, technician)
  assert.equal((await shown()).stage, 'to-enter')
})

test('LB-2.2a: an impossible value is refused, a critical one asks for a call with read-back within the hour', async () => {
  await refused(measured(world, laboratory, order, { [potassium]: '41' }), 'not-a-value')
  await refused(measured(world, laboratory, order, { [potassium]: 'көп' }), 'not-a-value')
  assert.deepEqual(await measured(world, laboratory, order, { [potassium]: '6,5', [glucose]: '5' }), {
    entered: 2,
    critical: 1,
  })
  const { result } = lineOf((await shown()).lines, potassium)
  assert.equal(result?.flag, 'critical-high')
  assert.equal((await clockOf(result!.result)).due_at?.getTime(), world.clock.now().getTime() + 3_600_000)
  assert.equal((await world.run(showWorklist, {}, technician)).orders[0]?.isCritical, true)
  const call = { result: result!.result, told: 'Дәрігер Үлгіев' }
  await refused(world.run(recordCriticalCall, { ...call, readBack: false }, technician), 'not-read-back')
  await world.run(recordCriticalCall, { ...call, readBack: true }, technician)
  await refused(world.run(recordCriticalCall, { ...call, readBack: true }, physician), 'called-already')
  await world.runJobs()
  assert.equal((await clockOf(result!.result)).how, 'done')
})

test('LB-2.2a: a result is sealed, and nobody outside the laboratory sees it before two people validated it', async () => {
  const { rows } = await world.arrange(db =>
    sql`select 1 from laboratory.result where content_sealed::text like '%6.5%'`.execute(db),
  )
  assert.equal(rows.length, 0)
  assert.equal((await world.run(showMyResults, {}, patient)).orders[0]?.isReady, false)
  const visit = await world.run(showVisitTests, { booking }, clinic.doctor)
  assert.deepEqual(
    visit.orders[0]?.lines.map(line => line.result),
    [null, null],
  )
  await refused(world.run(releaseReport, { order }, technician), 'nothing-new')
})

test('LB-2.2a: first technical, then medical, by another person; the database refuses too', async () => {
  const results = (await shown()).lines.map(line => line.result!.result)
  const medical = { order, step: 'medical', results } as const
  await refused(world.run(validateResults, medical, physician), 'technical-first')
  await world.run(validateResults, { ...medical, step: 'technical' }, technician)
  await refused(world.run(validateResults, medical, technician), 'another-person')
  const written = `insert into laboratory.validation (result, step, organisation, by_employment, by_account, at)
    values ($1, 'medical', $2, $3, $4, now())`
  await assert.rejects(
    asTechnician(written, [results[0], clinic.organisation, technician.employment, technician.account]),
    { constraint: 'validated_by_two_people' },
  )
  await assert.rejects(
    asTechnician(written, [results[0], clinic.organisation, physician.employment, technician.account]),
    /row-level security/,
  )
  await refused(world.run(releaseReport, { order }, technician), 'nothing-new')
  await world.run(validateResults, medical, physician)
  await refused(world.run(validateResults, medical, physician), 'validated-already')
})

test('LB-2.2b: the patient is told that results are ready, by the channel of her choice, and never what they are', async () => {
  await world.run(chooseReadyChannel, { person: patient.person, channel: 'sms' }, patient)
  await world.run(releaseReport, { order }, physician)
  await world.runJobs()
  const { rows } = await world.arrange(db =>
    sql<{ channel: string; body: object; link: string }>`select channel, body, link from messages.message
      where topic = 'results-ready' and person = ${patient.person}`.execute(db),
  )
  assert.equal(rows.length, 1)
  assert.equal(rows[0]!.channel, 'sms')
  assert.equal(rows[0]!.link, '/cabinet/results')
  assert.doesNotMatch(JSON.stringify(rows[0]!.body), /Калий|6[.,]5|талдау|анализ|ЛОР/i)
  const none = await world.person()
  await refused(world.run(chooseReadyChannel, { person: patient.person, channel: 'none' }, none), 'not-found')
})

test('LB-2.2a: the patient opens value, range, flag and the paper; whoever holds its code can check it', async () => {
  const mine = await world.run(showMyResult, { order }, patient)
  const value = lineOf(mine.lines, potassium).result!
  assert.deepEqual([value.value, value.low, value.high, value.flag], ['6.5', 3.5, 5.1, 'critical-high'])
  const [report] = mine.reports
  const { pdf } = await world.run(openReport, { report: report!.report }, patient)
  const text = textOfPdf(Buffer.from(pdf, 'base64'))
  for (const part of [
    '6.5',
    '3.5–5.1',
    'ммоль/л',
    '2823',
    'Зертханашы',
    'Зертханаев',
    report!.code.slice(0, 4),
  ])
    assert.ok(text.includes(part), part)
  assert.equal((await world.run(verifyReport, { code: report!.code }, null)).state, 'genuine')
  assert.equal((await world.run(verifyReport, { code: '0'.repeat(26) }, null)).state, 'unknown')
})

test('LB-2.2a: a correction says why, is validated anew, and its report supersedes the first visibly', async () => {
  const [first] = (await shown()).reports
  await refused(measured(world, laboratory, order, { [potassium]: '4.4' }), 'say-why')
  await measured(world, laboratory, order, { [potassium]: '4.4' }, 'Үлгі гемолизденген')
  // Until it is released anew the patient keeps seeing what was released.
  assert.equal(
    lineOf((await world.run(showMyResult, { order }, patient)).lines, potassium).result?.value,
    '6.5',
  )
  await released(world, laboratory, order)
  const mine = await world.run(showMyResult, { order }, patient)
  assert.equal(lineOf(mine.lines, potassium).result?.value, '4.4')
  assert.deepEqual(
    mine.reports.map(one => [one.version, one.isAmended]),
    [
      [2, true],
      [1, false],
    ],
  )
  assert.equal((await world.run(verifyReport, { code: first!.code }, null)).state, 'superseded')
})

test('LB-2.2a: the database writes no result for another patient and no report in the name of a colleague', async () => {
  const stranger = await world.person()
  await assert.rejects(
    asTechnician(
      `insert into laboratory.result (id, order_line, version, patient, organisation, sample, content_sealed, is_critical,
          reason_sealed, entered_by, at)
        select gen_random_uuid(), r.order_line, 9, $1, r.organisation, r.sample, r.content_sealed, false, '', $2, now()
        from laboratory.result r limit 1`,
      [stranger.person, technician.employment],
    ),
    /row-level security/,
  )
  await assert.rejects(
    asTechnician(
      `insert into laboratory.report (id, test_order, version, patient, organisation, ordered_by, is_sensitive, is_amended,
          code, pdf_sealed, pdf_sha256, issued_by, at)
        select gen_random_uuid(), r.test_order, 9, r.patient, r.organisation, r.ordered_by, false, true, repeat('A', 26),
          r.pdf_sealed, r.pdf_sha256, $1, now() from laboratory.report r limit 1`,
      [physician.employment],
    ),
    /row-level security/,
  )
})

test('LB-2.2a: a critical value corrected before the call ends its hour, and a critical correction does not begin it anew', async () => {
  const next = (await world.run(orderAtDesk, { patient: patient.person, tests: [potassium] }, reception))
    .order
  await sampled(world, laboratory, next)
  const standing = async () =>
    lineOf((await world.run(showOrder, { order: next }, technician)).lines, potassium).result!.result
  await measured(world, laboratory, next, { [potassium]: '7.1' })
  const first = await standing()
  world.clock.pass(20)
  await measured(world, laboratory, next, { [potassium]: '7.2' }, 'Қайта өлшенді')
  await world.runJobs()
  const second = await standing()
  const [before, after] = [await clockOf(first), await clockOf(second)]
  assert.equal(before.how, 'given-up')
  assert.deepEqual([after.how, after.due_at], [null, before.due_at])
  await measured(world, laboratory, next, { [potassium]: '4.4' }, 'Үлгі гемолизденген')
  await world.runJobs()
  assert.equal((await clockOf(second)).how, 'given-up')
})

test('LB-2.2a: an order is found by its number and by that of a sample; two kinds of samples at one moment get two numbers', async () => {
  const next = await world.run(orderAtDesk, { patient: patient.person, tests: [glucose, '718-7'] }, reception)
  const collect = (specimen: string) =>
    world.run(collectSample, { order: next.order, specimen, signs: ['name', 'document'] }, technician)
  const both = await Promise.allSettled([collect('serum'), collect('blood-edta')])
  for (const one of both)
    if (one.status === 'rejected') assert.equal((one.reason as { code: string }).code, 'number-taken')
  const { samples } = await world.run(showOrder, { order: next.order }, technician)
  assert.ok(samples.length > 0)
  for (const number of [next.number, samples[0]!.number]) {
    const { orders } = await world.run(showWorklist, { number }, technician)
    assert.deepEqual(
      orders.map(one => one.order),
      [next.order],
    )
  }
  assert.deepEqual((await world.run(showWorklist, { number: '99' }, technician)).orders, [])
})

test('LB-2.2a: from 16 a mother learns neither of a sensitive test nor that its result has come', async () => {
  const mother = await world.person('Ана Үлгіева')
  const daughter = await patientOf(world, clinic)
  await world.arrange(async db => {
    await sql`update people.person set birth_date = '2010-01-15', email = null, phone = null
      where id = ${daughter.person}`.execute(db)
    await sql`insert into organisations.patient (organisation, person, card_number, since)
      values (${clinic.organisation}, ${daughter.person}, '2026-000778', ${world.clock.now()})`.execute(db)
    await sql`insert into people.representation (person, representative, ground, basis, starts_on, ends_on, made_at)
      values (${daughter.person}, ${mother.person}, 'parent', 'үлгі куәлік', '2026-01-01', '2028-01-15', ${world.clock.now()})`.execute(
      db,
    )
  })
  const next = (await world.run(orderAtDesk, { patient: daughter.person, tests: [hcg, glucose] }, reception))
    .order
  await sampled(world, laboratory, next)
  await measured(world, laboratory, next, { [glucose]: '5' })
  const first = await released(world, laboratory, next)
  const { pdf } = await world.run(openReport, { report: first.report }, mother)
  assert.doesNotMatch(textOfPdf(Buffer.from(pdf, 'base64')), /ХГЧ|21198/)
  await measured(world, laboratory, next, { [hcg]: '120' })
  const second = await released(world, laboratory, next)
  await refused(world.run(openReport, { report: second.report }, mother), 'not-found')
  assert.ok(await world.run(openReport, { report: second.report }, daughter))
  const seen = await world.run(showMyResult, { order: next }, mother)
  assert.deepEqual(
    seen.lines.map(line => line.test),
    [glucose],
  )
  await world.runJobs()
  const { rows } = await world.arrange(db =>
    sql`select 1 from messages.message where topic = 'results-ready' and person = ${daughter.person}`.execute(
      db,
    ),
  )
  assert.equal(rows.length, 1)
  // Nor do copies of the daughter's data tell her mother of it.
  const kept = async (person: string) => {
    const asked = 'select laboratory.is_kept_from_reader($1, $2) as kept'
    const { rows } = await under({ person, persons: `{${person},${daughter.person}}` }, asked, [
      next,
      daughter.person,
    ])
    return rows[0].kept
  }
  assert.deepEqual([await kept(mother.person), await kept(daughter.person)], [true, false])
})

test('LB-2.2a: the next result is compared with the previous one, and the patient sees both', async () => {
  const next = await world.run(orderAtDesk, { patient: patient.person, tests: [potassium] }, reception)
  world.clock.pass(1)
  await sampled(world, laboratory, next.order)
  await measured(world, laboratory, next.order, { [potassium]: '3.0' })
  const line = lineOf((await world.run(showOrder, { order: next.order }, technician)).lines, potassium)
  assert.deepEqual([line.result?.previous, line.result?.differs], ['4.4', true])
  await released(world, laboratory, next.order)
  const mine = await world.run(showMyResult, { order: next.order }, patient)
  assert.deepEqual(
    mine.lines[0]?.history.map(one => one.value),
    ['4.4', '3.0'],
  )
})

test('strangers, colleagues and other duties reach no order, no result and no paper', async () => {
  const { reports } = await shown()
  const report = reports[0]!.report
  const elsewhere = await world.clinic('Бөтен клиника')
  const colleague = await world.staff(clinic.organisation, 'doctor')
  const other = await world.staff(elsewhere.organisation, 'laboratory')
  await refused(world.run(showOrder, { order }, other), 'not-found')
  await refused(world.run(openReport, { report }, other), 'not-found')
  await refused(world.run(openReport, { report }, colleague), 'not-found')
  await refused(world.run(orderTests, { booking, tests: [glucose] }, colleague), 'not-found')
  await refused(world.run(openReport, { report }, await world.person()), 'not-found')
  await refused(world.run(showMyResult, { order }, await world.person()), 'not-found')
  await refused(world.run(showMyResult, { order }, reception), 'not-found')
  await refused(world.run(showOrder, { order }, reception), 'not-your-duty')
  await refused(
    world.run(orderAtDesk, { patient: (await world.person()).person, tests: [glucose] }, reception),
    'not-found',
  )
})

test('a sensitive test is open to the doctor who ordered it and to nobody else who treats', async () => {
  const desk = await world.run(orderAtDesk, { patient: patient.person, tests: [hcg, glucose] }, reception)
  await sampled(world, laboratory, desk.order)
  await measured(world, laboratory, desk.order, { [hcg]: '120', [glucose]: '5' })
  await released(world, laboratory, desk.order)
  const seen = await world.run(showVisitTests, { booking }, clinic.doctor)
  const orderSeen = seen.orders.find(one => one.order === desk.order)!
  assert.deepEqual(
    orderSeen.lines.map(line => line.test),
    [glucose],
  )
  assert.deepEqual(orderSeen.reports, [])
  const own = await world.run(orderTests, { booking, tests: [hcg] }, clinic.doctor)
  await sampled(world, laboratory, own.order)
  await measured(world, laboratory, own.order, { [hcg]: '121' })
  await released(world, laboratory, own.order)
  const again = await world.run(showVisitTests, { booking }, clinic.doctor)
  const { result } = again.orders.find(one => one.order === own.order)!.lines[0]!
  // The one before it was ordered by somebody else.
  assert.deepEqual([result?.value, result?.previous], ['121.0', null])
  const hidden = await world.run(orderAtDesk, { patient: patient.person, tests: [hcg] }, reception)
  const last = await world.run(showVisitTests, { booking }, clinic.doctor)
  assert.ok(!last.orders.some(one => one.order === hidden.order))
})

function asTechnician(text: string, values: unknown[]) {
  const { person, account } = technician
  return under({ duty: 'laboratory', organisation: clinic.organisation, person, account }, text, values)
}

// SQL as the plain role under the walls of somebody; nothing of it stays.
async function under(settings: Record<string, string>, text: string, values: unknown[]) {
  const client = await world.database.pool.connect()
  try {
    await client.query('begin')
    for (const [name, value] of Object.entries(settings))
      await client.query('select set_config($1, $2, true)', [`shipa.${name}`, value])
    return await client.query(text, values)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

async function clockOf(about: string) {
  const { rows } = await world.arrange(db =>
    sql<{ due_at: Date | null; how: string | null }>`select due_at, how from deadlines.clock_view
      where event = 'critical-value' and about = ${about}`.execute(db),
  )
  return rows[0]!
}
