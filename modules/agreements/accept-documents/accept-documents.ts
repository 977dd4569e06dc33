import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { gateRefusal } from '../../../kernel/refusal.ts'
import { say, type Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { verifyPassword } from '../../accounts/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { acceptedEdition, isForEachPerson, missingEditions, writeAcceptance } from '../acceptance.ts'
import { wholeOf } from '../answers.ts'
import { type Edition, editionsInForce } from '../editions.ts'
import {
  clinicKinds,
  type DocumentKind,
  partnerKinds,
  platformKinds,
  shownKinds,
  staffKinds,
} from '../kinds.ts'
import { signAcceptance } from '../sign-acceptance.ts'
import { acceptDocuments, showDocumentsToAccept } from './accept-documents.api.ts'
import { tickTexts } from './accept-documents.texts.ts'

export const showDocumentsToAcceptAct = act(showDocumentsToAccept, async (work, { organisation }) => {
  const self = work.actor.person!
  const others = work.actor.persons.filter(person => person !== self)
  const names = await namesOf(work, work.actor.persons)
  work.saw(work.actor.persons, 'self')
  const duties = await dutiesOf(work)
  const isAsked = (kind: DocumentKind) =>
    !shownKinds.includes(kind) &&
    (!staffKinds.includes(kind) || duties.length > 0) &&
    (!partnerKinds.includes(kind) || duties.includes('director'))
  const missing = new Map<Edition['id'], { edition: Edition; people: string[] }>()
  for (const owner of organisation ? [null, organisation] : [null]) {
    const kinds = (owner ? clinicKinds : platformKinds).filter(isAsked)
    for (const person of [self, ...others]) {
      for (const edition of await missingEditions(work, owner, kinds, person)) {
        if (person !== self && !isForEachPerson(edition)) continue
        const known = missing.get(edition.id) ?? { edition, people: [] }
        missing.set(edition.id, { edition, people: [...known.people, person] })
      }
    }
  }
  const before = new Map<string, number | null>()
  for (const { edition } of missing.values()) {
    const { id, organisation, kind } = edition
    before.set(id, (await acceptedEdition(work, { organisation, kind }))?.number ?? null)
  }
  return {
    organisation: organisation ? await nameOfOrganisation(work, organisation) : null,
    documents: [...missing.values()].map(({ edition, people }) => ({
      ...wholeOf(edition),
      isConsent: isForEachPerson(edition),
      acceptedBefore: before.get(edition.id) ?? null,
      people: people.map(person => ({ person, name: names.get(person) ?? '', isSelf: person === self })),
    })),
  }
})

export const acceptDocumentsAct = act(acceptDocuments, async (work, { accepted, openedAt, password }) => {
  const self = work.actor.person!
  const account = work.actor.account!
  if (openedAt && new Date(openedAt) > work.now) return work.refuse('opened-in-future')
  const confirmation = await confirmed(work, password, () => work.refuse('wrong-password'))
  const names = await namesOf(work, work.actor.persons)
  const acceptances: string[] = []
  for (const { edition: id, shown, onBehalfOf } of accepted) {
    const person = onBehalfOf ?? self
    if (!work.actor.persons.includes(person)) return work.absent()
    const edition = await inForce(work, id)
    if (edition?.hash.toString('hex') !== shown) return work.refuse('edition-changed')
    work.saw(person, 'self')
    const missing = await missingEditions(work, edition.organisation, [edition.kind], person)
    if (missing.length === 0) continue
    const ticked = tickedWords(work, edition, person === self ? null : (names.get(person) ?? ''))
    const { id: acceptance } = await writeAcceptance(work, edition, {
      account,
      person: self,
      onBehalfOf: person === self ? null : person,
      way: 'tick',
      ticked,
      confirmation,
      evidence: openedAt ? { openedAt } : {},
    })
    await signAcceptance(work, acceptance, { level: 'step-up', ticked })
    acceptances.push(acceptance)
  }
  work.saw(self, 'self')
  if (acceptances.length > 0) await work.emit('documents-accepted', { account, person: self, acceptances })
  return { acceptances }
})

/** The duties under which the acting person is employed today, wherever. */
async function dutiesOf(work: Work<never>): Promise<string[]> {
  const today = dayOf(work.now)
  const { rows } = await sql<{ duty: string }>`select distinct duty from organisations.employment_view
    where person = ${work.actor.person} and starts_on <= ${today} and (ends_on is null or ends_on >= ${today})`.execute(
    work.db,
  )
  return rows.map(row => row.duty)
}

// PF-1.8.2: a document of weight asks for the key again, unless it was given within the last minutes.
async function confirmed(
  work: Work<never>,
  password: string | undefined,
  wrong: () => never,
): Promise<'password' | 'step-up'> {
  if (password !== undefined) {
    return (await verifyPassword(work, work.actor.account!, password)) ? 'password' : wrong()
  }
  if (work.actor.confirmedUntil && work.actor.confirmedUntil > work.now) return 'step-up'
  throw gateRefusal('confirmation-needed')
}

async function inForce(work: Work<never>, id: string): Promise<Edition | undefined> {
  const { rows } = await sql<{ organisation: string | null; kind: string }>`
    select d.organisation, d.kind from agreements.edition e join agreements.document d on d.id = e.document
    where e.id = ${id}`.execute(work.db)
  if (!rows[0]) return undefined
  return (await editionsInForce(work, rows[0].organisation, [rows[0].kind])).find(
    edition => edition.id === id,
  )
}

function tickedWords(work: Work<never>, edition: Edition, name: string | null): string {
  const title =
    (work.lang === 'en' ? edition.title_en : null) ?? edition[work.lang === 'kk' ? 'title_kk' : 'title_ru']
  const text = !isForEachPerson(edition)
    ? tickTexts.contract
    : name
      ? tickTexts.consentFor
      : tickTexts.consent
  return say(work.lang, text, { title, name })
}

async function nameOfOrganisation(work: Work<never>, id: string): Promise<Text> {
  const { rows } = await sql<Text>`
    select name_kk as kk, name_ru as ru, name_en as en from organisations.organisation where id = ${id}`.execute(
    work.db,
  )
  return rows[0] ?? work.absent()
}

async function namesOf(work: Work<never>, people: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, given_name || ' ' || family_name as name from people.person_view
    where id = any (${people}::uuid[])`.execute(work.db)
  return new Map(rows.map(row => [row.id, row.name]))
}
