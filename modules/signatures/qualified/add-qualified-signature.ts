import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { peopleOf, signatureFor } from '../seen.ts'
import { settings } from '../settings.ts'
import { sign, signaturesWhere } from '../sign.ts'
import { statementOf } from '../statement.ts'
import { addQualifiedSignature, verifyQualifiedSignature } from './add-qualified-signature.api.ts'
import { bytesOfCms, readCms } from './cms.ts'
import { askVerifier } from './verifier.ts'

export const addQualifiedSignatureAct = act(
  addQualifiedSignature,
  async (work, { signature: id, cms: pasted }) => {
    const over = await signatureFor(work, id)
    // One's own key goes to one's own signature, and not over another file.
    if (over.account !== work.actor.account || over.level === 'qualified') return work.absent()
    const bytes = bytesOfCms(pasted)
    if (!bytes) return work.refuse('not-a-signature-file')
    const cms = await readCms(bytes, Buffer.from(statementOf(over)))
    if (typeof cms === 'string') return work.refuse(cms)
    const signature = await sign(work, {
      subject: { kind: over.subjectKind, id: over.subject },
      title: over.title,
      hash: over.hash,
      level: 'qualified',
      organisation: over.organisation,
      about: over.about,
      evidence: { over: id },
    })
    await sql`insert into signatures.cms (signature, over, bytes, signer, issuer, serial, digest, mathematics)
    values (${signature}, ${id}, ${bytes}, ${cms.signer}, ${cms.issuer}, ${cms.serial}, ${cms.digest}, ${cms.mathematics})`.execute(
      work.db,
    )
    if (settings().verifier) await work.later('verify-qualified-signature', { signature })
    return { signature }
  },
)

export const verifyQualifiedSignatureAct = act(verifyQualifiedSignature, async (work, { signature: id }) => {
  const { rows } = await sql<{ over: string; bytes: Buffer; tries: number }>`
    select over, bytes, (select count(*)::int from signatures.cms_check c where c.signature = m.signature) as tries
    from signatures.cms m where signature = ${id}`.execute(work.db)
  const [file] = rows
  const { verifier } = settings()
  const [over] = file ? await signaturesWhere(work, sql`id = ${file.over}`) : []
  if (!file || !over) return work.absent()
  work.saw(peopleOf(over), 'system-duty')
  if (!verifier) return {}
  const { outcome, cause } = await askVerifier(verifier.url, file.bytes, Buffer.from(statementOf(over)))
  await sql`insert into signatures.cms_check (id, signature, at, outcome, verifier, cause)
    values (${randomUUID()}, ${id}, ${work.now}, ${outcome}, ${new URL(verifier.url).host}, ${cause})`.execute(
    work.db,
  )
  if (outcome === 'no-answer') {
    const minutes = Math.min(2 ** file.tries, 60)
    const at = new Date(work.now.getTime() + minutes * 60_000)
    await work.later('verify-qualified-signature', { signature: id }, { at })
  }
  return {}
})
