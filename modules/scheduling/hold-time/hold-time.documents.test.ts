// Booking waits for the documents of the platform; leaving does not.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import {
  acceptDocuments,
  showDocumentsToAccept,
} from '../../agreements/accept-documents/accept-documents.api.ts'
import { demonstrationNumbers, demonstrationText } from '../../agreements/demonstration.ts'
import {
  approveEdition,
  draftEdition,
  publishEdition,
} from '../../agreements/publish-edition/publish-edition.api.ts'
import { showMyDocuments } from '../../agreements/show-my-documents/show-my-documents.api.ts'
import { cancelVisit } from '../cancel-visit/cancel-visit.api.ts'
import { showMyVisits } from '../show-my-visits/show-my-visits.api.ts'
import { at, book, receivingClinic } from '../testing/receiving-clinic.ts'
import { holdTime } from './hold-time.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const { organisation, practitioner, service } = clinic

const hold = (who: Someone, clock: string) =>
  world.run(holdTime, { practitioner, service, patient: who.person, startsAt: at('2026-11-24', clock) }, who)

async function accept(who: Someone) {
  const { documents } = await world.run(showDocumentsToAccept, { organisation }, who)
  const accepted = documents.map(({ edition, hash }) => ({ edition, shown: hash }))
  await world.run(acceptDocuments, { accepted }, who)
}

async function newUserAgreement() {
  const { rows } = await world.arrange(db =>
    sql<{ id: string }>`select id from organisations.organisation where kind = 'platform'`.execute(db),
  )
  const admin = await world.staff(rows[0]!.id, 'admin')
  const kind = 'user-agreement'
  const numbers = Object.entries(demonstrationNumbers[kind]).map(([name, value]) => ({ name, value }))
  const { title_en, short_en, text_en, ...text } = demonstrationText(kind)
  const { edition } = await world.run(draftEdition, { kind, ...text, numbers }, admin)
  await world.run(approveEdition, { edition, orderNumber: '2', orderDate: '2026-11-23' }, admin)
  await world.run(publishEdition, { edition }, admin)
}

test('PF-1.4: no time is held for whoever has not accepted, and the acceptance of another does not serve', async () => {
  const aigerim = await world.person()
  const stranger = await world.person('Бөтен Адамов')
  await assert.rejects(hold(aigerim, '09:00'), { code: 'documents-not-accepted' })
  await accept(stranger)
  await assert.rejects(hold(aigerim, '09:00'), { code: 'documents-not-accepted' })
  await accept(aigerim)
  await hold(aigerim, '09:00')
})

test('PF-1.6: at a new edition a person accepts again or leaves: she sees what is hers and cancels without accepting', async () => {
  const aigerim = await world.person()
  await accept(aigerim)
  const { booking } = await book(world, clinic, aigerim, at('2026-11-24', '10:00'))
  await newUserAgreement()
  await assert.rejects(hold(aigerim, '11:00'), { code: 'documents-not-accepted' })
  assert.equal((await world.run(showMyVisits, {}, aigerim)).coming.length, 1)
  assert.ok((await world.run(showMyDocuments, {}, aigerim)).acceptances.length > 0)
  await world.run(cancelVisit, { booking, chargeTiyn: 0 }, aigerim)
  assert.equal((await world.run(showMyVisits, {}, aigerim)).coming.length, 0)
  await accept(aigerim)
  await hold(aigerim, '11:00')
})
