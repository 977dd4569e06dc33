import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { textOfPdf } from '../../../kernel/press/pdf-text.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Text } from '../../../kernel/texts.ts'
import { site } from '../../accounts/index.ts'
import { addAddendum } from '../add-addendum/add-addendum.api.ts'
import { openDocument } from '../open-document/open-document.api.ts'
import { openRecord } from '../open-record/open-record.api.ts'
import { revokeDocument } from '../revoke-document/revoke-document.api.ts'
import { showMyHealth } from '../show-my-health/show-my-health.api.ts'
import { signedVisit, visitUnderWay } from '../testing.ts'
import { verifyDocument } from '../verify-document/verify-document.api.ts'
import { issueConclusion } from './issue-conclusion.api.ts'

const world = await openWorld()
after(() => world.close())
const { clinic, patient, booking } = await signedVisit(world)
const issued = await world.run(issueConclusion, { booking }, clinic.doctor)

test('the patient opens her conclusion as a PDF, and the journal knows it', async () => {
  const { documents } = await world.run(showMyHealth, {}, patient)
  assert.equal(documents[0]?.number, '2026-000001')
  const { pdf } = await world.run(openDocument, { document: issued.document }, patient)
  const text = textOfPdf(Buffer.from(pdf, 'base64'))
  for (const part of ['Айгерім', 'J30.1', 'Шырышты', '2026-000001']) assert.ok(text.includes(part), part)
  assert.ok(text.includes(`${site().publicUrl}/verify/${issued.code}`))
  const { rows } = await world.arrange(db =>
    sql`select 1 from journal.inbox where act = 'open-document' and detail ->> 'document' = ${issued.document}
      and rules = '{self}'`.execute(db),
  )
  assert.equal(rows.length, 1)
})

test('the patient is told that a document is ready and where, and not a word of health or clinic', async () => {
  await world.runJobs()
  const { rows } = await world.arrange(db =>
    sql<{
      body: Text
      subject: Text
      delivered: boolean
    }>`select body, subject, delivered_at is not null as delivered
      from messages.message where topic = 'document-issued' and to_address = ${`${patient.person}@demo.invalid`}`.execute(
      db,
    ),
  )
  assert.equal(rows.length, 1)
  assert.ok(rows[0]!.delivered)
  assert.match(rows[0]!.body.kk, /2026-000001 құжатыңыз дайын/)
  assert.doesNotMatch(JSON.stringify(rows), /ЛОР|Үлгі|ринит|J30|қорытынды|заключение/i)
  // The link is the one to her own records: under a representative the same opens the child's.
  assert.deepEqual(
    (await world.run(showMyHealth, { person: patient.person }, patient)).documents.map(one => one.document),
    [issued.document],
  )
})

test('whoever holds the code learns that the paper is genuine, of which clinic and day, and nothing of the patient', async () => {
  const written = `${issued.code.toLowerCase().slice(0, 8)} - ${issued.code.slice(8).replaceAll('0', 'O').replaceAll('1', 'l')}`
  const answer = await world.run(verifyDocument, { code: written }, null)
  assert.deepEqual(answer, {
    state: 'genuine',
    document: {
      kind: 'conclusion',
      organisation: { kk: 'Үлгі ЛОР', ru: 'Үлгі ЛОР', en: 'Үлгі ЛОР' },
      issuedOn: '2026-11-23',
    },
    signature: null,
  })
  const unknown = await world.run(verifyDocument, { code: '0'.repeat(26) }, null)
  assert.deepEqual(unknown, { state: 'unknown', document: null, signature: null })
  await refused(world.run(verifyDocument, { code: 'ABC' }, null), 'invalid-input')
})

test('doctors who press at once get numbers without a gap', async () => {
  const more = await Promise.all(
    Array.from({ length: 5 }, () => world.run(issueConclusion, { booking }, clinic.doctor)),
  )
  assert.deepEqual(
    more.map(one => one.number).sort(),
    [2, 3, 4, 5, 6].map(number => `2026-00000${number}`),
  )
})

test('a sign that the fonts lack refuses the conclusion and its number is used by the next', async () => {
  await world.run(addAddendum, { booking, text: 'қысым ≤ 120' }, clinic.doctor)
  await renamed('Сынақова 漢')
  await assert.rejects(world.run(issueConclusion, { booking }, clinic.doctor), (error: unknown) => {
    return error instanceof Refusal && error.code === 'cannot-be-printed' && error.words('ru').includes('漢')
  })
  await renamed('Сынақова')
  const other = await signedVisit(world, { clinic, patient, clock: '10:00' })
  assert.equal(
    (await world.run(issueConclusion, { booking: other.booking }, clinic.doctor)).number,
    '2026-000007',
  )
})

test('there is no conclusion without a signed note', async () => {
  const open = await visitUnderWay(world, { clinic, patient, clock: '11:00' })
  await refused(world.run(issueConclusion, { booking: open.booking }, clinic.doctor), 'not-signed')
})

test('a revoked document says so to whoever checks it; it is revoked once and by a doctor of the patient only', async () => {
  const colleague = await world.staff(clinic.organisation, 'doctor')
  const { document } = issued
  await refused(world.run(revokeDocument, { document, reason: 'бөтен дәрігер' }, colleague), 'not-found')
  await refused(world.run(revokeDocument, { document, reason: 'өзім' }, patient), 'not-your-duty')
  await world.run(revokeDocument, { document, reason: 'Туған күні қате' }, clinic.doctor)
  await refused(
    world.run(revokeDocument, { document, reason: 'екінші рет' }, clinic.doctor),
    'revoked-already',
  )
  assert.equal((await world.run(verifyDocument, { code: issued.code }, null)).state, 'revoked')
})

test('issued documents are never changed or removed', async () => {
  for (const change of [
    `update care.document set number = 99`,
    'delete from care.document',
    'delete from care.revocation',
  ]) {
    await assert.rejects(world.database.pool.query(change), /permission denied/)
  }
})

test('a list holds a document exactly when that person may open it', async () => {
  const second = await signedVisit(world)
  const third = await signedVisit(world, { clinic: second.clinic, clock: '10:00' })
  const visits = [{ clinic, patient, booking }, second, third]
  const documents = [issued.document]
  for (const visit of [second, third]) {
    documents.push(
      (await world.run(issueConclusion, { booking: visit.booking }, visit.clinic.doctor)).document,
    )
  }
  const stranger = await world.person('Бөтен Сынақов')
  const colleague = await world.staff(clinic.organisation, 'doctor')
  const reception = await world.staff(clinic.organisation, 'reception')
  let pairs = 0
  for (const someone of [
    ...visits.flatMap(visit => [visit.patient, visit.clinic.doctor]),
    stranger,
    colleague,
    reception,
  ]) {
    const listed = await listOf(someone)
    for (const document of documents) {
      const opens = await world.run(openDocument, { document }, someone).then(
        () => true,
        error => {
          if (error instanceof Refusal && error.code === 'not-found') return false
          throw error
        },
      )
      assert.equal(listed.has(document), opens)
      if (opens) pairs++
    }
  }
  // Three patients and, twice over, the doctor of two of them: the test would be worth nothing if nobody saw anything.
  assert.equal(pairs, 3 + 1 + 2 + 2)

  async function listOf(someone: Someone): Promise<Set<string>> {
    const own = await world.run(showMyHealth, {}, someone)
    const records = await Promise.all(
      visits.map(visit =>
        world.run(openRecord, { booking: visit.booking }, someone).catch(() => ({ documents: [] })),
      ),
    )
    return new Set([own, ...records].flatMap(list => list.documents.map(one => one.document)))
  }
})

function renamed(familyName: string) {
  return world.arrange(db =>
    sql`update people.person set family_name = ${familyName} where id = ${patient.person}`.execute(db),
  )
}

async function refused(run: Promise<unknown>, code: string) {
  await assert.rejects(run, (error: unknown) => {
    assert.ok(error instanceof Refusal, String(error))
    assert.equal(error.code, code)
    return true
  })
}
