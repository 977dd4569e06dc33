// The pool and the typed query builder over it. Only the gate and the start of the program hold these;
// modules are given a transaction.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

pg.types.setTypeParser(pg.types.builtins.INT8, text => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a number beyond 2^53 came from the database')
  return value
})
pg.types.setTypeParser(pg.types.builtins.DATE, text => text)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, text => Number(text))

/** The query builder. Queries are written in SQL, and each says what its rows hold where it stands. */
export type Db = Kysely<unknown>

export interface Database {
  pool: pg.Pool
  kysely: Db
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
    // Statements are sent as they come instead of each waiting for the last one's answer.
    pipeline: true,
  })
  // A connection lost while idle must not end the process; the next query opens another one.
  pool.on('error', () => {})
  pool.on('connect', nameStatements)
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  return { pool, kysely, close: () => kysely.destroy() }
}

/** One connection for as long as a transaction lasts. */
export interface Connection {
  /** The query builder bound to this connection. */
  db: Db
  query(text: string, values?: readonly unknown[]): Promise<{ rows: any[] }>
  /** Sends several statements in one packet; each is answered in its turn. Round trips are what an act waits for. */
  together<T>(send: () => T): T
}

/** Takes a connection from the pool for the length of `work`. A connection that failed is not given back. */
export async function withConnection<T>(
  database: Database,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect()
  let broken: Error | undefined
  const lost = (error: Error) => {
    broken = error
  }
  client.on('error', lost)
  try {
    return await work(connectionOf(client))
  } finally {
    client.off('error', lost)
    client.release(broken)
  }
}

const connections = new WeakMap<pg.PoolClient, Connection>()

function connectionOf(client: pg.PoolClient): Connection {
  let connection = connections.get(client)
  if (!connection) {
    const query = client.query.bind(client)
    const lent = { query, release() {} } as unknown as pg.PoolClient
    const pool = { connect: async () => lent, end: async () => {} } as unknown as pg.Pool
    const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } })
      .connection
    connection = {
      db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
      query: (text, values) => query(text, values as unknown[]),
      together(send) {
        stream.cork()
        try {
          return send()
        } finally {
          stream.uncork()
        }
      },
    }
    connections.set(client, connection)
  }
  return connection
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
