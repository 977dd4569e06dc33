// A clinic with a patient who has everything that can be stolen, and those who will try.

import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { allActs } from '../app/modules.ts'
import { type Clinic, openWorld, type Someone, type World } from '../app/testing/world.ts'
import type { Input } from '../kernel/act.ts'
import { newToken, tokenHash } from '../modules/accounts/index.ts'
import { register } from '../modules/accounts/register/register.api.ts'
import { password, registration } from '../modules/accounts/testing/people.ts'
import { demonstrationNumbers, demonstrationText } from '../modules/agreements/demonstration.ts'
import { declareForceMajeure } from '../modules/agreements/force-majeure/force-majeure.api.ts'
import { draftEdition } from '../modules/agreements/publish-edition/publish-edition.api.ts'
import { appealRestriction, restrictFunctions } from '../modules/agreements/restrict/restrict.api.ts'
import { openEmergency } from '../modules/care/open-emergency/open-emergency.api.ts'
import { turnAway } from '../modules/care/turn-away/turn-away.api.ts'
import { whoCould } from '../modules/care/who-could/who-could.api.ts'
import { lineOf, signCheckpoint } from '../modules/journal/chain/checkpoint.ts'
import { configureWitness } from '../modules/journal/index.ts'
import { showWhoLooked } from '../modules/journal/show-who-looked/show-who-looked.api.ts'
import { configureChannels } from '../modules/messages/index.ts'
import { duties, employ } from '../modules/organisations/index.ts'
import { askAboutLook } from '../modules/oversight/questions/questions.api.ts'
import { acceptTrust } from '../modules/people/accept-trust/accept-trust.api.ts'
import { nameTrustedPerson } from '../modules/people/name-trusted-person/name-trusted-person.api.ts'
import { giveConsent } from '../modules/privacy/give-consent/give-consent.api.ts'
import { privacyOf } from '../modules/privacy/testing.ts'
import { rehearseWithdrawal } from '../modules/privacy/withdraw-consent/withdraw-consent.api.ts'
import { filled } from '../modules/rights/testing.ts'
import {
  accepts,
  at,
  book,
  childOf,
  patientOf,
  receivingClinic,
} from '../modules/scheduling/testing/receiving-clinic.ts'
import { communityOf } from './hostile-community.ts'
import { filesOf } from './hostile-files.ts'
import { laboratoryTestsOf } from './hostile-laboratory.ts'
import { libraryOf } from './hostile-library.ts'
import { loyaltyOf } from './hostile-loyalty.ts'
import { moneyOf } from './hostile-money.ts'
import { oversightOf, spareStaff } from './hostile-oversight.ts'
import { releasesOf } from './hostile-releases.ts'
import { researchOf } from './hostile-research.ts'
import { destructionsOf, requestsOf } from './hostile-rights.ts'
import { signaturesOf } from './hostile-signatures.ts'
import { videoOf } from './hostile-video.ts'

/** Who tries. */
export interface Stranger {
  /** For the report. */
  name: string
  someone: Someone | null
  duty: string | null
  /** Whether the duty is held at the victim's own clinic. */
  here: boolean
  /** Has the right duty there, and has not accepted the rules for staff. */
  isNew: boolean
}

export interface HostileWorld {
  world: World
  clinic: Clinic
  victim: Someone
  /** Staff of the clinic itself, by duty. */
  own: Record<string, Someone>
  strangers: Stranger[]
  /** Field name of an input → the victim's value for it. */
  known: Record<string, unknown>
  /** Where a field means another thing in one act: act name → its own values. */
  knownBy: Record<string, Record<string, unknown>>
  /** Words that must reach no stranger. */
  secrets: string[]
}

const names = { given: 'Құпиянұр', family: 'Жасырынова', child: 'Гүлсезім Жасырынова' }
const phone = '+77079988776'
const secretWords = 'құпия шағым туралы сөз'
const iin = '900115412348'
const draftTitle = 'Жарияланбаған оферта'

/** Everything below is made through acts where an act makes it; ids are then read from the tables. */
export async function openHostileWorld(): Promise<HostileWorld> {
  // The mailbox is open only while trying out.
  configureChannels({ from: 'shipa@demo.invalid', baseUrl: 'http://127.0.0.1', production: false })
  const world = await openWorld()
  const clinic = await receivingClinic(world)
  const own: Record<string, Someone> = { doctor: clinic.doctor }
  for (const duty of duties) own[duty] ??= await world.staff(clinic.organisation, duty)
  const victim = await patientOf(world, clinic, `${names.given} ${names.family}`)
  const child = await childOf(world, victim, names.child)
  await accepts(world, clinic, victim, child)
  const email = `${victim.person}@demo.invalid`
  await world.arrange(db =>
    sql`update people.person set phone = ${phone}, residence = 'Жасырын ауылы' where id = ${victim.person}`.execute(
      db,
    ),
  )
  const ahead = await book(world, clinic, victim, at('2026-11-24', '09:00'))
  const today = await book(world, clinic, victim, at('2026-11-23', '10:00'))
  const left = await liveTheVisit(world, own, clinic, today.booking)
  const spare = await spareStaff(world, clinic)
  await world.runJobs()
  const known: Record<string, unknown> = {
    ...(await idsOf(world, victim, clinic)),
    account: victim.account,
    person: victim.person,
    patient: victim.person,
    booking: ahead.booking,
    organisation: clinic.organisation,
    branch: clinic.branch,
    room: clinic.room,
    practitioner: clinic.practitioner,
    service: clinic.service,
    startsAt: at('2026-11-25', '11:00'),
    day: '2026-11-24',
    words: names.family,
    iin,
  }
  const secrecy = await secrecyOf(world, own, clinic, victim, today.booking)
  const draft = await draftOf(world, own.director!)
  const elsewhere = await world.clinic('Бөтен клиника')
  const stranger = await patientOf(world, clinic, 'Бөтен Адамов')
  const token = await linkOfAnother(world)
  const consent = { person: victim.person, organisation: clinic.organisation, purpose: 'advertising' }
  const form = { ...filled, name: `${names.family} ${names.given}`, asks: secretWords }
  return {
    world,
    clinic,
    victim,
    own,
    known: { ...known, draft },
    knownBy: {
      ...(await oversightOf(world, clinic, victim, own, spare)),
      ...secrecy,
      ...(await moneyOf(world, clinic, victim, own.director!, secretWords)),
      ...(await communityOf(world, clinic, victim, own, 'Жасырын ауылы')),
      ...(await privacyOf(world, clinic, victim, own.officer!)),
      ...(await signaturesOf(world, victim, own.doctor!, ahead.booking, secretWords)),
      ...(await filesOf(world, clinic, victim, secretWords)),
      ...(await videoOf(world, clinic, victim, own, secretWords)),
      ...(await laboratoryTestsOf(world, clinic, victim, own, today.booking)),
      'check-in': { document: { kind: 'id-card', number: '012345678' } },
      'finish-note': { booking: today.booking, version: 1 },
      'add-addendum': { booking: today.booking },
      'show-booking-choices': { practitioner: known.doctorSlug },
      'show-queue-board': { board: left.board },
      'hand-out-refund': { refund: left.refund },
      'list-services': { organisation: known.slug },
      'list-cameras': { organisation: known.slug },
      'show-doctor': { slug: known.doctorSlug },
      ...(await waysOf(world, victim, own.director!, String(known.contract))),
      ...(await requestsOf(world, victim, own.officer!, clinic.organisation, form)),
      ...(await destructionsOf(world, victim, own.officer!, clinic.organisation)),
      ...(await libraryOf(world, own.director!, own.doctor!, draftTitle)),
      ...(await researchOf(world, clinic, victim, own, secretWords)),
      ...(await releasesOf(world, victim, own.researcher!, own.officer!, clinic.organisation)),
      ...(await loyaltyOf(world, clinic, own.director!, ahead.number, ahead.booking)),
      'read-document': { slug: known.documentSlug },
      'compare-editions': { slug: known.documentSlug },
      'print-document': { slug: known.documentSlug },
      'show-edition': { edition: draft },
      'approve-edition': { edition: draft, orderNumber: '12' },
      // In force only later: else everybody would have to accept it before the acts that follow.
      'publish-edition': { edition: draft, effectiveFrom: '2027-01-01T00:00:00+05:00' },
      'accept-documents': { accepted: [await acceptanceOf(world, victim)] },
      'choose-duty': { employment: await employmentOf(world, victim) },
      // Whoever registers with the address of the victim and comes to hold the letter gains nothing by it.
      'confirm-email': { token: await registrationOf(world, email), password },
      'end-session': { session: await otherSessionOf(world, victim) },
      'give-consent': consent,
      'remove-passkey': { passkey: await passkeyOf(world, victim) },
      'show-registration': { token: await registrationOf(world, 'umytshaq@demo.invalid') },
      'withdraw-consent': await withdrawalOf(world, victim, consent),
      'show-password-link': { token },
      // Too weak to be taken: the link stays good for the next who tries.
      'set-new-password': { token, newPassword: 'qwerty123456' },
    },
    secrets: [
      names.given,
      names.family,
      'Гүлсезім',
      phone,
      email,
      'Жасырын ауылы',
      draftTitle,
      ahead.number,
      today.number,
    ],
    strangers: [
      { name: 'nobody', someone: null, duty: null, here: false, isNew: false },
      { name: 'a stranger', someone: stranger, duty: null, here: false, isNew: false },
      ...(await crowd(world, elsewhere.organisation, 'of another clinic', false)),
      ...(await crowd(world, clinic.organisation, 'of the same clinic', true)),
      ...(await crowd(world, clinic.organisation, 'who is new', true, true)),
    ],
  }
}

// Trust, emergencies, who was turned away and what was asked: each made by the acts themselves.
async function secrecyOf(
  world: World,
  own: Record<string, Someone>,
  clinic: Clinic,
  victim: Someone,
  booking: string,
) {
  const friend = await world.person('Сенімді Сенгіров')
  const until = '2026-12-31'
  const named = (someone: Someone) => ({
    email: `${someone.person}@demo.invalid`,
    scopes: ['visits' as const],
    until,
  })
  const { trust: given } = await world.run(nameTrustedPerson, named(friend), victim)
  const { trust: taken } = await world.run(nameTrustedPerson, named(victim), friend)
  await world.run(acceptTrust, { trust: taken }, victim)
  const other = await world.person('Екінші Сенгіров')
  const { trust: invited } = await world.run(nameTrustedPerson, named(victim), other)
  const colleague = await world.staff(clinic.organisation, 'doctor')
  const turned = { person: victim.person, employment: colleague.employment! }
  await world.run(turnAway, turned, victim)
  const { staff } = await world.run(whoCould, {}, victim)
  const narrowing = staff.find(one => one.employment === colleague.employment)!.narrowing
  const emergency = { patient: victim.person, reason: 'injury' as const, words: secretWords }
  const { access } = await world.run(openEmergency, emergency, own.doctor!)
  const { passages } = await world.run(showWhoLooked, { duty: 'doctor' }, victim)
  const asked = { passage: passages[0]!.id, kind: 'question' as const, words: secretWords }
  const { question } = await world.run(askAboutLook, asked, victim)
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  configureWitness(publicKey)
  return {
    'accept-trust': { trust: invited },
    'end-trust': { trust: given },
    'tell-of-trust': { trust: given },
    'tell-of-birthday': { age: 16 },
    'name-trusted-person': { ...named(await world.person()) },
    'show-trusting-visits': { person: friend.person },
    'turn-away': { person: victim.person, employment: clinic.doctor.employment },
    'let-back': { narrowing },
    'mark-sensitive': { booking, sensitive: false },
    'open-emergency': emergency,
    'open-emergency-record': { access },
    'close-emergency': { access, how: 'justified', note: secretWords },
    'ask-about-look': asked,
    'answer-question': { question, words: secretWords },
    'prove-journal': { kept: lineOf(signCheckpoint(1, Buffer.alloc(32), world.clock.now(), privateKey)) },
  }
}

// What a clinic writes before it publishes is nobody else's to read, approve or publish.
async function draftOf(world: World, director: Someone): Promise<string> {
  const { title_en, short_en, text_en, ...text } = demonstrationText('offer')
  const numbers = Object.entries(demonstrationNumbers.offer).map(([name, value]) => ({ name, value }))
  const asked = { kind: 'offer' as const, ...text, title_kk: draftTitle, numbers }
  return (await world.run(draftEdition, asked, director)).edition
}

// Whoever reads a letter may use its link, so that of the victim would prove nothing: it is somebody else's.
async function linkOfAnother(world: World): Promise<string> {
  const { person } = await world.person('Ұмытшақ Үлгіев')
  const token = newToken()
  await world.arrange(db =>
    sql`insert into accounts.password_link (id, email, lang, token_hash, ends_at)
      values (${randomUUID()}, ${`${person}@demo.invalid`}, 'kk', ${tokenHash(token)},
        ${new Date(world.clock.now().getTime() + 86_400_000)})`.execute(db),
  )
  return token
}

async function registrationOf(world: World, email: string): Promise<string> {
  await world.run(register, { ...registration, email })
  await world.runJobs()
  const token = newToken()
  await world.arrange(db =>
    sql`update accounts.registration set token_hash = ${tokenHash(token)} where email = ${email}`.execute(db),
  )
  return token
}

// The text that she accepted, to be accepted once more in her name.
async function acceptanceOf(world: World, { account, person }: Someone) {
  const { rows } = await world.arrange(db =>
    sql<{ edition: string; shown: string }>`select edition, encode(shown_hash, 'hex') as shown
      from agreements.acceptance where account = ${account} limit 1`.execute(db),
  )
  return { ...rows[0]!, onBehalfOf: person }
}

/** A duty of the victim's own, far from the clinic where she is a patient. */
async function employmentOf(world: World, { person }: Someone): Promise<string> {
  const { organisation } = await world.clinic('Алыс клиника')
  const title = { kk: 'Кассир', ru: 'Кассир', en: 'Cashier' }
  return world.arrange(db =>
    employ({ db }, { organisation, person, duty: 'cashier', title, startsOn: '2026-01-01' }),
  )
}

// Apart from the one that she is in: ending that would leave her unable to do the rest.
async function otherSessionOf(world: World, { account }: Someone): Promise<string> {
  const session = randomUUID()
  const now = world.clock.now()
  const ends = new Date(now.getTime() + 86_400_000)
  await world.arrange(db =>
    sql`insert into accounts.session (id, account, token_hash, made_at, last_seen_at, idle_minutes, ends_at, address, device)
      values (${session}, ${account}, ${tokenHash(newToken())}, ${now}, ${now}, 600, ${ends}, '127.0.0.1', 'test')`.execute(
      db,
    ),
  )
  return session
}

async function passkeyOf(world: World, { account }: Someone): Promise<string> {
  const passkey = randomUUID()
  await world.arrange(db =>
    sql`insert into accounts.passkey (id, account, credential, public_key, counter, transports, name, made_at)
      values (${passkey}, ${account}, ${passkey}, '\\x00', 0, '{}', 'Үлгі кілт', ${world.clock.now()})`.execute(
      db,
    ),
  )
  return passkey
}

// With the true rehearsal, so that nothing but her own name stands between a stranger and her consent.
async function withdrawalOf(world: World, victim: Someone, wanted: Input<typeof giveConsent>) {
  const { id: consent } = await world.run(giveConsent, wanted, victim)
  const { rehearsal } = await world.run(rehearseWithdrawal, { consent }, victim)
  return { consent, rehearsal }
}

// Somebody of each duty who tries, apart from those who work: an attempt may well end the session that makes it.
async function crowd(world: World, organisation: string, where: string, here: boolean, isNew = false) {
  return Promise.all(
    duties.map(async duty => ({
      name: `${duty} ${where}`,
      someone: await world.staff(organisation, duty, undefined, { isNew }),
      duty,
      here,
      isNew,
    })),
  )
}

// The visit of today from the door to the till: the words that a doctor writes are the dearest of all.
async function liveTheVisit(world: World, own: Record<string, Someone>, clinic: Clinic, booking: string) {
  const run = async (name: string, duty: string, more: object): Promise<any> => {
    const act = allActs.find(one => one.declaration.name === name)
    if (!act) throw new Error(`the catalogue has no act ${name}`)
    return world.run(act.declaration, more, own[duty])
  }
  await run('check-in', 'reception', { booking, document: { kind: 'id-card', number: '012345678' } })
  await run('call-patient', 'doctor', { booking })
  await run('start-visit', 'doctor', { booking })
  await run('note-alert', 'doctor', { booking, text: secretWords })
  await run('write-note', 'doctor', {
    ...{
      booking,
      version: 0,
      complaints: secretWords,
      examination: secretWords,
      diagnosis: 'J35.0',
      plan: secretWords,
    },
  })
  await run('finish-note', 'doctor', { booking, version: 1 })
  await run('issue-conclusion', 'doctor', { booking })
  await world.runJobs()
  const paid = { booking, method: 'cash', tiyn: 1_200_000 }
  const { payment } = await run('take-payment-at-desk', 'cashier', paid)
  const { refund } = await run('refund-payment', 'cashier', { payment, tiyn: 100_000, reason: secretWords })
  const { board } = await run('open-queue-board', 'reception', { branch: clinic.branch })
  return { refund, board }
}

/** Ids of what the victim has, one of each kind, read from where they lie. */
// A restriction with its appeal, a force majeure that lasts, and the edition that a caller would hear.
async function waysOf(world: World, victim: Someone, director: Someone, contract: string) {
  const closing = {
    contract,
    functions: ['booking' as const],
    breaches: ['2026-11-02', '2026-11-16'],
    reason: 'себеп',
    until: '2026-12-01',
  }
  const { restriction } = await world.run(restrictFunctions, closing, director)
  await world.run(appealRestriction, { restriction, text: secretWords }, victim)
  const unappealed = await world.run(restrictFunctions, closing, director)
  const what = { kk: 'Су тасқыны', ru: 'Наводнение', en: 'A flood' }
  const { forceMajeure } = await world.run(
    declareForceMajeure,
    { what, beganOn: '2026-11-23', events: ['claim'] },
    director,
  )
  const { rows } = await world.arrange(db =>
    sql<{ appeal: string; edition: string; shown: string }>`
      select p.id as appeal, a.edition, encode(a.shown_hash, 'hex') as shown
      from agreements.appeal p, agreements.acceptance a join agreements.contract c on c.acceptance = a.id
      where p.restriction = ${restriction} and c.id = ${contract}`.execute(db),
  )
  const { appeal, edition, shown } = rows[0]!
  const heard = { person: victim.person, edition, shown }
  const notice = { contract, lastDay: '2026-12-07', reason: 'себеп' }
  return {
    'accept-by-phone': { ...heard, readIn: 'kk', read: [0, 1, 2, 3, 4, 5], phone },
    'accept-by-messenger': heard,
    'accept-on-paper': heard,
    'end-agreement': notice,
    'give-notice': notice,
    'restrict-functions': closing,
    'lift-restriction': { restriction },
    'appeal-restriction': { ...unappealed, text: 'Қайта қарауды сұраймын' },
    'answer-appeal': { appeal },
    'declare-force-majeure': { what, beganOn: '2026-11-23', events: ['claim'] },
    'end-force-majeure': { forceMajeure },
  }
}

async function idsOf(
  world: World,
  { person, account }: Someone,
  clinic: Clinic,
): Promise<Record<string, unknown>> {
  return world.arrange(async db => {
    const { rows } = await sql<Record<string, string>>`select
      (select id from people.representation where representative = ${person} limit 1) as representation,
      (select id from accounts.session where account = ${account} limit 1) as session,
      (select id from agreements.acceptance where account = ${account} limit 1) as acceptance,
      (select edition from agreements.acceptance where account = ${account} limit 1) as edition,
      (select id from agreements.contract where person = ${person} and organisation = ${clinic.organisation} limit 1) as contract,
      (select id from privacy.consent where person = ${person} limit 1) as consent,
      (select id from care.alert where patient = ${person} limit 1) as alert,
      (select id from care.document where patient = ${person} limit 1) as document,
      (select code from care.document where patient = ${person} limit 1) as code,
      (select id from ledger.payment where person = ${person} limit 1) as payment,
      (select id from ledger.receipt where payment in (select id from ledger.payment where person = ${person}) limit 1) as receipt,
      (select id from messages.message where person = ${person} limit 1) as message,
      (select id from journal.inbox where ${person} = any (persons) limit 1) as passage,
      (select slug from organisations.practitioner where id = ${clinic.practitioner}) as "doctorSlug",
      (select slug from agreements.document where organisation = ${clinic.organisation} limit 1) as "documentSlug",
      (select slug from organisations.organisation where id = ${clinic.organisation}) as slug`.execute(db)
    return Object.fromEntries(Object.entries(rows[0]!).filter(([, value]) => value !== null))
  })
}
