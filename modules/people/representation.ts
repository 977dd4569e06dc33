import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'

export interface Representation {
  person: string
  representative: string
  birthDate: string
  childName: string
  endedAt: Date | null
}

/** Who acts for whom, for the system that tells of birthdays; null for whom the policies show it not. */
export async function representationOf(work: Pick<Work, 'db'>, id: string): Promise<Representation | null> {
  const { rows } = await sql<Representation>`
    select r.person, r.representative, p.birth_date as "birthDate", p.given_name as "childName", r.ended_at as "endedAt"
    from people.representation r join people.person p on p.id = r.person where r.id = ${id}`.execute(work.db)
  return rows[0] ?? null
}
