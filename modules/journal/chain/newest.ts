import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import type { Checkpoint } from './checkpoint.ts'

/** The checkpoint over the most entries; null while there is none. */
export async function newestCheckpoint(work: Pick<Work, 'db'>): Promise<Checkpoint | null> {
  const { rows } = await sql<Checkpoint>`
    select size, root, signed_at as "signedAt", key_id as "keyId", signature
    from journal.checkpoint order by size desc limit 1`.execute(work.db)
  return rows[0] ?? null
}
