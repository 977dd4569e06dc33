import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'

/** Whose account it is, for the system and for the account itself; null for others. */
export async function personOfAccount(work: Pick<Work, 'db'>, account: string): Promise<string | null> {
  const { rows } = await sql<{
    person: string
  }>`select person from accounts.account where id = ${account}`.execute(work.db)
  return rows[0]?.person ?? null
}
