import { sql } from 'kysely'
import type { Db } from '../../kernel/work.ts'

/** Writes many rows with one statement; all rows name the same columns, which bear the table's own names. */
export async function insertRows(db: Db, table: string, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 2000) {
    const part = rows.slice(from, from + 2000)
    const columns = sql.join(Object.keys(part[0]!).map(name => sql.ref(name)))
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(part)}::jsonb)`.execute(
      db,
    )
  }
}
