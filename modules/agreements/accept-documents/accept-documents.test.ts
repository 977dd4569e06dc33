import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import type { Answer } from '../../../kernel/act.ts'
import { sayIn } from '../../../kernel/texts.ts'
import { nobody, type Work } from '../../../kernel/work.ts'
import { acceptedEdition, missingDocuments, recordAcceptance, requireOffer } from '../acceptance.ts'
import { demonstrationNumbers, demonstrationText, publishDemonstration } from '../demonstration.ts'
import { numbersOf } from '../editions.ts'
import { openFor } from '../open-for.ts'
import { approveEdition, draftEdition, publishEdition } from '../publish-edition/publish-edition.api.ts'
import { showMyDocuments, showSignedDocument } from '../show-my-documents/show-my-documents.api.ts'
import { acceptDocuments, showDocumentsToAccept } from './accept-documents.api.ts'

const world = await openWorld()
after(() => world.close())

const clinic = await world.clinic('Көмей клиникасы')
const { organisation } = clinic
await world.arrange(db => publishDemonstration(db, { organisation, at: world.clock.now() }))
const director = await world.staff(organisation, 'director')

const toAccept = (who: Someone) => world.run(showDocumentsToAccept, { organisation }, who)
const ticks = ({ documents }: Answer<typeof showDocumentsToAccept>) =>
  documents.flatMap(({ edition, hash, people }) =>
    people.map(({ person, isSelf }) => ({ edition, shown: hash, ...(isSelf ? {} : { onBehalfOf: person }) })),
  )
const accept = async (who: Someone, password?: string) =>
  world.run(acceptDocuments, { accepted: ticks(await toAccept(who)), ...(password ? { password } : {}) }, who)

const acceptThese = (who: Someone, accepted: ReturnType<typeof ticks>) =>
  world.run(acceptDocuments, { accepted }, who)

/** A look at the door's functions as later modules call them, under the eyes of the system. */
const atDoor = <T>(who: Someone | null, look: (work: Work) => Promise<T>): Promise<T> =>
  world.arrange(db =>
    look({
      db,
      now: world.clock.now(),
      lang: 'kk',
      origin: { lang: 'kk', address: '', device: '', channel: 'job' },
      actor: who ? { ...nobody, account: who.account, person: who.person } : nobody,
    } as Work),
  )

async function newOffer(hours: number) {
  const numbers = Object.entries({ ...demonstrationNumbers.offer, 'cancel-free-hours': hours }).map(
    ([name, value]) => ({ name, value }),
  )
  const { title_en, short_en, text_en, ...text } = demonstrationText('offer')
  const draft = await world.run(draftEdition, { kind: 'offer', ...text, numbers }, director)
  await world.run(
    approveEdition,
    { edition: draft.edition, orderNumber: '7', orderDate: '2026-11-23', acknowledged: ['claim-answer'] },
    director,
  )
  await world.run(publishEdition, { edition: draft.edition }, director)
  return draft
}

async function childOf(parent: Someone): Promise<Someone> {
  const child = await world.person('Ерасыл Сынақов')
  await world.arrange(db =>
    sql`insert into people.representation (person, representative, ground, basis, starts_on, ends_on, made_at)
      values (${child.person}, ${parent.person}, 'parent', 'ҮЛГІ-1', '2026-01-01', '2030-01-01', ${world.clock.now()})`.execute(
      db,
    ),
  )
  return child
}

test('PF-1.8a, PF-6.1: a person accepts the offer and the consent of a clinic, each by its own tick, and nothing is left', async () => {
  const aigerim = await world.person()
  const before = await toAccept(aigerim)
  assert.deepEqual(
    before.documents.map(document => document.kind),
    ['offer', 'clinic-data-consent'],
  )
  assert.equal((await accept(aigerim)).acceptances.length, 2)
  assert.deepEqual((await toAccept(aigerim)).documents, [])
  assert.equal((await acceptThese(aigerim, ticks(before))).acceptances.length, 0, 'accepted twice, kept once')
})

test('PF-1.8.4, PF-3.1: the evidence says who, when, from where, which text and which words were ticked; a stranger sees none of it', async () => {
  const aigerim = await world.person()
  const stranger = await world.person('Бөтен Адамов')
  const shown = await toAccept(aigerim)
  await accept(aigerim)
  const mine = await world.run(showMyDocuments, {}, aigerim)
  const offer = mine.acceptances.find(one => one.kind === 'offer')!
  const signed = await world.run(showSignedDocument, { acceptance: offer.acceptance }, aigerim)
  assert.equal(signed.evidence.account, aigerim.account)
  assert.ok(signed.evidence.session)
  assert.equal(signed.evidence.address, '127.0.0.1')
  assert.equal(signed.evidence.confirmation, 'step-up')
  assert.equal(signed.evidence.shown, shown.documents[0]!.hash)
  assert.equal(signed.evidence.ticked, `«${signed.document.kk.title}» мәтінін оқыдым және қабылдаймын`)
  assert.deepEqual((await world.run(showMyDocuments, {}, stranger)).acceptances, [])
  await assert.rejects(world.run(showSignedDocument, { acceptance: offer.acceptance }, stranger), {
    code: 'not-found',
  })
})

test('what was not on the page cannot be accepted, and an edition that changed while reading is refused', async () => {
  const aigerim = await world.person()
  const read = ticks(await toAccept(aigerim))
  await assert.rejects(acceptThese(aigerim, [{ ...read[0]!, shown: '0'.repeat(64) }]), {
    code: 'edition-changed',
  })
  await newOffer(12)
  await assert.rejects(acceptThese(aigerim, read), { code: 'edition-changed' })
  assert.equal((await toAccept(aigerim)).documents.length, 2, 'the consent was not half accepted')
})

test('PF-1.6: whoever accepted an edition keeps its numbers, and must accept the new one to go on', async () => {
  const aigerim = await world.person()
  await accept(aigerim)
  const before = await atDoor(aigerim, work => acceptedEdition(work, { organisation, kind: 'offer' }))
  await atDoor(aigerim, work => requireOffer(work, organisation))
  const { edition } = await newOffer(24)
  await assert.rejects(
    atDoor(aigerim, work => requireOffer(work, organisation)),
    { code: 'documents-not-accepted' },
  )
  const now = await atDoor(aigerim, work => acceptedEdition(work, { organisation, kind: 'offer' }))
  assert.deepEqual(now, before)
  assert.notEqual(now!.edition, edition)
  assert.notEqual((await atDoor(aigerim, work => numbersOf(work, now!.edition)))['cancel-free-hours'], 24)
  assert.equal((await atDoor(null, work => numbersOf(work, edition)))['cancel-free-hours'], 24)
})

test('PF-1.6: whoever accepted an edition is shown what changed since', async () => {
  const aigerim = await world.person()
  assert.deepEqual(
    (await toAccept(aigerim)).documents.map(one => one.acceptedBefore),
    [null, null],
  )
  await accept(aigerim)
  const { number: before } = (await atDoor(aigerim, work =>
    acceptedEdition(work, { organisation, kind: 'offer' }),
  ))!
  const { number } = await newOffer(11)
  const [offer] = (await toAccept(aigerim)).documents
  assert.deepEqual([offer?.acceptedBefore, offer?.number], [before, number])
})

test('N14: it is kept how long the text was open and in which language; a time to come is refused', async () => {
  const aigerim = await world.person()
  const accepted = ticks(await toAccept(aigerim))
  const openedAt = world.clock.now().toISOString()
  world.clock.pass(4)
  const later = new Date(world.clock.now().getTime() + 1000).toISOString()
  await assert.rejects(world.run(acceptDocuments, { accepted, openedAt: later }, aigerim), {
    code: 'opened-in-future',
  })
  await world.run(acceptDocuments, { accepted, openedAt }, aigerim, { lang: 'ru' })
  const { acceptance } = (await world.run(showMyDocuments, {}, aigerim)).acceptances[0]!
  const signed = await world.run(showSignedDocument, { acceptance }, aigerim)
  assert.equal(signed.evidence.openedAt, openedAt)
  assert.equal(signed.evidence.lang, 'ru')
  assert.equal(openFor(signed, sayIn('en')), '4 min 0 s')
})

test('PF-6.3: a mother consents for her child by a tick that names both; for a stranger she cannot', async () => {
  const mother = await world.person()
  const child = await childOf(mother)
  const stranger = await world.person('Бөтен Адамов')
  const shown = await toAccept(mother)
  const consent = shown.documents.find(document => document.isConsent)!
  assert.deepEqual(
    consent.people.map(one => one.person),
    [mother.person, child.person],
  )
  assert.equal(
    shown.documents.find(document => !document.isConsent)!.people.length,
    1,
    'a contract binds the account',
  )
  const forStranger = { edition: consent.edition, shown: consent.hash, onBehalfOf: stranger.person }
  await assert.rejects(acceptThese(mother, [forStranger]), { code: 'not-found' })
  await accept(mother)
  const mine = await world.run(showMyDocuments, {}, mother)
  assert.deepEqual(
    mine.acceptances.filter(one => one.onBehalfOf).map(one => [one.acceptedBy, one.onBehalfOf, one.kind]),
    [['Айгерім Сынақова', 'Ерасыл Сынақов', 'clinic-data-consent']],
  )
})

test('without a fresh confirmation the password is asked for, and a wrong one signs nothing', async () => {
  const aigerim = await world.person()
  await world.arrange(db =>
    sql`update accounts.session set confirmed_until = null where account = ${aigerim.account}`.execute(db),
  )
  await assert.rejects(accept(aigerim), { code: 'confirmation-needed' })
  await assert.rejects(accept(aigerim, 'not the password'), { code: 'wrong-password' })
  assert.equal((await toAccept(aigerim)).documents.length, 2)
})

test('nobody accepts without an account', async () => {
  const { documents } = await toAccept(await world.person())
  const accepted = [{ edition: documents[0]!.edition, shown: documents[0]!.hash }]
  await assert.rejects(world.run(acceptDocuments, { accepted }, null), { code: 'sign-in-needed' })
})

test('a booking by phone makes the contract once, with the evidence of the call', async () => {
  const caller = await world.person('Қоңырау Шалушы')
  const { edition } = await newOffer(10)
  const byPhone = { edition, way: 'phone', evidence: { booking: 'B-1' }, person: caller.person } as const
  await atDoor(null, async work => {
    await recordAcceptance(work, byPhone)
    await recordAcceptance(work, byPhone)
  })
  assert.equal(
    (await atDoor(caller, work => acceptedEdition(work, { organisation, kind: 'offer' })))?.edition,
    edition,
  )
  await atDoor(caller, work => requireOffer(work, organisation))
  assert.equal((await world.run(showMyDocuments, {}, caller)).acceptances.length, 1)
})

test('a clinic that published no offer cannot make a contract', async () => {
  const silent = await world.clinic('Үнсіз клиника')
  await assert.rejects(
    atDoor(director, work => requireOffer(work, silent.organisation)),
    { code: 'documents-not-accepted' },
  )
})

test('PF-1.4: the documents of the platform are missing until they are accepted', async () => {
  const kinds = ['user-agreement', 'personal-data-consent']
  const aigerim = await world.person()
  assert.deepEqual(
    await atDoor(aigerim, work => missingDocuments(work, kinds)),
    [],
    'nothing is published yet',
  )
  await world.arrange(async db => {
    await sql`insert into organisations.organisation (slug, kind, name_kk, name_ru, name_en, bin, phone, email, responsible_person, address_kk, address_ru, address_en, made_at)
      values ('shipa', 'platform', 'Үлгі платформа', 'Платформа', 'Platform', '000000000017', '+77270000001', 'shipa@demo.invalid', 'Жауапты Үлгі', 'Алматы', 'Алматы', 'Almaty', ${world.clock.now()})`.execute(
      db,
    )
    await publishDemonstration(db, { organisation: null, at: world.clock.now() })
  })
  assert.deepEqual(await atDoor(aigerim, work => missingDocuments(work, kinds)), kinds)
  await accept(aigerim)
  assert.deepEqual(await atDoor(aigerim, work => missingDocuments(work, kinds)), [])
})

test('DR-4.2: the terms for partners are asked of whoever heads an organisation, and of nobody else', async () => {
  const asked = async (who: Someone) => (await toAccept(who)).documents.map(one => one.kind)
  assert.ok((await asked(director)).includes('partner-terms'))
  assert.ok(!(await asked(await world.staff(organisation, 'reception'))).includes('partner-terms'))
  const person = await asked(await world.person())
  for (const kind of ['partner-terms', 'information-service-contract', 'internal-rules', 'informed-consent'])
    assert.ok(!person.includes(kind), kind)
})
