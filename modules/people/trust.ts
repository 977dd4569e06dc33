// Trusted persons as other modules read them.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import type { TrustScope } from './trust.shapes.ts'

export interface Trusting {
  person: string
  name: string
  scopes: TrustScope[]
}

/** Who trusts the acting person today, with what of theirs. */
export async function trustingMe(work: Pick<Work, 'db' | 'actor'>): Promise<Trusting[]> {
  const { rows } = await sql<Trusting>`
    select v.person, n.person_name as name, v.scopes
    from people.trust_view v join people.trust_names() n on n.trust = v.id
    where v.trusted = ${work.actor.person} order by n.person_name, v.id`.execute(work.db)
  return rows
}

/** What the invitation needs: to whom it goes, from whom, in which language. For the system. */
export async function trustToTell(work: Pick<Work, 'db'>, trust: string) {
  const { rows } = await sql<{ person: string; email: string; name: string; lang: 'kk' | 'ru' | 'en' }>`
    select t.person, t.email, p.given_name || ' ' || p.family_name as name, p.lang
    from people.trust t join people.person p on p.id = t.person where t.id = ${trust}`.execute(work.db)
  return rows[0] ?? null
}
