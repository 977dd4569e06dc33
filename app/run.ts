// The running program: database, keys, walls, gate, jobs, journal chain and HTTP, started in that order
// and stopped in the reverse one, finishing what runs.
import { serve } from '@hono/node-server'
import { type Database, openPool } from '../kernel/database/database.ts'
import { migrate, readMigrations } from '../kernel/database/migrate.ts'
import type { Gate } from '../kernel/gate.ts'
import { startJobRunner } from '../kernel/jobs.ts'
import { log } from '../kernel/log.ts'
import { createSealing, type Sealing } from '../kernel/sealing.ts'
import { checkWalls } from '../kernel/walls.ts'
import type { Config } from '../machine/config.ts'
import { appUrl, openDatabase } from '../machine/database.ts'
import { type Keys, loadKeys } from '../machine/keys.ts'
import { schemaFolders } from './folders.ts'
import { makeGate } from './program.ts'
import { refuseErasuresOwed, StartFault } from './start-fault.ts'

/** What the commands share: an open, migrated database with its walls proven, and a gate over it. */
export interface Program {
  config: Config
  keys: Keys
  ownerUrl: string
  appUrl: string
  database: Database
  sealing: Sealing
  gate: Gate
  close(): Promise<void>
}

export async function openProgram(
  config: Config,
  options: {
    guest?: boolean
    say?: (line: string) => void
    onLost?: (why: string) => void
    /** Journeys move the clock from booking to visit. */
    clock?: () => Date
  } = {},
): Promise<Program> {
  refuseErasuresOwed(config.dataFolder)
  const keys = loadKeys(config.keysFolder, { create: config.environment === 'trial' })
  const { ownerUrl, stop } = await openDatabase(config, options)
  let database: Database | undefined
  try {
    await migrate(ownerUrl, readMigrations(schemaFolders), {
      appPassword: keys.appPassword,
      ...(options.say ? { say: options.say } : {}),
    })
    const url = appUrl(config, keys, ownerUrl)
    const pool = openPool(url, { max: 24 })
    database = pool
    const faults = await checkWalls(text => pool.pool.query(text))
    if (faults.length)
      throw new StartFault(['The walls do not stand:', ...faults.map(fault => `- ${fault}`)].join('\n'))
    if (config.environment === 'production') await refuseDemonstration(ownerUrl)
    const sealing = createSealing({ kek: keys.keks, blindIndex: keys.blindIndex })
    const gate = makeGate({ database: pool, sealing, clock: options.clock ?? (() => new Date()), log })
    return {
      config,
      keys,
      ownerUrl,
      appUrl: url,
      database: pool,
      sealing,
      gate,
      async close() {
        await pool.close()
        await stop()
      },
    }
  } catch (error) {
    await database?.close()
    await stop()
    throw error
  }
}

async function refuseDemonstration(ownerUrl: string) {
  const owner = openPool(ownerUrl, { max: 1 })
  try {
    const { rows } = await asSystem(
      owner,
      'select count(*)::int as n from accounts.account where demonstration',
    )
    if (rows[0].n > 0) {
      throw new StartFault(
        `${rows[0].n} demonstration account(s) are in this database. Production does not start with accounts whose password is public; begin with an empty database.`,
      )
    }
  } finally {
    await owner.close()
  }
}

async function asSystem(owner: Database, text: string) {
  const client = await owner.pool.connect()
  try {
    await client.query(`begin; set local shipa.duty = 'system'`)
    const result = await client.query(text)
    await client.query('commit')
    return result
  } finally {
    client.release()
  }
}

/** Serves until told to stop; `stop` finishes what runs. */
export async function runProgram(
  config: Config,
  say: (line: string) => void,
  clock?: () => Date,
): Promise<{ program: Program; stop(): Promise<void>; url: string }> {
  const { prepareServing } = await import('./serving.ts')
  const program = await openProgram(config, {
    say,
    ...(clock ? { clock } : {}),
    onLost: why => {
      log('database lost', { why })
      process.exit(1)
    },
  })
  const serving = await prepareServing(program, say)
  const jobs = await startJobRunner(program.database, program.appUrl, program.gate, log)
  const http = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const listening = serve({ fetch: serving.server.fetch, port: config.port }, () => resolve(listening))
    listening.once('error', error => reject(portFault(error, config.port)))
  })
  for (const line of serving.beside) say(line)
  return {
    program,
    url: config.publicUrl,
    async stop() {
      await new Promise<void>(resolve => {
        http.close(() => resolve())
        if ('closeIdleConnections' in http) http.closeIdleConnections()
        setTimeout(() => 'closeAllConnections' in http && http.closeAllConnections(), 10_000).unref()
      })
      await jobs.stop()
      await serving.stop()
      await program.close()
    },
  }
}

function portFault(error: Error, port: number): Error {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error
  return new StartFault(
    `Port ${port} is taken by another program. Stop it, or start Shipa with another one: PORT=${port + 10} npm start`,
  )
}
