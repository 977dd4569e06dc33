// Trials of bringing back a backup, written by `npm run restore-drill`.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'

export interface Drill {
  at: Date
  /** How much would have been lost: seconds between the backup and the drill. */
  lostSeconds: number
  restoreSeconds: number
  rows: number
  journalRows: number
  /** Erasures that had to be done again. */
  replayed: number
  /** Empty when everything was there. */
  faults: string[]
}

/** The newest trial; null when none was ever made. For members of staff. BL-8. */
export async function lastDrill(work: Pick<Work, 'db'>): Promise<Drill | null> {
  const { rows } = await sql<Drill>`
    select at, lost_seconds as "lostSeconds", restore_seconds as "restoreSeconds", rows, journal_rows as "journalRows",
      replayed, faults
    from rights.drill order by at desc limit 1`.execute(work.db)
  return rows[0] ?? null
}
