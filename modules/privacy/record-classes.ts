// Kinds of records with their ground and term of keeping, as other parts ask for them.
import { sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'

export interface RecordClass {
  id: string
  name: Text
  /** Null: lives by its contract or consent alone. */
  keepYears: number | null
  /** Kept as long as any record that must be kept. */
  outlivesOthers: boolean
  ground: Text | null
  source: string
}

/** Every kind of records, in the order in which people read them. */
export async function recordClasses(work: Pick<Work, 'db'>): Promise<RecordClass[]> {
  const { rows } = await sql<RecordClass>`
    select id, jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as name, keep_years as "keepYears",
      outlives_others as "outlivesOthers", source,
      case when ground_kk is not null then jsonb_build_object('kk', ground_kk, 'ru', ground_ru, 'en', ground_en) end as ground
    from privacy.record_class order by place`.execute(work.db)
  return rows
}
