// What was explained to a patient, as the acts of this folder read it: always through the visit or one's own right.
import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { editionNamed } from '../../agreements/index.ts'
import { staffNamed, three } from '../../organisations/index.ts'
import { type Signature, signaturesOf } from '../../signatures/index.ts'
import { visitOf } from '../note.ts'

export interface Explained {
  intervention: string
  risks: string
  alternatives: string
  consequences: string
}

export interface Consent extends Explained {
  id: string
  booking: string
  patient: string
  patientName: string
  birthDate: string
  organisation: string
  organisationName: Text
  address: Text
  serviceName: Text
  edition: { slug: string; number: number }
  doctor: { name: string; position: Text }
  at: Date
  tiyn: number
  isSurgery: boolean
  hash: Buffer
  outcome: 'given' | 'refused' | 'refused-unsigned' | 'emergency' | null
  outcomeAt: Date | null
  takenBack: boolean
  signatures: Signature[]
}

const field = 'care.informed_consent.content'

export function sealExplained(work: Work, patient: string, explained: Explained): Promise<Buffer> {
  return work.sealing.seal(work.db, patient, field, JSON.stringify(explained))
}

/** SHA-256 of exactly what is signed. */
export function hashOf(
  of: { consent: string; booking: string; edition: string; tiyn: number },
  explained: Explained,
) {
  const { intervention, risks, alternatives, consequences } = explained
  const text = JSON.stringify([
    of.consent,
    of.booking,
    of.edition,
    of.tiyn,
    intervention,
    risks,
    alternatives,
    consequences,
  ])
  return createHash('sha256').update(text).digest()
}

/** One's own (or a represented person's), or for the doctor of the visit; absent to everybody else. */
export async function consentFor(work: Work, id: string): Promise<Consent> {
  const [consent] = await consentsWhere(work, sql`c.id = ${id}`)
  if (!consent) return work.absent()
  if (work.actor.persons.includes(consent.patient)) work.saw(consent.patient, 'self')
  else await visitOf(work, consent.booking)
  return consent
}

/** Consents of the visits that the caller has opened before, or of the acting persons. */
export async function consentsWhere(work: Work, where: RawBuilder<unknown>): Promise<Consent[]> {
  const { rows } = await sql<Row>`
    select c.id, c.booking, c.patient, concat_ws(' ', p.family_name, p.given_name, p.middle_name) as "patientName",
      p.birth_date as "birthDate", c.organisation, ${three('o.name')} as "organisationName", ${three('o.address')} as address,
      ${three('s.name')} as "serviceName", c.edition as "editionId", c.prepared_by as "preparedBy", c.at, c.tiyn::float8 as tiyn,
      c.is_surgery as "isSurgery",
      c.hash, c.content_sealed as sealed, d.outcome, d.at as "outcomeAt", t.consent is not null as "takenBack"
    from care.informed_consent c
    join people.person_view p on p.id = c.patient
    join organisations.organisation o on o.id = c.organisation
    join organisations.service s on s.id = c.service
    left join care.consent_outcome d on d.consent = c.id
    left join care.consent_taken_back t on t.consent = c.id
    where ${where} order by c.at desc, c.id`.execute(work.db)
  const staff = await staffNamed(
    work,
    rows.map(row => row.preparedBy),
  )
  const consents: Consent[] = []
  for (const { sealed, preparedBy, editionId, ...row } of rows) {
    const content = await work.sealing.open(work.db, row.patient, field, sealed)
    // Of a person whose key was destroyed nothing can be told any more.
    if (content === null) continue
    const { name, title } = staff.get(preparedBy)!
    const signatures = [
      ...(await signaturesOf(work, { kind: 'informed-consent', id: row.id })),
      ...(await signaturesOf(work, { kind: 'refusal', id: row.id })),
    ]
    consents.push({
      ...row,
      ...(JSON.parse(content) as Explained),
      edition: await editionNamed(work, editionId),
      doctor: { name, position: title },
      signatures,
    })
  }
  return consents
}

type Row = Omit<Consent, keyof Explained | 'edition' | 'doctor' | 'signatures'> & {
  sealed: Buffer
  editionId: string
  preparedBy: string
}
