import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'

/**
 * Opens the person's card at an organisation, once; later calls change nothing. Card numbers are drawn by
 * lot, so that a number does not tell how many patients a clinic has.
 */
export async function registerPatient(work: Work, organisation: string, person: string): Promise<void> {
  for (let draw = 0; draw < 20; draw++) {
    const number = `${work.now.getUTCFullYear()}-${String(randomInt(1_000_000)).padStart(6, '0')}`
    await sql`insert into organisations.patient (organisation, person, card_number, since)
      values (${organisation}, ${person}, ${number}, ${work.now}) on conflict do nothing`.execute(work.db)
    if (await isRegistered(work, organisation, person)) return
  }
  throw new Error('no free card number was drawn')
}

/**
 * Keeps that the person was identified against a document: its kind and its number, sealed, never a copy
 * (Health Code, Article 60).
 */
export async function identifyPatient(
  work: Work,
  seen: { organisation: string; person: string; kind: string; number: string },
): Promise<void> {
  const sealed = await work.sealing.seal(work.db, seen.person, 'patient.document_number', seen.number)
  await sql`update organisations.patient set document_kind = ${seen.kind}, document_number_sealed = ${sealed},
      identified_at = ${work.now}, identified_by = ${work.actor.employment}
    where organisation = ${seen.organisation} and person = ${seen.person}`.execute(work.db)
}

export async function isIdentified(work: Work, organisation: string, person: string): Promise<boolean> {
  const { rows } = await sql`select 1 from organisations.patient
    where organisation = ${organisation} and person = ${person} and identified_at is not null`.execute(
    work.db,
  )
  return rows.length > 0
}

export async function isRegistered(work: Work, organisation: string, person: string): Promise<boolean> {
  const { rows } = await sql`select 1 from organisations.patient
    where organisation = ${organisation} and person = ${person}`.execute(work.db)
  return rows.length > 0
}
