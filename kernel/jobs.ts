// Jobs and events are rows written in the act's own transaction and run at least once afterwards. A job's
// row disappears in the same transaction as its work, so what it writes in the database happens once;
// what it sends outside must be repeatable.
import { sql } from 'kysely'
import pg from 'pg'
import { type Connection, type Database, withConnection } from './database/database.ts'
import type { Gate } from './gate.ts'
import { causeOf, type Log } from './log.ts'
import type { Db } from './work.ts'

const attemptsBeforeDeath = 8

export async function writeEvent(
  db: Db,
  event: string,
  acts: readonly string[],
  payload: Record<string, unknown>,
  now: Date,
) {
  for (const act of acts) {
    await sql`insert into kernel.job (act, event, payload, run_at, written_at)
      values (${act}, ${event}, ${JSON.stringify(payload)}, ${now}, ${now})`.execute(db)
  }
}

export async function writeJob(
  db: Db,
  act: string,
  payload: Record<string, unknown>,
  now: Date,
  when: { at?: Date; key?: string } = {},
) {
  await sql`insert into kernel.job (act, payload, key, run_at, written_at)
    values (${act}, ${JSON.stringify(payload)}, ${when.key ?? null}, ${when.at ?? now}, ${now})
    on conflict (key) do nothing`.execute(db)
}

/** Runs one job that is due; false when there is none. */
export async function runNextJob(database: Database, gate: Gate, log: Log): Promise<boolean> {
  return withConnection(database, async connection => {
    const { db, query } = connection
    await query('begin')
    const { rows } = await sql<{ id: number; act: string; payload: unknown; attempts: number }>`
      select id, act, payload, attempts from kernel.job
      where run_at <= ${gate.clock()} and dead_at is null
      order by run_at, id limit 1 for update skip locked`.execute(db)
    const job = rows[0]
    if (!job) {
      await query('rollback')
      return false
    }
    try {
      await gate.runAsSystem(connection, job.act, job.payload)
      await sql`delete from kernel.job where id = ${job.id}`.execute(db)
      await query('commit')
    } catch (error) {
      await query('rollback')
      await putBack(db, job, gate.clock(), causeOf(error))
      log('job failed', { job: job.id, act: job.act, attempt: job.attempts + 1, cause: causeOf(error) })
    }
    return true
  })
}

// Waits 2, 4, 8 … seconds, at most an hour; after the last attempt the row stays as a dead letter.
async function putBack(db: Db, job: { id: number; attempts: number }, now: Date, cause: string) {
  const attempts = job.attempts + 1
  const wait = Math.min(2 ** attempts, 3600) * 1000
  const dead = attempts >= attemptsBeforeDeath ? now : null
  await sql`update kernel.job set attempts = ${attempts}, last_error = ${cause.slice(0, 2000)},
    run_at = ${new Date(now.getTime() + wait)}, dead_at = ${dead} where id = ${job.id}`.execute(db)
}

export interface DeadLetter {
  id: number
  act: string
  event: string | null
  deadAt: Date
  /** The last failure, without personal data. */
  cause: string
}

/** The jobs that failed every time, oldest first. */
export async function deadLetters(query: Connection['query']): Promise<DeadLetter[]> {
  const { rows } = await query(`select id, act, event, dead_at as "deadAt", last_error as cause
    from kernel.job where dead_at is not null order by dead_at, id`)
  return rows
}

/** Lets the dead jobs try again from the start, when what stopped them has been mended. Answers how many. */
export async function reviveDeadLetters(query: Connection['query'], now: Date): Promise<number> {
  const { rows } = await query(
    `update kernel.job set dead_at = null, attempts = 0, run_at = $1 where dead_at is not null returning 1`,
    [now],
  )
  return rows.length
}

export interface JobRunner {
  /** Finishes what runs and takes nothing new. */
  stop(): Promise<void>
}

/** Runs jobs as they are written: woken by NOTIFY, and once a second for those whose time has come. */
export async function startJobRunner(
  database: Database,
  listenUrl: string,
  gate: Gate,
  log: Log,
  lanes = 2,
): Promise<JobRunner> {
  let stopping = false
  let wake = () => {}
  const sleeping = new Set<() => void>()
  const listener = await listen(listenUrl, () => wake(), log)
  wake = () => {
    for (const up of sleeping) up()
  }

  async function lane() {
    while (!stopping) {
      const ran = await runNextJob(database, gate, log).catch(error => {
        log('job runner failed', { cause: causeOf(error) })
        return false
      })
      if (!ran && !stopping) await nap()
    }
  }

  function nap(): Promise<void> {
    return new Promise(resolve => {
      const up = () => {
        clearTimeout(timer)
        sleeping.delete(up)
        resolve()
      }
      const timer = setTimeout(up, 1000)
      sleeping.add(up)
    })
  }

  const running = Array.from({ length: lanes }, lane)
  return {
    async stop() {
      stopping = true
      wake()
      await Promise.all(running)
      await listener.end()
    },
  }
}

// A lost listener only means waking once a second instead of at once, until it is back.
async function listen(url: string, heard: () => void, log: Log): Promise<{ end(): Promise<void> }> {
  let client: pg.Client | undefined
  let ended = false
  async function open() {
    const fresh = new pg.Client({ connectionString: url, application_name: 'shipa listener' })
    fresh.on('notification', heard)
    fresh.on('error', () => {
      if (ended) return
      log('listener lost')
      setTimeout(() => {
        if (!ended) open().catch(() => log('listener not back'))
      }, 1000).unref()
    })
    await fresh.connect()
    await fresh.query('listen shipa_job')
    client = fresh
  }
  await open()
  return {
    async end() {
      ended = true
      await client?.end()
    },
  }
}
