import { sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'

export interface Purpose {
  id: string
  name: Text
  says: Text
  special: boolean
  /** Null: a switch of its own. */
  documentKind: string | null
  givenTo: ('platform' | 'clinic')[]
}

/** The catalogue of purposes that rest on a consent, by id. */
export async function purposes(work: Pick<Work, 'db'>): Promise<Map<string, Purpose>> {
  const { rows } = await sql<Purpose>`
    select id, jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as name,
      jsonb_build_object('kk', says_kk, 'ru', says_ru, 'en', says_en) as says,
      special, document_kind as "documentKind", given_to as "givenTo"
    from privacy.purpose order by document_kind nulls last, id`.execute(work.db)
  return new Map(rows.map(row => [row.id, row]))
}
