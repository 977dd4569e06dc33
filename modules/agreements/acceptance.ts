// Who accepted what: asked by the gate and by later modules, written by acts and by conduct.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { gateRefusal } from '../../kernel/refusal.ts'
import type { Lang } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { endSignatures } from '../signatures/index.ts'
import { type Edition, editionById, editionsInForce } from './editions.ts'
import { consentKinds, type DocumentKind } from './kinds.ts'
import { restrictionOf } from './restrict/restriction.ts'

export type Way = 'tick' | 'phone' | 'messenger' | 'desk' | 'desk-paper' | 'first-payment' | 'service'

/**
 * Which of these platform documents the acting person has not accepted in the edition in force. A kind
 * with no edition in force has nothing to accept yet; `unpublishedKinds` names those at the start. Asked
 * before most acts of staff, so it reads no texts.
 */
export async function missingDocuments(work: Work, kinds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ kind: string }>`
    select d.kind from agreements.document d, agreements.in_force(d.id, ${work.now}) as in_force
    where d.organisation is null and d.kind = any (${kinds}) and in_force is not null
      and not exists (select from agreements.acceptance a where a.edition = in_force and ${countsFor(work, work.actor.person)})
    order by array_position(${kinds}::text[], d.kind)`.execute(work.db)
  return rows.map(row => row.kind)
}

/**
 * Refuses with `documents-not-accepted` unless the acting person has accepted the clinic's offer in the
 * edition in force, and with `restricted` where the clinic has closed booking to that person. A clinic
 * without an offer cannot make a contract, so there it refuses as well.
 */
export async function requireOffer(work: Work, organisation: string): Promise<void> {
  const [offer] = await editionsInForce(work, organisation, ['offer'])
  const missing = offer ? await missingEditions(work, organisation, ['offer']) : ['offer']
  if (missing.length > 0) {
    throw gateRefusal('documents-not-accepted', { data: { organisation, missing: ['offer'] } })
  }
  if (await restrictionOf(work, 'booking', organisation)) throw gateRefusal('restricted')
}

/**
 * The newest edition that was accepted and still counts; null when none was. Without `person` it is the
 * acting person's own acceptance, which under a contract also covers those whom the person represents.
 */
export async function acceptedEdition(
  work: Work,
  of: { organisation: string | null; kind: DocumentKind; person?: string },
): Promise<{ edition: string; number: number } | null> {
  const { rows } = await sql<{ edition: string; number: number }>`
    select e.id as edition, e.number from agreements.acceptance a
    join agreements.edition e on e.id = a.edition join agreements.document d on d.id = a.document
    where ${countsFor(work, of.person ?? work.actor.person)} and d.kind = ${of.kind}
      and a.organisation is not distinct from ${of.organisation}
    order by e.number desc, a.at desc limit 1`.execute(work.db)
  return rows[0] ?? null
}

export interface Conduct {
  edition: string
  way: Exclude<Way, 'tick'>
  /** Ids that prove the conduct: the booking, the payment, the paper's number. */
  evidence: Record<string, string | number>
  /** Who accepted, where staff or the system records it; else the acting person. */
  person?: string
}

/**
 * Writes an acceptance by conduct (CL-1.1c): a booking by phone, a signed card, a service, a first payment. The
 * first one makes the contract; after it the others add nothing.
 */
export async function recordAcceptance(work: Work, conduct: Conduct): Promise<void> {
  const edition = await editionById(work, conduct.edition)
  if (!edition) throw new Error(`edition ${conduct.edition} was never published`)
  const person = conduct.person ?? work.actor.person
  if (!person) throw new Error('an acceptance by conduct names the person who accepts')
  const known = await sql`
    select from agreements.acceptance a where a.edition = ${edition.id} and ${countsFor(work, person)} limit 1`.execute(
    work.db,
  )
  if (known.rows.length > 0) return
  const own = person === work.actor.person
  await writeAcceptance(work, edition, {
    account: own ? work.actor.account : null,
    person,
    onBehalfOf: null,
    way: conduct.way,
    ticked: '',
    confirmation: 'none',
    evidence: conduct.evidence,
  })
}

/**
 * A first payment, or the service itself, accepts the clinic's offer where nobody has accepted it yet: neither
 * the patient nor the account that booked. Where a contract stands it adds nothing.
 */
export async function acceptByConduct(
  work: Work,
  conduct: Pick<Conduct, 'way' | 'evidence'> & { organisation: string; person: string; bookedBy: string },
): Promise<void> {
  const { organisation, person, bookedBy, way, evidence } = conduct
  const [offer] = await editionsInForce(work, organisation, ['offer'])
  if (!offer) return
  const { rows } = await sql`
    select from agreements.acceptance a where a.document = ${offer.document}
      and (a.person = ${person} or a.account = ${bookedBy}) and ${stillCounts(work)} limit 1`.execute(work.db)
  if (rows.length === 0) await recordAcceptance(work, { edition: offer.id, way, evidence, person })
}

/** An acceptance stops to count: the consent that it gave was withdrawn. */
export async function endAcceptance(work: Work, acceptance: string): Promise<void> {
  await sql`insert into agreements.acceptance_end (acceptance, at, why)
    values (${acceptance}, ${work.now}, 'consent-withdrawn') on conflict do nothing`.execute(work.db)
  await endSignatures(work, { kind: 'acceptance', id: acceptance }, 'withdrawn')
}

/** Editions in force of these kinds that the acting person, or one whom that person represents, has not accepted. */
export async function missingEditions(
  work: Work,
  organisation: string | null,
  kinds: readonly string[],
  person: string | null = work.actor.person,
): Promise<Edition[]> {
  const editions = await editionsInForce(work, organisation, kinds)
  if (editions.length === 0) return []
  const { rows } = await sql<{ edition: string }>`
    select distinct a.edition from agreements.acceptance a
    where a.edition = any (${editions.map(edition => edition.id)}) and ${countsFor(work, person)}`.execute(
    work.db,
  )
  const accepted = new Set(rows.map(row => row.edition))
  return editions.filter(edition => !accepted.has(edition.id))
}

/** A consent is given for each person apart; a contract binds the account and covers all it represents. */
export function isForEachPerson(edition: Edition): boolean {
  return consentKinds.includes(edition.kind)
}

export interface Written {
  account: string | null
  person: string
  onBehalfOf: string | null
  way: Way
  /** In which language it was read, where that is not the language of the page. */
  lang?: Lang
  ticked: string
  confirmation: 'password' | 'step-up' | 'none'
  evidence: Record<string, string | number>
}

export async function writeAcceptance(work: Work, edition: Edition, by: Written): Promise<{ id: string }> {
  const id = randomUUID()
  await sql`insert into agreements.acceptance (id, edition, document, organisation, account, person, on_behalf_of,
      way, at, session, address, device, lang, shown_hash, ticked, confirmation, evidence, recorded_by)
    values (${id}, ${edition.id}, ${edition.document}, ${edition.organisation}, ${by.account}, ${by.person},
      ${by.onBehalfOf}, ${by.way}, ${work.now}, ${work.actor.session}, ${work.origin.address},
      ${work.origin.device}, ${by.lang ?? work.lang}, ${edition.hash}, ${by.ticked}, ${by.confirmation},
      ${JSON.stringify(by.evidence)}, ${work.actor.account})`.execute(work.db)
  return { id }
}

function countsFor(work: Pick<Work, 'now'>, person: string | null) {
  return sql`((a.person = ${person} and a.on_behalf_of is null) or a.on_behalf_of = ${person}) and ${stillCounts(work)}`
}

// Until a consent was withdrawn, or the contract came to its last day.
function stillCounts(work: Pick<Work, 'now'>) {
  return sql`not exists (select from agreements.acceptance_ended x where x.acceptance = a.id and x.at <= ${work.now})`
}
