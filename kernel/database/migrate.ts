// Hand-written SQL files, applied once each, in the order of their date and of their module.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** The database cannot be brought to this version; the message says why, for the one who runs Shipa. */
export class SchemaFault extends Error {
  override name = 'SchemaFault'
}

export interface Migration {
  name: string
  sql: string
}

/** Reads `<folder>/schema/*.sql` of each folder, in date order, and within a date in the folders' order. */
export function readMigrations(folders: readonly string[]): Migration[] {
  const found = folders.flatMap((folder, order) => {
    const schema = join(folder, 'schema')
    let files: string[]
    try {
      files = readdirSync(schema)
    } catch {
      return []
    }
    return files
      .filter(file => file.endsWith('.sql'))
      .map(file => ({ order, file, name: `${folder.split('/').at(-1)}/${file}`, path: join(schema, file) }))
  })
  found.sort(
    (a, b) =>
      a.file.slice(0, 10).localeCompare(b.file.slice(0, 10)) ||
      a.order - b.order ||
      a.file.localeCompare(b.file),
  )
  return found.map(({ name, path }) => ({ name, sql: readFileSync(path, 'utf8') }))
}

/**
 * Applies what is missing, all in one transaction, as the owner. Refuses when a file that was applied
 * has changed since: the schema in the database would no longer be the one in the repository.
 */
export async function migrate(
  ownerUrl: string,
  migrations: readonly Migration[],
  options: { appPassword?: string; say?: (line: string) => void } = {},
): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl })
  try {
    await client.connect()
  } catch (error) {
    throw new SchemaFault(
      `The database does not answer (${(error as Error).message}). Is it running, and is DATABASE_URL right?`,
    )
  }
  try {
    await refuseOldServer(client)
    await client.query('begin')
    // Two programs starting at once must not migrate at once.
    await client.query(`select pg_advisory_xact_lock(hashtext('shipa.migrate'))`)
    await makeAppRole(client, options.appPassword)
    await client.query(`
      create schema if not exists migration;
      create table if not exists migration.applied (name text primary key, sha256 text not null, at timestamptz not null default now())`)
    const applied = new Map(
      (await client.query('select name, sha256 from migration.applied')).rows.map(row => [
        row.name,
        row.sha256,
      ]),
    )
    let count = 0
    for (const { name, sql } of migrations) {
      const sha256 = createHash('sha256').update(sql).digest('hex')
      const before = applied.get(name)
      if (before === sha256) continue
      if (before) throw new SchemaFault(`the applied migration ${name} was changed; write a new file instead`)
      options.say?.(`migrate ${name}`)
      try {
        await client.query(sql)
      } catch (error) {
        throw new Error(`migration ${name} failed: ${(error as Error).message}`, { cause: error })
      }
      await client.query('insert into migration.applied (name, sha256) values ($1, $2)', [name, sha256])
      count++
    }
    await client.query('commit')
    return count
  } finally {
    await client.end()
  }
}

async function refuseOldServer(client: pg.Client) {
  const { rows } = await client.query(`select current_setting('server_version_num')::int as number,
    current_setting('server_version') as version`)
  if (rows[0].number < 150_000) {
    throw new SchemaFault(`The database is PostgreSQL ${rows[0].version}; Shipa needs 15 or newer.`)
  }
}

// The plain role under which every act runs: it owns nothing and cannot pass a policy by.
async function makeAppRole(client: pg.Client, password: string | undefined) {
  const { rows } = await client.query(`select 1 from pg_roles where rolname = 'shipa_app'`)
  if (rows.length === 0)
    await client.query('create role shipa_app login nosuperuser nobypassrls nocreatedb nocreaterole')
  if (password) await client.query(`alter role shipa_app password ${client.escapeLiteral(password)}`)
}
