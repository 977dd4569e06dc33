// Searches every column of every table for words of one person. It looks at what is stored, as its owner, past
// every policy: after a destruction nothing may be found.
import type pg from 'pg'

export interface Trace {
  /** `schema.table.column` */
  where: string
  rows: number
}

/**
 * Where any of the given texts or bytes is stored, in whatever part of a field. `client` belongs to the owner;
 * the search changes nothing.
 */
export async function findTraces(
  client: pg.ClientBase,
  sought: { texts: readonly string[]; bytes: readonly Buffer[] },
): Promise<Trace[]> {
  // The owner sees every row of what can be destroyed only as the one who destroys; nothing is written here.
  await client.query(`begin read only; set local shipa.duty = 'system'; set local shipa.destroying = 'on'`)
  try {
    const { rows: columns } = await client.query<{ table: string; column: string; type: string }>(`
      select quote_ident(c.table_schema) || '.' || quote_ident(c.table_name) as "table", quote_ident(c.column_name) as "column",
        c.data_type as type
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
        and c.data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY', 'bytea')
      order by 1, 2`)
    const found: Trace[] = []
    for (const { table, column, type } of columns) {
      const needles =
        type === 'bytea' ? [...sought.bytes, ...sought.texts.map(text => Buffer.from(text))] : sought.texts
      if (needles.length === 0) continue
      const condition =
        type === 'bytea'
          ? `exists (select from unnest($1::bytea[]) n where position(n in ${column}) > 0)`
          : `exists (select from unnest($1::text[]) n where position(lower(n) in lower(${column}::text)) > 0)`
      const { rows } = await client.query<{ n: string }>(
        `select count(*) as n from ${table} where ${condition}`,
        [needles],
      )
      if (Number(rows[0]!.n) > 0) found.push({ where: `${table}.${column}`, rows: Number(rows[0]!.n) })
    }
    return found
  } finally {
    await client.query('rollback')
  }
}
