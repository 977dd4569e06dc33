// The certificate of a signature: everything that proves it, signed with the key of the installation. It is
// checked without the database and without Shipa, by machine/check-certificate.mjs.
import { createPublicKey } from 'node:crypto'
import { sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { site } from '../../accounts/index.ts'
import { type EntryProof, keyIdOf, proveEntry } from '../../journal/index.ts'
import { organisationById, staffNamed } from '../../organisations/index.ts'
import { seal } from '../seal.ts'
import { signerName } from '../seen.ts'
import { settings } from '../settings.ts'
import { type Signature, signaturesWhere } from '../sign.ts'
import { statementOf } from '../statement.ts'
import type { Level, Qualified, SubjectKind, Trust } from '../words.texts.ts'

export interface Certificate {
  format: 'shipa-certificate-1'
  /** Address of the installation that issued it. */
  installation: string
  issuedAt: string
  code: string
  /** What was signed and by whom, as one text; the stamp and a qualified signature are over its bytes. */
  statement: string
  signed: { kind: SubjectKind; title: Text; sha256: string; parts: { kk: string; ru: string } | null }
  signer: { name: string; position: Text | null; organisation: Text | null }
  at: string
  timeSource: 'server-clock'
  clockWentBack: boolean
  level: Level
  trust: Trust
  qualified: Qualified | null
  /** When what was signed stopped to count. */
  endedAt: string | null
  evidence: Readonly<Record<string, unknown>>
  /** Null for the second before the journal's row is chained. */
  journal: EntryProof | null
  stamp: { at: string; authority: string; token: string } | null
  /** The signature file (CMS) and the text that it was made over. */
  cms: { statement: string; bytes: string } | null
}

/** The certificate with the signature over `JSON.stringify(certificate)`, after words that say what is signed. */
export interface SignedCertificate {
  certificate: Certificate
  keyId: string
  signature: string
}

export async function certificateOf(work: Work, signature: Signature): Promise<Certificate> {
  const { title: _, parts, ...evidence } = signature.evidence
  const employee = signature.employment
    ? (await staffNamed(work, [signature.employment])).get(signature.employment)
    : undefined
  const organisation = signature.organisation ? await organisationById(work, signature.organisation) : null
  return {
    format: 'shipa-certificate-1',
    installation: site().publicUrl,
    issuedAt: work.now.toISOString(),
    code: signature.code,
    statement: statementOf(signature),
    signed: {
      kind: signature.subjectKind,
      title: signature.title,
      sha256: signature.hash.toString('hex'),
      parts: parts as Certificate['signed']['parts'],
    },
    signer: {
      name: await signerName(work, signature.id),
      position: employee?.title ?? null,
      organisation: organisation?.name ?? null,
    },
    at: signature.at.toISOString(),
    timeSource: 'server-clock',
    clockWentBack: signature.clockWentBack,
    level: signature.level,
    trust: signature.trust,
    qualified: signature.qualified,
    endedAt: signature.endedAt?.toISOString() ?? null,
    evidence,
    journal: await proveEntry(work, {
      person: signature.about ?? signature.person,
      noted: signature.id,
    }),
    ...(await tokensOf(work, signature.id)),
  }
}

export function signCertificate(certificate: Certificate): SignedCertificate {
  return { certificate, ...seal('certificate', JSON.stringify(certificate)) }
}

/** The public key by which anybody checks certificates and checkpoints of this installation. */
export function publicKeyPem(): { pem: string; keyId: string } {
  const key = createPublicKey(settings().signingKey)
  return { pem: key.export({ type: 'spki', format: 'pem' }).toString(), keyId: keyIdOf(key) }
}

async function tokensOf(work: Work, signature: string): Promise<Pick<Certificate, 'stamp' | 'cms'>> {
  const { rows: stamps } = await sql<{ at: Date; authority: string; token: Buffer }>`
    select at, authority, token from signatures.stamp where signature = ${signature}`.execute(work.db)
  const { rows: files } = await sql<{ over: string; bytes: Buffer }>`
    select over, bytes from signatures.cms where signature = ${signature}`.execute(work.db)
  const [stamp] = stamps
  const [file] = files
  const [over] = file ? await signaturesWhere(work, sql`id = ${file.over}`) : []
  return {
    stamp: stamp
      ? { at: stamp.at.toISOString(), authority: stamp.authority, token: stamp.token.toString('base64') }
      : null,
    cms: file && over ? { statement: statementOf(over), bytes: file.bytes.toString('base64') } : null,
  }
}
