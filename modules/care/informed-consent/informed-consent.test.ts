import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { textOfPdf } from '../../../kernel/press/pdf-text.ts'
import { startVisit } from '../../scheduling/index.ts'
import { at, book, patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { verifyDocument } from '../verify-document/verify-document.api.ts'
import * as api from './informed-consent.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const { doctor } = clinic
const patient = await patientOf(world, clinic)
const explained = {
  intervention: 'Мұрын пердесін түзету.',
  risks: 'Қан кету, ісіну.',
  alternatives: 'Дәрімен емдеу, бақылау.',
  consequences: 'Тыныс алу қиын болып қалады.',
}
await world.arrange(db =>
  sql`update organisations.service set needs_consent = true where id = ${clinic.service}`.execute(db),
)

test('CL-3.16: a visit of a service that needs consent begins only after the patient signed it', async () => {
  const booking = await arrived('09:00')
  await assert.rejects(world.run(startVisit, { booking }, doctor), {
    code: 'consent-to-intervention-missing',
  })
  const consent = await prepared(booking)
  world.clock.pass(1)
  await assert.rejects(world.run(startVisit, { booking }, doctor), {
    code: 'consent-to-intervention-missing',
  })
  await world.run(api.decideOnIntervention, { consent, decision: 'give' }, patient)
  await world.run(startVisit, { booking }, doctor)
  const { consents } = await world.run(api.listInformedConsents, {}, patient)
  const mine = consents.find(one => one.consent === consent)!
  assert.equal(mine.outcome, 'given')
  assert.deepEqual(
    mine.signatures.map(one => [one.byPatient, one.level]),
    [
      [false, 'step-up'],
      [true, 'step-up'],
    ],
  )
  await assert.rejects(world.run(api.takeConsentBack, { consent }, patient), { code: 'begun-already' })
})

test('CL-6.1.6: what was taken back before the beginning holds the visit again', async () => {
  const booking = await arrived('09:30')
  const consent = await prepared(booking)
  await world.run(api.decideOnIntervention, { consent, decision: 'give' }, patient)
  await world.run(api.takeConsentBack, { consent }, patient)
  await assert.rejects(world.run(startVisit, { booking }, doctor), {
    code: 'consent-to-intervention-missing',
  })
})

test('taken back and begun at one moment: one of the two is refused', async () => {
  const booking = await arrived('14:00')
  const consent = await prepared(booking)
  await world.run(api.decideOnIntervention, { consent, decision: 'give' }, patient)
  const both = await Promise.allSettled([
    world.run(api.takeConsentBack, { consent }, patient),
    world.run(startVisit, { booking }, doctor),
  ])
  assert.deepEqual(both.map(one => one.status).sort(), ['fulfilled', 'rejected'])
})

test('CL-5.2.7: what was explained stands behind the wall of the record, and is hidden when that is blocked', async () => {
  const consent = await prepared(await arrived('14:30'))
  const colleague = await world.staff(clinic.organisation, 'doctor')
  const seenBy = (someone: Someone) =>
    world.arrange(async db => {
      await sql`select set_config('shipa.duty', 'doctor', true), set_config('shipa.organisation', ${clinic.organisation}, true),
        set_config('shipa.person', ${someone.person}, true), set_config('shipa.moment', ${world.clock.now().toISOString()}, true)`.execute(
        db,
      )
      return (await sql`select from care.informed_consent where id = ${consent}`.execute(db)).rows.length
    })
  assert.deepEqual([await seenBy(doctor), await seenBy(colleague)], [1, 0])
  await world.arrange(db =>
    sql`insert into privacy.blocking (id, person, organisation, record_class, reason, about, from_at)
      values (gen_random_uuid(), ${patient.person}, ${clinic.organisation}, 'medical-record', 'сұрау', ${consent}, ${world.clock.now()})`.execute(
      db,
    ),
  )
  assert.equal(await seenBy(doctor), 0)
  await world.arrange(db =>
    sql`insert into privacy.blocking_end (blocking, at, about)
      select id, ${world.clock.now()}, about from privacy.blocking where about = ${consent}`.execute(db),
  )
})

test('CL-6.1.6: a refusal is signed by both and printed with its consequences; its code proves it', async () => {
  const consent = await prepared(await arrived('10:00'))
  await assert.rejects(world.run(api.signRefusal, { consent }, doctor), { code: 'not-refused' })
  await world.run(api.decideOnIntervention, { consent, decision: 'refuse' }, patient)
  await world.run(api.signRefusal, { consent }, doctor)
  const { pdf } = await world.run(api.printInformedConsent, { consent }, patient)
  const text = textOfPdf(Buffer.from(pdf, 'base64'))
  for (const part of ['Медициналықараласуданбастарту', 'Тынысалуқиын', 'кепілдікберілмейді'])
    assert.ok(text.includes(part), part)
  const { rows } = await world.arrange(db =>
    sql<{ code: string; by: boolean }>`select code, employment is not null as by from signatures.signature
      where subject = ${consent} and subject_kind = 'refusal' order by at, employment nulls first`.execute(
      db,
    ),
  )
  assert.deepEqual(
    rows.map(row => row.by),
    [false, true],
  )
  const { signature } = await world.run(verifyDocument, { code: rows[0]!.code }, null)
  assert.equal(signature?.kind, 'refusal')
})

test('Health Code 136(3): where the patient will not sign, the doctor records why and signs alone', async () => {
  const consent = await prepared(await arrived('10:30'))
  await world.run(
    api.recordWithoutPatient,
    { consent, outcome: 'refused-unsigned', reason: 'Қол қоюдан бас тартты' },
    doctor,
  )
  const { consents } = await world.run(api.listInformedConsents, {}, patient)
  assert.equal(consents.find(one => one.consent === consent)!.outcome, 'refused-unsigned')
  await assert.rejects(world.run(api.decideOnIntervention, { consent, decision: 'give' }, patient), {
    code: 'decided-already',
  })
})

test('at the desk the patient signs by the code that came to her: wrong ones are counted, each takes longer, five end it', async () => {
  const consent = await prepared(await arrived('11:00'))
  const give = (code: string) => world.run(api.decideByCode, { consent, decision: 'give', code }, doctor)
  await assert.rejects(give('123456'), { code: 'code-spent' }, 'none was asked for')
  await world.run(api.askConsentCode, { consent }, doctor)
  await assert.rejects(world.run(api.askConsentCode, { consent }, doctor), { code: 'code-asked-recently' })
  const code = await codeOf(patient)
  const wrong = code === '000000' ? '000001' : '000000'
  await assert.rejects(give(wrong), { code: 'wrong-code' })
  await assert.rejects(give(code), { code: 'wait-before-next-try' })
  for (const _ of [2, 3, 4, 5]) {
    world.clock.pass(1)
    await assert.rejects(give(wrong), { code: 'wrong-code' })
  }
  world.clock.pass(1)
  await assert.rejects(give(code), { code: 'code-spent' }, 'five wrong tries ended it')
  await world.run(api.askConsentCode, { consent }, doctor)
  const fresh = await codeOf(patient)
  const race = await Promise.allSettled([give(fresh), give(fresh)])
  assert.equal(race.filter(one => one.status === 'fulfilled').length, 1)
  const { consents } = await world.run(api.listInformedConsents, {}, patient)
  const signed = consents.find(one => one.consent === consent)!
  assert.equal(signed.signatures.at(-1)!.level, 'one-time-code')
})

test('a code is good for ten minutes and for the one thing for which it was asked', async () => {
  const first = await prepared(await arrived('11:30'))
  const second = await prepared(await arrived('12:00'))
  world.clock.pass(61)
  await world.run(api.askConsentCode, { consent: first }, doctor)
  const code = await codeOf(patient)
  await assert.rejects(world.run(api.decideByCode, { consent: second, decision: 'give', code }, doctor), {
    code: 'code-spent',
  })
  world.clock.pass(11)
  await assert.rejects(world.run(api.decideByCode, { consent: first, decision: 'give', code }, doctor), {
    code: 'code-spent',
  })
})

test('neither a stranger nor another doctor sees or decides', async () => {
  const consent = await prepared(await arrived('12:30'))
  const stranger = await world.person('Бөтен Адамов')
  const colleague = await world.staff(clinic.organisation, 'doctor')
  await assert.rejects(world.run(api.decideOnIntervention, { consent, decision: 'give' }, stranger), {
    code: 'not-found',
  })
  await assert.rejects(world.run(api.decideOnIntervention, { consent, decision: 'give' }, doctor), {
    code: 'not-found',
  })
  for (const other of [stranger, colleague]) {
    await assert.rejects(world.run(api.printInformedConsent, { consent }, other), { code: 'not-found' })
  }
})

async function arrived(clock: string): Promise<string> {
  const { booking } = await book(world, clinic, patient, at('2026-11-24', clock))
  await world.arrange(db =>
    sql`update scheduling.booking set state = 'checked-in', checked_in_at = ${world.clock.now()} where id = ${booking}`.execute(
      db,
    ),
  )
  return booking
}

async function prepared(booking: string): Promise<string> {
  return (await world.run(api.prepareInformedConsent, { booking, isSurgery: false, ...explained }, doctor))
    .consent
}

async function codeOf({ person }: Someone): Promise<string> {
  await world.runJobs()
  const { rows } = await world.arrange(db =>
    sql<{ body: string }>`select body ->> 'kk' as body from messages.message
      where person = ${person} and topic = 'signing-code' order by written_at desc limit 1`.execute(db),
  )
  return /\d{6}/.exec(rows[0]!.body)![0]
}
