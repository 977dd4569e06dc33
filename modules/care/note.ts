// Notes and documents as the acts of this module read them: always through the access rules, always opened
// with the patient's own key.
import { sql } from 'kysely'
import * as z from 'zod'
import { seenBy, why } from '../../kernel/access.ts'
import type { Work } from '../../kernel/work.ts'
import { shapes, staffNamed, three } from '../organisations/index.ts'
import { type Booking, bookingFor } from '../scheduling/index.ts'
import type { Rule } from './access.ts'

export interface Content {
  complaints: string
  examination: string
  /** Code of ICD-10; empty while none is chosen. */
  diagnosis: string
  plan: string
}

const author = z.object({ name: z.string(), title: shapes.text, organisation: shapes.text })

export const signedNote = z.object({
  booking: z.string(),
  at: z.string(),
  signedAt: z.string(),
  author: author.nullable(),
  complaints: z.string(),
  examination: z.string(),
  diagnosis: z.string(),
  diagnosisName: shapes.text.nullable(),
  plan: z.string(),
  addenda: z.array(z.object({ at: z.string(), author: z.string(), text: z.string() })),
})

export const documentLine = z.object({
  document: z.string(),
  kind: z.enum(['conclusion']),
  number: z.string(),
  organisation: shapes.text,
  booking: z.string(),
  issuedAt: z.string(),
  revokedAt: z.string().nullable(),
  code: z.string(),
})

const contentField = 'care.note.content'
const addendumField = 'care.addendum.text'

/** The visit of this doctor; answered as absent to everybody else. Tells the journal. */
export async function visitOf(work: Work, booking: string): Promise<Booking> {
  return (await bookingFor(work, booking, ['treating-doctor'])) ?? work.absent()
}

export function sealContent(work: Work, patient: string, content: Content): Promise<Buffer> {
  return work.sealing.seal(work.db, patient, contentField, JSON.stringify(content))
}

export function sealAddendum(work: Work, patient: string, text: string): Promise<Buffer> {
  return work.sealing.seal(work.db, patient, addendumField, text)
}

export interface Note extends Content {
  version: number
  author: string
  savedAt: Date
  signedAt: Date | null
}

/** The note of a visit that the caller has opened before; null while nothing is written. */
export async function noteOf(
  work: Work,
  { id, patient }: Pick<Booking, 'id' | 'patient'>,
): Promise<Note | null> {
  const { rows } = await sql<Omit<Note, keyof Content> & { sealed: Buffer }>`
    select version, author, saved_at as "savedAt", signed_at as "signedAt", content_sealed as sealed
    from care.note where booking = ${id}`.execute(work.db)
  if (!rows[0]) return null
  const { sealed, ...note } = rows[0]
  const content = await openContent(work, patient, sealed)
  return content && { ...note, ...content }
}

/** Signed notes of a patient that the rules open, newest first. What was destroyed with its key is left out. */
export async function signedNotes(
  work: Work,
  rules: readonly Rule[],
  patient: string,
): Promise<z.output<typeof signedNote>[]> {
  const { rows } = await sql<{ booking: string; author: string; begun: Date; signed: Date; sealed: Buffer }>`
    select r.booking, r.author, r.begun_at as begun, r.signed_at as signed, r.content_sealed as sealed
    from care.note r where r.patient = ${patient} and r.signed_at is not null and ${seenBy(rules, work.actor)}
    order by r.begun_at desc limit 200`.execute(work.db)
  const bookings = rows.map(row => row.booking)
  const addenda = await addendaOf(work, patient, bookings)
  const staff = await staffNamed(work, [...rows.map(row => row.author), ...addenda.map(one => one.author)])
  const opened = []
  for (const row of rows) {
    const content = await openContent(work, patient, row.sealed)
    if (content) opened.push({ ...row, content })
  }
  const diagnoses = await diagnosisNames(
    work,
    opened.map(({ content }) => content.diagnosis),
  )
  return opened.map(({ booking, author, begun, signed, content }) => {
    const employee = staff.get(author)
    return {
      booking,
      at: begun.toISOString(),
      signedAt: signed.toISOString(),
      author: employee
        ? { name: employee.name, title: employee.title, organisation: employee.organisationName }
        : null,
      ...content,
      diagnosisName: diagnoses.get(content.diagnosis) ?? null,
      addenda: addenda
        .filter(one => one.note === booking)
        .map(one => ({
          at: one.at.toISOString(),
          author: staff.get(one.author)?.name ?? '',
          text: one.text,
        })),
    }
  })
}

/** Notes that are kept from representatives and trusted persons; none for those from whom they are kept. */
export async function keptFromReaders(work: Work, patient: string): Promise<string[]> {
  if (patient !== work.actor.person && work.actor.duty !== 'doctor') return []
  const { rows } = await sql<{ note: string }>`
    select note from (select distinct on (note) note, sensitive from care.sensitivity
      where patient = ${patient} order by note, at desc, id desc) latest where sensitive`.execute(work.db)
  return rows.map(row => row.note)
}

/** Documents of a patient that the rules open, newest first. */
export async function documentsOf(
  work: Work,
  rules: readonly Rule[],
  patient: string,
): Promise<z.output<typeof documentLine>[]> {
  const { rows } = await sql<DocumentRow>`select ${documentColumns} ${documentTables}
    where r.patient = ${patient} and ${seenBy(rules, work.actor)}
    order by r.issued_at desc limit 200`.execute(work.db)
  return rows.map(lineOf)
}

/** One document with its sealed bytes, when a rule opens it; null otherwise. Tells the journal. */
export async function documentFor(work: Work, rules: readonly Rule[], document: string) {
  const { rows } = await sql<
    DocumentRow & { patient: string; sealed: Buffer; sha256: Buffer; why: string[] }
  >`
    select ${documentColumns}, r.patient, r.pdf_sealed as sealed, r.pdf_sha256 as sha256, ${why(rules, work.actor)} as why
    ${documentTables} where r.id = ${document} and ${seenBy(rules, work.actor)}`.execute(work.db)
  const row = rows[0]
  if (!row) return null
  work.saw(row.patient, row.why[0]!)
  work.note({ document })
  return { line: lineOf(row), patient: row.patient, sealed: row.sealed, sha256: row.sha256 }
}

/** Name of a diagnosis in three languages; null when ICD-10 has no such code. */
export async function diagnosisName(work: Work, code: string) {
  return (await diagnosisNames(work, [code])).get(code) ?? null
}

async function diagnosisNames(work: Work, codes: readonly string[]) {
  const { rows } = await sql<{ code: string; name: z.output<typeof shapes.text> }>`
    select code, jsonb_build_object('kk', kk, 'ru', ru, 'en', en) as name from catalogue.icd10
    where code = any (${codes})`.execute(work.db)
  return new Map(rows.map(({ code, name }) => [code, name]))
}

export interface Addendum {
  note: string
  author: string
  at: Date
  text: string
}

/** What was added to signed notes, oldest first. */
export async function addendaOf(work: Work, patient: string, notes: readonly string[]): Promise<Addendum[]> {
  const { rows } = await sql<Omit<Addendum, 'text'> & { sealed: Buffer }>`
    select note, author, at, text_sealed as sealed from care.addendum
    where note = any (${notes}::uuid[]) order by at, id`.execute(work.db)
  const addenda = []
  for (const { sealed, ...row } of rows) {
    const text = await work.sealing.open(work.db, patient, addendumField, sealed)
    if (text !== null) addenda.push({ ...row, text })
  }
  return addenda
}

interface DocumentRow {
  document: string
  kind: 'conclusion'
  year: number
  number: number
  organisation: z.output<typeof shapes.text>
  booking: string
  issuedAt: Date
  revokedAt: Date | null
  code: string
}

const documentColumns = sql`r.id as document, r.kind, r.year, r.number, ${three('o.name')} as organisation, r.booking,
  r.issued_at as "issuedAt", v.at as "revokedAt", r.code`
const documentTables = sql`from care.document r join organisations.organisation o on o.id = r.organisation
  left join care.revocation v on v.document = r.id`

function lineOf({ document, kind, organisation, booking, code, ...row }: DocumentRow) {
  return {
    document,
    kind,
    organisation,
    booking,
    code,
    number: numberOf(row),
    issuedAt: row.issuedAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
  }
}

/** The number of a document as it is printed: `2026-000017`. */
export function numberOf({ year, number }: { year: number; number: number }): string {
  return `${year}-${String(number).padStart(6, '0')}`
}

/** What a note says; null when the patient's key was destroyed. */
export async function openContent(work: Work, patient: string, sealed: Buffer): Promise<Content | null> {
  const text = await work.sealing.open(work.db, patient, contentField, sealed)
  return text === null ? null : (JSON.parse(text) as Content)
}
