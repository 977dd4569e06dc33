import { sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'

/** Who may get data, by kind, in the order in which people read them. */
export async function recipientKinds(work: Pick<Work, 'db'>): Promise<{ id: string; name: Text }[]> {
  const { rows } = await sql<{ id: string; name: Text }>`
    select id, jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as name
    from privacy.recipient_kind order by place`.execute(work.db)
  return rows
}
