// Destructions that met a hold or an open request wait; they are tried again when it ends, and every night.
import { type RawBuilder, sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'

/** Tries again what may be carried out and has not ended, among the destructions `d` that the condition names. */
export async function tryAgain(work: Work, where: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select d.id from rights.destruction d
    where ${where} and not exists (select from rights.destruction_end e where e.destruction = d.id)
      and (d.by_kind = 'withdrawal' or exists (select from rights.destruction_approval a where a.destruction = d.id))
    limit 1000`.execute(work.db)
  for (const { id } of rows) await work.later('carry-out-destruction', { destruction: id })
  return rows.length
}
