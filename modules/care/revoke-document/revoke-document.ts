import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { endSignatures } from '../../signatures/index.ts'
import { treatingRules } from '../access.ts'
import { documentFor } from '../note.ts'
import { revokeDocument } from './revoke-document.api.ts'

export default act(revokeDocument, async (work, { document, reason }) => {
  if (!(await documentFor(work, treatingRules, document))) work.absent()
  await sql`insert into care.revocation (document, by_employment, reason, at)
    values (${document}, ${work.actor.employment}, ${reason}, ${work.now})`.execute(work.db)
  await endSignatures(work, { kind: 'document', id: document }, 'revoked')
  return {}
})
