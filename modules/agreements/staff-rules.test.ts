import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../app/testing/world.ts'
import { openRecord } from '../care/open-record/open-record.api.ts'
import { showDay } from '../scheduling/show-day/show-day.api.ts'
import { at, book, patientOf, receivingClinic } from '../scheduling/testing/receiving-clinic.ts'
import { acceptDocuments, showDocumentsToAccept } from './accept-documents/accept-documents.api.ts'
import { demonstrationText } from './demonstration.ts'
import { approveEdition, draftEdition, publishEdition } from './publish-edition/publish-edition.api.ts'
import { listDocuments } from './read-document/read-document.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const patient = await patientOf(world, clinic)
const { booking } = await book(world, clinic, patient, at('2026-11-24', '09:00'))
const refused = { code: 'documents-not-accepted', data: { missing: ['staff-rules'] } }

const rulesFor = async (who: Someone) =>
  (await world.run(showDocumentsToAccept, {}, who)).documents.filter(({ kind }) => kind === 'staff-rules')

async function acceptRules(who: Someone) {
  const accepted = (await rulesFor(who)).map(({ edition, hash }) => ({ edition, shown: hash }))
  await world.run(acceptDocuments, { accepted }, who)
}

/** The clinic's practitioner is now this newly employed doctor. */
async function newDoctor(): Promise<Someone> {
  const doctor = await world.staff(clinic.organisation, 'doctor', 'Жаңа Үлгіева', { isNew: true })
  await world.arrange(db =>
    sql`update organisations.practitioner set employment = ${doctor.employment} where id = ${clinic.practitioner}`.execute(
      db,
    ),
  )
  return doctor
}

async function newEdition() {
  const platform = await world.arrange(
    async db =>
      (
        await sql<{ id: string }>`select id from organisations.organisation where kind = 'platform'`.execute(
          db,
        )
      ).rows[0]!.id,
  )
  const admin = await world.staff(platform, 'admin')
  const { title_en, short_en, text_en, ...text } = demonstrationText('staff-rules')
  const { edition } = await world.run(draftEdition, { kind: 'staff-rules', ...text, numbers: [] }, admin)
  await world.run(approveEdition, { edition, orderNumber: '2', orderDate: '2026-11-23' }, admin)
  await world.run(publishEdition, { edition }, admin)
}

test('LB-3b, BL-2: a doctor who has not acknowledged the rules for staff opens no record; after accepting she does; a new edition asks her again', async () => {
  const doctor = await newDoctor()
  await assert.rejects(world.run(openRecord, { booking }, doctor), refused)
  await acceptRules(doctor)
  await world.run(openRecord, { booking }, doctor)
  await newEdition()
  await assert.rejects(world.run(openRecord, { booking }, doctor), refused)
  await acceptRules(doctor)
  await world.run(openRecord, { booking }, doctor)
})

test('the acceptance of a colleague opens nothing to her', async () => {
  await world.staff(clinic.organisation, 'reception')
  const desk = await world.staff(clinic.organisation, 'reception', 'Жаңа Тіркеуші', { isNew: true })
  await assert.rejects(world.run(showDay, { day: '2026-11-24' }, desk), refused)
})

test('BL-6: the rules are read by everybody and asked only of those who work somewhere', async () => {
  const { documents } = await world.run(listDocuments, {})
  assert.ok(documents.some(({ slug }) => slug === 'staff-rules'))
  assert.deepEqual(await rulesFor(await world.person()), [])
  const cashier = await world.staff(clinic.organisation, 'cashier', 'Жаңа Кассир', { isNew: true })
  assert.equal((await rulesFor(cashier)).length, 1)
  await world.arrange(db =>
    sql`update organisations.employment set ends_on = '2026-11-22' where id = ${cashier.employment}`.execute(
      db,
    ),
  )
  assert.deepEqual(await rulesFor(cashier), [], 'she left yesterday')
})
