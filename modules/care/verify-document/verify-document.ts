import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { three } from '../../organisations/index.ts'
import { type VerifiedSignature, verifySignature } from '../../signatures/index.ts'
import { verifyDocument } from './verify-document.api.ts'

type Known = NonNullable<Answer<typeof verifyDocument>['document']>

export default act(verifyDocument, async (work, { code }) => {
  const { rows } = await sql<Omit<Known, 'issuedOn'> & { issuedAt: Date; revokedAt: Date | null }>`
    select kind, ${three('organisation')} as organisation, issued_at as "issuedAt", revoked_at as "revokedAt"
    from care.verify(${code})`.execute(work.db)
  if (!rows[0]) return ofSignature(await verifySignature(work, code))
  const { kind, organisation, issuedAt, revokedAt } = rows[0]
  return {
    state: revokedAt ? ('revoked' as const) : ('genuine' as const),
    document: { kind, organisation, issuedOn: dayOf(issuedAt) },
    signature: null,
  }
})

// The code of a paper and that of a certificate are asked at one address: whoever holds one need not know which.
function ofSignature(signature: VerifiedSignature | null): Answer<typeof verifyDocument> {
  if (!signature) return { state: 'unknown', document: null, signature: null }
  const { at, stampedAt, endedAt, ...rest } = signature
  return {
    state: endedAt ? 'revoked' : 'genuine',
    document: null,
    signature: {
      ...rest,
      at: at.toISOString(),
      stampedAt: stampedAt?.toISOString() ?? null,
      endedAt: endedAt?.toISOString() ?? null,
    },
  }
}
