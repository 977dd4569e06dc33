// The pool and the typed query builder over it. Only the gate and the start of the program hold these;
// modules are given a transaction.
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from '../work.ts'

pg.types.setTypeParser(pg.types.builtins.INT8, text => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a number beyond 2^53 came from the database')
  return value
})
pg.types.setTypeParser(pg.types.builtins.DATE, text => text)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, text => Number(text))

export interface Database {
  pool: pg.Pool
  kysely: Kysely<Tables>
  close(): Promise<void>
}

export function openPool(url: string, options: { max?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 20,
    application_name: 'shipa',
    idle_in_transaction_session_timeout: 60_000,
    statement_timeout: 15_000,
    connectionTimeoutMillis: 10_000,
  })
  // A connection lost while idle must not end the process; the next query opens another one.
  pool.on('error', () => {})
  pool.on('connect', nameStatements)
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { pool, kysely, close: () => kysely.destroy() }
}

/** Runs a text of several statements that takes no parameters (begin, commit, settings). */
export function plain(text: string): CompiledQuery {
  return CompiledQuery.raw(text)
}

/** The PostgreSQL fields of an error, when it is one. */
export function databaseError(error: unknown): { code: string; constraint?: string } | undefined {
  if (error instanceof pg.DatabaseError && error.code) {
    return error.constraint ? { code: error.code, constraint: error.constraint } : { code: error.code }
  }
}

const names = new Map<string, string>()

// Statements with parameters become named prepared statements: PostgreSQL then plans them once a
// connection instead of at every call. Texts that vary without end stay unnamed.
function nameStatements(client: pg.PoolClient) {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  client.query = ((...args: unknown[]) => {
    const [text, values, ...rest] = args
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return query(...args)
    let name = names.get(text)
    if (!name && names.size < 2_000) {
      name = `s${names.size}`
      names.set(text, name)
    }
    return query(name ? { name, text, values } : { text, values }, ...rest)
  }) as typeof client.query
}
