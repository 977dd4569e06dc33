import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { acceptDocuments, showDocumentsToAccept } from '../accept-documents/accept-documents.api.ts'
import { publishDemonstration } from '../demonstration.ts'
import { endAgreement, listMyContracts, rehearseEnd } from './end-agreement.api.ts'

const world = await openWorld()
after(() => world.close())
await world.arrange(async db => {
  await sql`insert into organisations.organisation (slug, kind, name_kk, name_ru, name_en, bin, phone, email, responsible_person, address_kk, address_ru, address_en, made_at)
    values ('shipa', 'platform', 'Үлгі платформа', 'Платформа', 'Platform', '000000000017', '+77270000001', 'shipa@demo.invalid', 'Жауапты Үлгі', 'Алматы', 'Алматы', 'Almaty', ${world.clock.now()})`.execute(
    db,
  )
  await publishDemonstration(db, { organisation: null, at: world.clock.now() })
})

async function someone() {
  const who = await world.person()
  const { documents } = await world.run(showDocumentsToAccept, {}, who)
  const accepted = documents.map(({ edition, hash }) => ({ edition, shown: hash }))
  const agreement = accepted.filter((_, at) => documents[at]!.kind === 'user-agreement')
  const rest = accepted.filter((_, at) => documents[at]!.kind !== 'user-agreement')
  await world.run(acceptDocuments, { accepted: agreement }, who)
  const [contract] = (await world.run(listMyContracts, {}, who)).contracts
  return { who, contract: contract!, rest }
}

test('PF-1.3a: the acceptance of the user agreement is the beginning of the contract, and it has no end date', async () => {
  const { contract } = await someone()
  assert.deepEqual(
    [contract.kind, contract.madeAt, contract.notice],
    ['user-agreement', world.clock.now().toISOString(), null],
  )
  assert.match(contract.number, /^2026-\d{8}$/)
})

test('a notice given while documents are being accepted: both stand, and the term is whole', async () => {
  const { who, contract, rest } = await someone()
  const { lastDay, noticeDays } = await world.run(rehearseEnd, { contract: contract.contract }, who)
  assert.deepEqual([lastDay, noticeDays], ['2026-12-07', 10])
  await Promise.all([
    world.run(endAgreement, { contract: contract.contract, lastDay }, who),
    world.run(acceptDocuments, { accepted: rest }, who),
  ])
  const [after] = (await world.run(listMyContracts, {}, who)).contracts
  assert.equal(after!.notice!.lastDay, lastDay)
  assert.deepEqual((await world.run(showDocumentsToAccept, {}, who)).documents, [])
})

test('a last day that was shown on another day is not taken over', async () => {
  const { who, contract } = await someone()
  const end = { contract: contract.contract, lastDay: '2026-12-07' }
  world.clock.set('2026-11-24T09:00:00+05:00')
  await assert.rejects(world.run(endAgreement, end, who), { code: 'rehearsal-changed' })
  world.clock.set('2026-11-23T09:00:00+05:00')
})

test('PF-1.3b: the database refuses a last day that is nearer than the edition allows', async () => {
  const { who, contract } = await someone()
  const notice = (lastDay: string) =>
    world.arrange(db =>
      sql`insert into agreements.termination (id, contract, side, reason, given_at, by_account, edition, last_day)
        select gen_random_uuid(), ${contract.contract}, 'organisation', 'Себебі бар', ${world.clock.now()}, ${who.account}, a.edition, ${lastDay}
        from agreements.acceptance a where a.person = ${who.person} limit 1`.execute(db),
    )
  await assert.rejects(notice('2026-12-06'), { constraint: 'termination_keeps_its_term' })
  await notice('2026-12-07')
  await assert.rejects(notice('2026-12-08'), { constraint: 'termination_one_at_a_time' })
})
