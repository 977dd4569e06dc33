// What an act really says to the database: its statements are taken down once and said again as bare SQL, which
// is the floor beneath the act. The same prepared statements, the same round trips; no gate, no query builder,
// no schema check.
import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import { type Database, withConnection } from '../kernel/database/database.ts'

export interface Statement {
  text: string
  values: readonly unknown[] | undefined
  /** Sent before the one before it was answered. */
  together: boolean
}

export type Tape = readonly Statement[]

type Running = Map<pg.PoolClient, { statements: Statement[]; unanswered: number }>

const running = new AsyncLocalStorage<Running>()

/** From now on the statements of this pool can be taken down. */
export function listenTo(pool: pg.Pool): void {
  const heard = new WeakSet<pg.PoolClient>()
  pool.on('acquire', client => {
    if (heard.has(client)) return
    heard.add(client)
    const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>
    client.query = ((...args: unknown[]) => {
      const answered = query(...args)
      takeDown(client, args, answered)
      return answered
    }) as typeof client.query
  })
}

/** The statements that `work` sends, connection after connection. */
export async function tapeOf(work: () => Promise<unknown>): Promise<Tape> {
  const tape: Running = new Map()
  await running.run(tape, work)
  return [...tape.values()].flatMap(({ statements }) => statements)
}

/** Says the statements again, each value first passed through `change`. */
export function replay(database: Database, tape: Tape, change?: (value: unknown) => unknown): Promise<void> {
  return withConnection(database, async ({ query, together }) => {
    const send = ({ text, values }: Statement) => query(text, change ? values?.map(change) : values)
    try {
      for (const group of roundTrips(tape)) await together(() => Promise.all(group.map(send)))
    } catch (error) {
      await query('rollback')
      throw error
    }
  })
}

function takeDown(client: pg.PoolClient, args: readonly unknown[], answered: Promise<unknown>) {
  const tape = running.getStore()
  if (!tape) return
  const heard = tape.get(client) ?? { statements: [], unanswered: 0 }
  tape.set(client, heard)
  const [text, values] = args as [string, unknown[] | undefined]
  heard.statements.push({ text, values, together: heard.unanswered > 0 })
  heard.unanswered++
  const done = () => {
    heard.unanswered--
  }
  answered.then(done, done)
}

const grouped = new WeakMap<Tape, Statement[][]>()

function roundTrips(tape: Tape): Statement[][] {
  let groups = grouped.get(tape)
  if (!groups) {
    groups = []
    for (const statement of tape) {
      if (statement.together) groups.at(-1)!.push(statement)
      else groups.push([statement])
    }
    grouped.set(tape, groups)
  }
  return groups
}
