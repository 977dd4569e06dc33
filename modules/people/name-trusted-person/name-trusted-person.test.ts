import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { issueConclusion } from '../../care/issue-conclusion/issue-conclusion.api.ts'
import { openDocument } from '../../care/open-document/open-document.api.ts'
import { showMyHealth } from '../../care/show-my-health/show-my-health.api.ts'
import { signedVisit } from '../../care/testing.ts'
import { cancelVisit } from '../../scheduling/cancel-visit/cancel-visit.api.ts'
import { showTrustingVisits } from '../../scheduling/show-trusting-visits/show-trusting-visits.api.ts'
import { acceptTrust } from '../accept-trust/accept-trust.api.ts'
import { endTrust } from '../end-trust/end-trust.api.ts'
import { showMyTrusted } from '../show-my-trusted/show-my-trusted.api.ts'
import type { TrustScope } from '../trust.shapes.ts'
import { nameTrustedPerson } from './name-trusted-person.api.ts'

const world = await openWorld()
after(() => world.close())
const { clinic, patient, booking } = await signedVisit(world)
const { document } = await world.run(issueConclusion, { booking }, clinic.doctor)
const emailOf = (someone: Someone) => `${someone.person}@demo.invalid`

async function trusts(friend: Someone, scopes: TrustScope[], until = '2026-12-31') {
  const { trust } = await world.run(nameTrustedPerson, { email: emailOf(friend), scopes, until }, patient)
  return trust
}

test('CL-6.1.8: an accepted trusted person reads exactly what was opened, and changes nothing', async () => {
  const friend = await world.person('Дана Үлгіева')
  const trust = await trusts(friend, ['health'])
  await refused(world.run(showMyHealth, { person: patient.person }, friend), 'not-found')
  await world.runJobs()
  const { invitations } = await world.run(showMyTrusted, {}, friend)
  assert.equal(invitations[0]?.name, 'Айгерім Сынақова')
  await world.run(acceptTrust, { trust }, friend)
  const seen = await world.run(showMyHealth, { person: patient.person }, friend)
  assert.equal(seen.notes.length, 1)
  assert.equal(seen.documents.length, 0)
  await refused(world.run(openDocument, { document }, friend), 'not-found')
  await refused(world.run(showTrustingVisits, { person: patient.person }, friend), 'not-found')
  await refused(world.run(cancelVisit, { booking, chargeTiyn: 0 }, friend), 'not-found')
  assert.equal((await world.run(showMyTrusted, {}, patient)).named[0]?.name, 'Дана Үлгіева')
})

test('visits and documents are opened each by its own scope', async () => {
  const friend = await world.person()
  await world.run(acceptTrust, { trust: await trusts(friend, ['visits', 'documents']) }, friend)
  const { visits } = await world.run(showTrustingVisits, { person: patient.person }, friend)
  assert.deepEqual(
    visits.map(visit => visit.id),
    [booking],
  )
  const seen = await world.run(showMyHealth, { person: patient.person }, friend)
  assert.equal(seen.notes.length, 0)
  assert.equal((await world.run(openDocument, { document }, friend)).document.document, document)
})

test('it ends by itself at midnight after its last day, in the database too', async () => {
  const friend = await world.person()
  await world.run(acceptTrust, { trust: await trusts(friend, ['health'], '2026-11-25') }, friend)
  const before = world.clock.now().toISOString()
  world.clock.set('2026-11-25T23:59:00+05:00')
  assert.equal((await world.run(showMyHealth, { person: patient.person }, friend)).notes.length, 1)
  world.clock.set('2026-11-26T00:00:00+05:00')
  await refused(world.run(showMyHealth, { person: patient.person }, friend), 'not-found')
  const { rows } = await pastTheActs(friend, '2026-11-26T00:00:00+05:00')
  assert.equal(rows[0].n, '0')
  world.clock.set(before)
  const { rows: inTerm } = await pastTheActs(friend, before)
  assert.equal(inTerm[0].n, '1')
})

test('either side ends it at once; what is over is accepted by nobody', async () => {
  const friend = await world.person()
  const trust = await trusts(friend, ['health'])
  await world.run(acceptTrust, { trust }, friend)
  await world.run(endTrust, { trust }, patient)
  await refused(world.run(showMyHealth, { person: patient.person }, friend), 'not-found')
  await refused(world.run(endTrust, { trust }, friend), 'trust-ended-already')
  const declined = await trusts(friend, ['health'])
  await world.run(endTrust, { trust: declined }, friend)
  await refused(world.run(acceptTrust, { trust: declined }, friend), 'trust-is-over')
})

test('nobody else accepts an invitation, nor who wrote it; the term is at most a year', async () => {
  const friend = await world.person()
  const stranger = await world.person()
  const trust = await trusts(friend, ['health'])
  await refused(world.run(acceptTrust, { trust }, stranger), 'not-found')
  await refused(world.run(acceptTrust, { trust }, patient), 'not-found')
  await refused(world.run(endTrust, { trust }, stranger), 'not-found')
  await refused(trusts(friend, ['visits']), 'trust-stands')
  await refused(trusts(stranger, ['visits'], '2027-11-24'), 'trust-too-long')
  await refused(trusts(patient, ['visits']), 'trust-of-oneself')
})

test('the patient sees in the journal that a trusted person looked', async () => {
  const { rows } = await world.arrange(db =>
    sql`select 1 from journal.passage where act = 'show-my-health' and 'trusted-person' = any (rules)
      and ${patient.person} = any (persons)`.execute(db),
  )
  assert.ok(rows.length > 0)
})

/** What the wall alone lets this person read of the patient's notes at an instant. */
async function pastTheActs(friend: Someone, moment: string) {
  const client = await world.database.pool.connect()
  try {
    await client.query(`begin; set local shipa.person = '${friend.person}'; set local shipa.persons = '{${friend.person}}';
      set local shipa.moment = '${moment}'`)
    return await client.query(`select count(*)::text as n from care.note where patient = '${patient.person}'`)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

async function refused(run: Promise<unknown>, code: string) {
  await assert.rejects(run, (error: unknown) => error instanceof Refusal && error.code === code)
}
