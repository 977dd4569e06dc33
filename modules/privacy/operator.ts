import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { type Organisation, organisationById } from '../organisations/index.ts'

/** Who answers for the data: the organisation named, or the one that operates the platform; absent while there is none. */
export async function operatorOf(work: Work, organisation: string | null): Promise<Organisation> {
  if (organisation) return organisationById(work, organisation)
  const { rows } = await sql<{
    id: string
  }>`select id from organisations.organisation where kind = 'platform'`.execute(work.db)
  return organisationById(work, (rows[0] ?? work.absent()).id)
}
