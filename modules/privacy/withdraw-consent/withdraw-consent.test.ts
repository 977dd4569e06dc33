import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { nobody, type Work } from '../../../kernel/work.ts'
import { acceptDocuments, publishDemonstration, showDocumentsToAccept } from '../../agreements/index.ts'
import { consentFor } from '../consents.ts'
import { giveConsent } from '../give-consent/give-consent.api.ts'
import { showMyConsents } from '../show-my-consents/show-my-consents.api.ts'
import { rehearseWithdrawal, withdrawConsent } from './withdraw-consent.api.ts'

const world = await openWorld()
after(() => world.close())

const clinic = await world.clinic('Көмей клиникасы')
const { organisation } = clinic
await world.arrange(db => publishDemonstration(db, { organisation, at: world.clock.now() }))

const mine = (who: Someone) => world.run(showMyConsents, {}, who)
const consentOf = async (who: Someone, purpose: string) =>
  (await mine(who)).consents.find(consent => consent.purpose === purpose && consent.person === who.person)!
const rehearse = (who: Someone, consent: string) => world.run(rehearseWithdrawal, { consent }, who)
const holdsFor = (person: string, purpose: string) =>
  world.arrange(db =>
    consentFor({ db, now: world.clock.now(), actor: nobody } as unknown as Work, {
      person,
      organisation,
      purpose,
    }),
  )

async function accept(who: Someone) {
  const { documents } = await world.run(showDocumentsToAccept, { organisation }, who)
  const accepted = documents.flatMap(({ edition, hash, people }) =>
    people.map(({ person, isSelf }) => ({ edition, shown: hash, ...(isSelf ? {} : { onBehalfOf: person }) })),
  )
  await world.run(acceptDocuments, { accepted }, who)
}

async function patient(name?: string): Promise<Someone> {
  const who = await world.person(name)
  await accept(who)
  return who
}

async function withdraw(who: Someone, consent: string) {
  const { rehearsal } = await rehearse(who, consent)
  return world.run(withdrawConsent, { consent, rehearsal }, who)
}

test('PF-3.9: the consent stands as soon as its document is accepted, for the term that the document tells', async () => {
  const aigerim = await patient()
  const care = await consentOf(aigerim, 'care')
  assert.equal(care.state, 'holds')
  assert.equal(care.until.slice(0, 10), '2036-11-23')
  assert.ok(await holdsFor(aigerim.person, 'care'))
  world.clock.set('2036-11-24T09:00:00+05:00')
  assert.equal(await holdsFor(aigerim.person, 'care'), null, 'a consent ends with its term')
  world.clock.set('2026-11-23T09:00:00+05:00')
})

test('PF-6.13: what the rehearsal showed is exactly what the withdrawal does and keeps', async () => {
  const aigerim = await patient()
  const { id } = await consentOf(aigerim, 'care')
  const before = await rehearse(aigerim, id)
  const done = await world.run(withdrawConsent, { consent: id, rehearsal: before.rehearsal }, aigerim)
  assert.deepEqual(done.consequences, before.consequences)
  const { rows } = await world.arrange(db =>
    sql<{
      recordClass: string
      fate: string
      onDay: string
    }>`select record_class as "recordClass", fate, on_day as "onDay"
      from privacy.consequence where withdrawal = ${done.withdrawal} order by record_class`.execute(db),
  )
  const shown = before.consequences.classes.map(({ recordClass, fate, onDay }) => ({
    recordClass,
    fate,
    onDay,
  }))
  assert.deepEqual(
    rows,
    shown.sort((a, b) => a.recordClass.localeCompare(b.recordClass)),
  )
  assert.equal(await holdsFor(aigerim.person, 'care'), null)
  assert.equal((await consentOf(aigerim, 'care')).state, 'withdrawn')
})

test('the medical record stays on the ground of the law and says until when; fifteen working days end the rest', async () => {
  const aigerim = await patient()
  const { consequences } = await rehearse(aigerim, (await consentOf(aigerim, 'care')).id)
  const record = consequences.classes.find(one => one.recordClass === 'medical-record')!
  assert.equal(record.fate, 'kept')
  assert.equal(record.onDay, '2051-11-23')
  assert.ok(record.ground?.kk)
  assert.equal(consequences.stopBy, '2026-12-14')
})

test('after the withdrawal the document must be accepted again, and that gives the consent anew', async () => {
  const aigerim = await patient()
  await withdraw(aigerim, (await consentOf(aigerim, 'care')).id)
  const left = await world.run(showDocumentsToAccept, { organisation }, aigerim)
  assert.deepEqual(
    left.documents.map(document => document.kind),
    ['clinic-data-consent'],
  )
  world.clock.pass(1)
  await accept(aigerim)
  assert.ok(await holdsFor(aigerim.person, 'care'))
})

test('CL-2.3, PF-3.12, PF-6.6, PF-6.11, PF-6.15: every switch is off until turned on, one does not turn on another, and turning off leaves care alone', async () => {
  const aigerim = await patient()
  const { consents, switches } = await mine(aigerim)
  assert.deepEqual(
    consents.map(consent => consent.purpose),
    ['care'],
  )
  assert.deepEqual(switches.map(one => one.purpose).sort(), [
    'advertising',
    'call-recording',
    'cross-border',
    'feedback',
    'filming',
    'marketing-research',
    'publication',
    'research',
    'video-recording',
  ])
  const { id } = await world.run(
    giveConsent,
    { person: aigerim.person, organisation, purpose: 'advertising' },
    aigerim,
  )
  assert.equal(await holdsFor(aigerim.person, 'publication'), null)
  const { consequences } = await withdraw(aigerim, id)
  assert.equal(consequences.classes.find(one => one.recordClass === 'advertising')!.fate, 'destroyed')
  assert.equal(await holdsFor(aigerim.person, 'advertising'), null)
  assert.ok(await holdsFor(aigerim.person, 'care'))
})

test('the consent to care is given with its text and not by a switch', async () => {
  const aigerim = await world.person()
  const give = (purpose: string) =>
    world.run(giveConsent, { person: aigerim.person, organisation, purpose }, aigerim)
  await assert.rejects(give('care'), { code: 'given-with-its-document' })
  await assert.rejects(
    give('advertising'),
    { code: 'given-with-its-document' },
    'nor a switch whose text was not accepted',
  )
  await assert.rejects(give('personalisation'), { code: 'not-found' }, 'a clinic has no such switch')
})

test('a stranger neither sees, nor rehearses, nor withdraws, nor gives', async () => {
  const aigerim = await patient()
  const stranger = await patient('Бөтен Адамов')
  const { id } = await consentOf(aigerim, 'care')
  const { rehearsal } = await rehearse(aigerim, id)
  assert.ok((await mine(stranger)).consents.every(consent => consent.person === stranger.person))
  await assert.rejects(rehearse(stranger, id), { code: 'not-found' })
  await assert.rejects(world.run(withdrawConsent, { consent: id, rehearsal }, stranger), {
    code: 'not-found',
  })
  await assert.rejects(
    world.run(giveConsent, { person: aigerim.person, organisation, purpose: 'research' }, stranger),
    { code: 'not-found' },
  )
})

test('a consent is withdrawn once, and only on the consequences that were shown', async () => {
  const aigerim = await patient()
  const { id } = await consentOf(aigerim, 'care')
  const { rehearsal } = await rehearse(aigerim, id)
  world.clock.set('2026-11-24T09:00:00+05:00')
  await assert.rejects(world.run(withdrawConsent, { consent: id, rehearsal }, aigerim), {
    code: 'rehearsal-changed',
  })
  const fresh = await rehearse(aigerim, id)
  const tries = await Promise.allSettled(
    Array.from({ length: 5 }, () =>
      world.run(withdrawConsent, { consent: id, rehearsal: fresh.rehearsal }, aigerim),
    ),
  )
  assert.equal(tries.filter(one => one.status === 'fulfilled').length, 1)
  for (const one of tries) if (one.status === 'rejected') assert.equal(one.reason.code, 'already-withdrawn')
  world.clock.set('2026-11-23T09:00:00+05:00')
})

test('reception registers a letter; the doctor, another clinic and a press of the button by staff do not count', async () => {
  const aigerim = await patient()
  const { id } = await consentOf(aigerim, 'care')
  const reception = await world.staff(organisation, 'reception')
  const elsewhere = await world.staff((await world.clinic('Басқа клиника')).organisation, 'reception')
  const { rehearsal } = await rehearse(reception, id)
  const byLetter = { consent: id, rehearsal, way: 'letter', reason: 'Хат №4' } as const
  await assert.rejects(rehearse(elsewhere, id), { code: 'not-found' })
  await assert.rejects(world.run(withdrawConsent, byLetter, clinic.doctor), { code: 'not-found' })
  await assert.rejects(world.run(withdrawConsent, { consent: id, rehearsal }, reception), {
    code: 'not-found',
  })
  await world.run(withdrawConsent, byLetter, reception)
  assert.equal((await consentOf(aigerim, 'care')).state, 'withdrawn')
})

test('a mother withdraws the consent that she gave for her child; her own stays', async () => {
  const mother = await world.person()
  const child = await world.person('Ерасыл Сынақов')
  await world.arrange(db =>
    sql`insert into people.representation (person, representative, ground, basis, starts_on, ends_on, made_at)
      values (${child.person}, ${mother.person}, 'parent', 'ҮЛГІ-1', '2026-01-01', '2030-01-01', ${world.clock.now()})`.execute(
      db,
    ),
  )
  await accept(mother)
  const forChild = (await mine(mother)).consents.find(consent => consent.person === child.person)!
  assert.equal(forChild.givenByName, 'Айгерім Сынақова')
  await withdraw(mother, forChild.id)
  assert.equal(await holdsFor(child.person, 'care'), null)
  assert.ok(await holdsFor(mother.person, 'care'))
})

test('PF-6.13: the promised destruction is ordered on its day', async () => {
  const aigerim = await patient()
  const { id } = await world.run(
    giveConsent,
    { person: aigerim.person, organisation, purpose: 'advertising' },
    aigerim,
  )
  const { withdrawal, consequences } = await withdraw(aigerim, id)
  const waiting = async () => {
    const { rows } = await sql`select from kernel.job where act = 'order-destruction'
      and payload ->> 'withdrawal' = ${withdrawal}`.execute(world.database.kysely)
    return rows.length
  }
  await world.runJobs()
  assert.equal(await waiting(), 1, 'not before its day')
  world.clock.set(`${consequences.stopBy}T06:00:00+05:00`)
  await world.runJobs()
  assert.equal(await waiting(), 0)
})

test('PF-6.1: a consent that is switched on is signed, and its signature ends when it is taken back', async () => {
  const aigerim = await patient()
  const { id } = await world.run(
    giveConsent,
    { person: aigerim.person, organisation, purpose: 'advertising' },
    aigerim,
  )
  const signature = async () => {
    const { rows } = await world.arrange(db =>
      sql<{ level: string; person: string; endedAt: Date | null }>`
        select level, person, ended_at as "endedAt" from signatures.signature_view
        where subject_kind = 'consent' and subject = ${id}`.execute(db),
    )
    return rows
  }
  const [given, ...more] = await signature()
  assert.equal(more.length, 0)
  assert.deepEqual([given?.person, given?.endedAt], [aigerim.person, null])
  await withdraw(aigerim, id)
  assert.ok((await signature())[0]?.endedAt)
})
