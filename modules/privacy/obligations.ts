// What stands in the way of a withdrawal (Law 94-V Art. 8(2)). Each later module names the function that finds its
// own obligations, in its own schema; here they are asked, never kept.
import { sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { three } from '../organisations/index.ts'
import type { Consent } from './consents.ts'

export interface Obligation {
  kind: string
  /** The visit, the bill. */
  about: string
  says: Text
}

/** Unperformed obligations under a consent. A switch of its own carries none: it is never needed for a service. */
export async function obligationsUnder(
  work: Work,
  consent: Pick<Consent, 'person' | 'organisation' | 'acceptance'>,
): Promise<Obligation[]> {
  if (!consent.acceptance || !consent.organisation) return []
  const { rows } = await sql<Obligation>`
    select o.kind, o.about, ${three('k.says')} as says
    from privacy.obligations(${consent.person}, ${consent.organisation}) o
    join privacy.obligation_kind k on k.id = o.kind order by o.kind, o.about`.execute(work.db)
  return rows
}
