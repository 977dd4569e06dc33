// The one way by which data of a person leaves its operator: a registered recipient, a profile that cuts off what is
// not needed, a ground, and a row. What is returned may be sent; nothing else may.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Work } from '../../../kernel/work.ts'
import { numbersOf } from '../../agreements/index.ts'
import { startClock } from '../../deadlines/index.ts'
import { type Consent, consentsWhere, holds } from '../consents.ts'
import { type DisclosureRefusal, disclosureRefusals } from '../disclosure.refusals.ts'
import { operatorOf } from '../operator.ts'
import { isSilent } from '../processors/orders.ts'
import { inRegister, type Recipient, recipientsWhere } from '../recipients/recipients.ts'
import { acceptedPartnerTerms } from '../recipients/terms.ts'

export type DisclosureGround =
  | { by: 'consent'; consent: string }
  | { by: 'contract' }
  /** Health Code 273(5): exchange for giving care. */
  | { by: 'care' }
  | { by: 'law'; ground: string; requester: string; documentNumber: string; documentDate: string }

export interface Disclosing<Values> {
  /** Id in the register of recipients. */
  recipient: string
  purpose: string
  person: string
  /** Who gives it; null: the platform. */
  organisation: string | null
  /** What the sender has, by field of the register; what the profile does not name is cut off. */
  fields: Values
  ground: DisclosureGround
  /** The booking, payment or letter: a second try about it writes no second row. */
  about: string
}

/**
 * Cuts the fields to the profile, writes the disclosure and returns what may be sent. Refuses with one of
 * `disclosureRefusals`; then nothing may be sent.
 */
export async function disclose<Values extends Record<string, unknown>>(
  work: Work,
  asked: Disclosing<Values>,
): Promise<Partial<Values>> {
  const recipient = await standingRecipient(work, asked.recipient)
  const names = await allowedFields(work, recipient, asked)
  if (names.length === 0) throw refused('outside-profile')
  const consent = asked.ground.by === 'consent' ? await standing(work, asked, asked.ground.consent) : null
  const abroad =
    recipient.country === 'KZ' || recipient.countryProtects ? null : await abroadBy(work, asked, recipient)
  const id = randomUUID()
  const law = asked.ground.by === 'law' ? asked.ground : null
  const { numAffectedRows } =
    await sql`insert into privacy.disclosure (id, person, organisation, recipient, country, purpose, fields,
      ground, consent, abroad_consent, law_ground, requester, document_number, document_date, about, at, by_account)
    values (${id}, ${asked.person}, ${asked.organisation}, ${recipient.id}, ${recipient.country}, ${asked.purpose}, ${names},
      ${asked.ground.by}, ${consent?.id ?? null}, ${abroad?.id ?? null}, ${law?.ground ?? null}, ${law?.requester ?? null},
      ${law?.documentNumber ?? null}, ${law?.documentDate ?? null}, ${asked.about}, ${work.now}, ${work.actor.account})
    on conflict on constraint disclosure_once_about_a_matter do nothing`.execute(work.db)
  if (numAffectedRows === 1n) await tellIfPromised(work, id, asked, consent ?? abroad)
  return Object.fromEntries(names.map(name => [name, asked.fields[name]])) as Partial<Values>
}

/** The recipient, when it may be given anything today: registered, bound by the terms, and not silent. */
async function standingRecipient(work: Work, id: string): Promise<Recipient> {
  const [recipient] = await recipientsWhere(work, sql`r.id = ${id} and ${inRegister(work)}`)
  if (!recipient) throw refused('recipient-not-registered')
  if (!(await acceptedPartnerTerms(work, recipient))) throw refused('partner-terms-not-accepted')
  if (await isSilent(work, recipient.id)) throw refused('recipient-silent')
  return recipient
}

async function allowedFields(
  work: Work,
  { kind }: Recipient,
  { purpose, fields, ground }: Disclosing<Record<string, unknown>>,
): Promise<string[]> {
  const given = Object.keys(fields).filter(name => fields[name] !== null && fields[name] !== undefined)
  // What a court may see is written in its own paper; every other transfer keeps to its profile.
  const among =
    ground.by === 'law'
      ? sql`select id from privacy.field where id = any (${given}) order by place`
      : sql`select f.id from privacy.profile_field p join privacy.field f on f.id = p.field
          where p.kind = ${kind} and p.purpose = ${purpose} and f.id = any (${given}) order by f.place`
  const { rows } = await sql<{ id: string }>`${among}`.execute(work.db)
  return rows.map(row => row.id)
}

// A withdrawal that is under way is waited for, and then seen.
async function standing(work: Work, { person }: { person: string }, id: string): Promise<Consent> {
  await sql`select privacy.wait_for_consent(${id})`.execute(work.db)
  const [consent] = await consentsWhere(work, sql`c.id = ${id} and c.person = ${person} and ${holds(work)}`)
  if (!consent) throw refused('consent-not-standing')
  return consent
}

async function abroadBy(
  work: Work,
  asked: Disclosing<Record<string, unknown>>,
  { country }: Recipient,
): Promise<Consent> {
  const [consent] = await consentsWhere(
    work,
    sql`c.person = ${asked.person} and c.organisation is not distinct from ${asked.organisation}
      and c.purpose = 'cross-border' and c.country = ${country} and ${holds(work)}`,
  )
  if (!consent) throw refused('abroad-not-allowed')
  return standing(work, asked, consent.id)
}

// Law 94-V Art. 19(1): whoever was promised notice of transfers is told within the term.
async function tellIfPromised(
  work: Work,
  disclosure: string,
  { person, organisation }: Disclosing<Record<string, unknown>>,
  consent: Consent | null,
) {
  const promised = consent && (await numbersOf(work, consent.edition))['transfer-notice-working-days']
  if (!promised) return
  await startClock(work, {
    event: 'transfer-notice',
    about: disclosure,
    organisation: (await operatorOf(work, organisation)).id,
    person,
    link: '/officer/disclosures',
    promised: [{ length: promised, unit: 'working-days', basis: consentBasis }],
  })
  await work.emit('transfer-promised-notice', { disclosure, person })
}

const consentBasis = {
  kk: 'Келісімнің мәтіні: беру туралы хабарлау',
  ru: 'Текст согласия: уведомление о передаче',
  en: 'The text of the consent: notice of a transfer',
}

function refused(code: DisclosureRefusal): Refusal {
  return new Refusal(code, disclosureRefusals[code])
}
