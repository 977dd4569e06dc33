// Lists that choices on pages are made of.
import { sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'

export interface Choice extends Text {
  id: string
}

/** Cities, specialities or spoken languages, each with its name in three languages. */
export async function listChoices(work: Work, of: 'city' | 'speciality' | 'language'): Promise<Choice[]> {
  const { rows } =
    await sql<Choice>`select id, kk, ru, en from ${sql.table(`catalogue.${of}`)} order by kk`.execute(work.db)
  return rows
}
