// Who signed what: written by the acts of other modules in their own transaction, read by those who may see it.
import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { newCode } from '../../kernel/code.ts'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { settings } from './settings.ts'
import { digestOf, type Stated } from './statement.ts'
import type { Level, Qualified, SubjectKind, Trust } from './words.texts.ts'

export interface Subject {
  kind: SubjectKind
  id: string
}

export interface Signing {
  subject: Subject
  /** Title of what was signed, without a word of health beyond what the paper itself is called. */
  title: Text
  /** SHA-256 of exactly what was signed; of both texts where there are two, which `parts` then name. */
  hash: Buffer
  parts?: Readonly<Record<'kk' | 'ru', string>>
  level: Level
  /** Null: the platform. */
  organisation: string | null
  /** Whose matter it is where it is not the signer's own. */
  about?: string | null
  /** Who signs at the desk by a one-time code; else whoever acts. */
  person?: string
  evidence?: Readonly<Record<string, string | number | null>>
}

export interface Signature extends Stated {
  code: string
  title: Text
  evidence: Readonly<Record<string, unknown>>
  trust: Trust
  clockWentBack: boolean
  stampedAt: Date | null
  authority: string | null
  attempts: number
  lastCause: string | null
  /** Null for levels that no certificate authority stands behind. */
  qualified: Qualified | null
  endedAt: Date | null
  owes: ('stamp' | 'time' | 'verification')[]
}

/**
 * Writes a signature in the transaction of the act that is signed; answers its id. The journal row of the act
 * names the signature with the hash of its statement, so that the chain proves both.
 */
export async function sign(work: Work, signing: Signing): Promise<string> {
  const { subject, title, hash, parts, level, organisation, about = null } = signing
  const atDesk = signing.person !== undefined && signing.person !== work.actor.person
  const person = signing.person ?? work.actor.person
  if (!person) throw new Error('a signature names who signs')
  const { authority } = settings()
  const stated: Stated = {
    id: randomUUID(),
    subjectKind: subject.kind,
    subject: subject.id,
    person,
    about: about === person ? null : about,
    organisation,
    account: atDesk ? null : work.actor.account,
    employment: atDesk ? null : work.actor.employment,
    session: atDesk ? null : work.actor.session,
    at: work.now,
    hash,
    level,
  }
  const evidence = {
    title,
    parts: parts ?? null,
    act: work.act,
    lang: work.lang,
    address: work.origin.address,
    device: work.origin.device,
    ...(atDesk ? { recordedBy: work.actor.account } : {}),
    ...signing.evidence,
  }
  await sql`insert into signatures.signature (id, subject_kind, subject, person, about, organisation, account, employment,
      session, at, time_source, hash, level, evidence, stamp_owed, code)
    values (${stated.id}, ${stated.subjectKind}, ${stated.subject}, ${person}, ${stated.about}, ${organisation},
      ${stated.account}, ${stated.employment}, ${stated.session}, ${stated.at}, 'server-clock', ${hash}, ${level},
      ${JSON.stringify(evidence)}, ${authority !== null}, ${newCode()})`.execute(work.db)
  work.note({ [stated.id]: digestOf(stated) })
  if (authority) await work.later('stamp-signature', { signature: stated.id })
  return stated.id
}

/** How surely the session that acts signs: confirmed within minutes, or only signed in. */
export function levelOfSession(work: Pick<Work, 'actor' | 'now'>): Level {
  const { confirmedUntil } = work.actor
  return confirmedUntil && confirmedUntil > work.now ? 'step-up' : 'tick'
}

/** Signatures under one thing, the oldest first. */
export function signaturesOf(work: Pick<Work, 'db'>, subject: Subject): Promise<Signature[]> {
  return signaturesWhere(work, sql`subject_kind = ${subject.kind} and subject = ${subject.id}`)
}

/** What was signed stopped to count; ended once. */
export async function endSignatures(
  work: Pick<Work, 'db' | 'now'>,
  subject: Subject,
  why: 'withdrawn' | 'revoked' | 'terminated',
): Promise<void> {
  await sql`insert into signatures.ending (signature, at, why)
    select id, ${work.now}, ${why} from signatures.signature
    where subject_kind = ${subject.kind} and subject = ${subject.id}
    on conflict do nothing`.execute(work.db)
}

/** Signatures that the policies let the actor see. */
export async function signaturesWhere(
  work: Pick<Work, 'db'>,
  where: RawBuilder<unknown>,
  limit = 1000,
): Promise<Signature[]> {
  const { rows } = await sql<Signature>`
    select id, subject_kind as "subjectKind", subject, person, about, organisation, account, employment, session, at, hash,
      level, code, evidence -> 'title' as title, evidence, trust, clock_went_back as "clockWentBack",
      stamped_at as "stampedAt", authority, attempts, last_cause as "lastCause", qualified, ended_at as "endedAt", owes
    from signatures.signature_view where ${where} order by at, id limit ${limit}`.execute(work.db)
  return rows
}
