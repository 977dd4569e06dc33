// DR-4.2: a partner is bound to the purpose and to secrecy before it gets anything.
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { editionInForce } from '../../agreements/index.ts'
import type { Recipient } from './recipients.ts'

/** True when the recipient has accepted an edition of the terms for partners, or none is published yet. */
export async function acceptedPartnerTerms(work: Work, { id }: Pick<Recipient, 'id'>): Promise<boolean> {
  if (!(await editionInForce(work, null, 'partner-terms'))) return true
  const { rows } = await sql`select from privacy.recipient_terms where recipient = ${id} limit 1`.execute(
    work.db,
  )
  return rows.length > 0
}
