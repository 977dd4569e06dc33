import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { peopleOf, signatureFor, signerName } from '../seen.ts'
import { type Signature, signaturesOf, signaturesWhere } from '../sign.ts'
import { statementOf } from '../statement.ts'
import { listMySignatures, showSignature } from './show-signature.api.ts'

type Line = Answer<typeof listMySignatures>['signatures'][number]

export const showSignatureAct = act(showSignature, async (work, { signature: id }) => {
  const signature = await signatureFor(work, id)
  const together = await signaturesOf(work, { kind: signature.subjectKind, id: signature.subject })
  return {
    ...lineOf(signature),
    signer: await signerName(work, id),
    isOwn: signature.account !== null && signature.account === work.actor.account,
    attempts: signature.attempts,
    hash: signature.hash.toString('hex'),
    statement: statementOf(signature),
    together: together.map(lineOf),
    certificate: await certificateOfFile(work, id),
  }
})

export const listMySignaturesAct = act(listMySignatures, async work => {
  const { persons } = work.actor
  const signatures = await signaturesWhere(
    work,
    sql`person = any (${persons}::uuid[]) or about = any (${persons}::uuid[])`,
  )
  work.saw(signatures.flatMap(peopleOf), 'self')
  return { signatures: signatures.map(lineOf).reverse() }
})

function lineOf(s: Signature): Line {
  return {
    signature: s.id,
    kind: s.subjectKind,
    subject: s.subject,
    title: s.title,
    at: s.at.toISOString(),
    level: s.level,
    trust: s.trust,
    qualified: s.qualified,
    stampedAt: s.stampedAt?.toISOString() ?? null,
    authority: s.authority,
    endedAt: s.endedAt?.toISOString() ?? null,
    code: s.code,
  }
}

async function certificateOfFile(work: Work, signature: string) {
  const { rows } = await sql<{ signer: string; issuer: string; digest: string; mathematics: string }>`
    select signer, issuer, digest, mathematics from signatures.cms where signature = ${signature}`.execute(
    work.db,
  )
  return rows[0] ?? null
}
