// Runs a real PostgreSQL on a folder, for trying out and for the tests: on the loopback, with passwords, its
// files whole after any kill. The program gets the owner's address, never the superuser's.
import { execFile, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import {
  DatabaseFault,
  type DatabaseUser,
  databaseUser,
  type Engine,
  embeddedEngine,
  prepareFolder,
  systemEngine,
} from './postgres-engine.ts'

export { DatabaseFault } from './postgres-engine.ts'

export type RunningPostgres = {
  /** Address of the database `shipa` as its owner, who is not a superuser. */
  ownerUrl: string
  superuserUrl: string
  /** Where the files of the cluster lie. */
  cluster: string
  /** Stops the database, unless another Shipa process runs it. */
  stop: () => Promise<void>
}

export type PostgresOptions = {
  folder: string
  /** Fixed port on the loopback; a free one when absent. */
  port?: number
  /** A guest uses the database that another Shipa process runs; without it such a folder is refused. */
  guest?: boolean
  /** False lets the machine lie about having written: for tests, whose data nobody will miss. */
  durable?: boolean
  /** Told in words when the database is gone and nobody asked it to stop. */
  onLost?: (why: string) => void
}

/** Starts the embedded PostgreSQL on a folder, making a new cluster there when it is empty. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const user = databaseUser(options.folder)
  return start(embeddedEngine(user), user, options)
}

/** Starts the operating system's PostgreSQL of a version for tests; undefined when it is not installed. */
export async function startSystemPostgres(options: {
  version: number
  folder: string
}): Promise<RunningPostgres | undefined> {
  const engine = systemEngine(options.version)
  if (engine === undefined) return undefined
  return start(engine, databaseUser(options.folder), { folder: options.folder, durable: false })
}

/** Stops a database that a killed process left behind in a folder; refuses when a living one uses it. */
export async function stopLeftBehind(folder: string): Promise<void> {
  const cluster = join(folder, 'cluster')
  const found = readPostmaster(cluster)
  if (found === undefined) return
  const held = await hold(cluster, found.port).catch(() => undefined)
  if (held === 'taken') throw inUse(folder)
  await held?.client.end()
  await stopPostmaster(cluster, found.pid)
}

const startLimit = 60_000
const stopLimit = 20_000
// One Shipa process at a time runs a cluster. The lock lives as long as the connection that took it, so that
// no kill leaves it behind.
const runsThisCluster = 'select pg_try_advisory_lock(6849234) as mine'

async function start(engine: Engine, user: DatabaseUser, options: PostgresOptions): Promise<RunningPostgres> {
  const durable = options.durable ?? true
  const place = prepareFolder(options.folder, user)
  const cluster = join(place, 'cluster')
  if (!existsSync(cluster)) await initialise(engine, user, place, durable)
  const major = Number(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'))
  if (major !== engine.major) {
    throw new DatabaseFault(
      `${cluster} was made by PostgreSQL ${major}, and PostgreSQL ${engine.major} is here. Restore a backup that was taken with this version of Shipa, or set SHIPA_DATA to another folder; the files stay as they are.`,
    )
  }

  const limit = Date.now() + startLimit
  let reached = await reach(cluster, limit)
  while (reached === undefined) {
    await launch(engine, user, place, { port: options.port ?? (await freePort()), durable, limit })
    reached = await reach(cluster, limit)
  }
  const { port, pid, held } = reached
  const urls = {
    ownerUrl: urlOf(cluster, port, 'owner'),
    superuserUrl: urlOf(cluster, port, 'superuser'),
    cluster,
  }
  if (held === 'taken') {
    if (options.guest !== true) throw inUse(options.folder)
    return { ...urls, stop: async () => {} }
  }
  await makeOwner(held.client, cluster)
  return { ...urls, stop: keep(held.client, cluster, pid, port, options.onLost) }
}

/** Makes a cluster beside its place and moves it there whole: a kill in between leaves nothing half made. */
async function initialise(
  engine: Engine,
  user: DatabaseUser,
  place: string,
  durable: boolean,
): Promise<void> {
  const draft = mkdtempSync(join(place, 'new-'))
  if (user !== undefined) chownSync(draft, user.uid, user.gid)
  const cluster = join(draft, 'cluster')
  const keepPassword = (path: string) => {
    writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600 })
    if (user !== undefined) chownSync(path, user.uid, user.gid)
  }
  keepPassword(join(draft, 'superuser-password'))
  await promisify(execFile)(
    join(engine.bin, 'initdb'),
    [
      `--pgdata=${cluster}`,
      '--username=postgres',
      `--pwfile=${join(draft, 'superuser-password')}`,
      '--auth-local=reject',
      '--auth-host=scram-sha-256',
      '--encoding=UTF8',
      `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
      '--locale-provider=icu',
      '--icu-locale=kk-KZ',
      '--data-checksums',
      ...(durable ? [] : ['--no-sync']),
    ],
    { ...user, cwd: place, env: ownEnvironment() },
  )
  // Inside the cluster the passwords travel with every copy and backup of it.
  renameSync(join(draft, 'superuser-password'), passwordFile(cluster, 'superuser'))
  keepPassword(passwordFile(cluster, 'owner'))
  try {
    renameSync(cluster, join(place, 'cluster'))
  } catch (cause) {
    // Another process made one at the same moment: its cluster stands, and ours was never used.
    if (!existsSync(join(place, 'cluster'))) throw cause
  }
  rmSync(draft, { recursive: true })
}

type Held = { client: pg.Client } | 'taken'

/** Connects to the postmaster of a cluster, waiting while it recovers; undefined when none is running. */
async function reach(
  cluster: string,
  limit: number,
): Promise<{ pid: number; port: number; held: Held } | undefined> {
  for (;;) {
    const found = readPostmaster(cluster)
    if (found === undefined) return undefined
    try {
      return { ...found, held: await hold(cluster, found.port) }
    } catch (cause) {
      if (!isPassing(cause)) throw cause
      if (Date.now() > limit) {
        await stopPostmaster(cluster, found.pid)
        return undefined
      }
    }
    await pause(15)
  }
}

async function hold(cluster: string, port: number): Promise<Held> {
  const client = new pg.Client({
    connectionString: urlOf(cluster, port, 'superuser'),
    application_name: `shipa ${process.pid}`,
  })
  await client.connect()
  const { rows } = await client.query<{ mine: boolean }>(runsThisCluster)
  if (rows[0]?.mine === true) return { client }
  await client.end()
  return 'taken'
}

/** Starts a postmaster and returns when it is ready, or when it stepped back before another one. */
async function launch(
  engine: Engine,
  user: DatabaseUser,
  place: string,
  { port, durable, limit }: { port: number; durable: boolean; limit: number },
): Promise<void> {
  const cluster = join(place, 'cluster')
  const logFile = join(place, 'postgres.log')
  const logged = existsSync(logFile) ? statSync(logFile).size : 0
  const truncate = logged > 5_000_000
  const log = openSync(logFile, truncate ? 'w' : 'a', 0o600)
  const child = spawn(join(engine.bin, 'postgres'), ['-D', cluster, ...settings(port, durable)], {
    ...user,
    cwd: place,
    env: ownEnvironment(),
    // A session of its own: Ctrl-C in the terminal must reach the program only, which still has requests
    // to finish before its database goes.
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  let ended = false
  child.on('error', () => {
    ended = true
  })
  child.on('exit', () => {
    ended = true
  })
  while (!ended && readPostmaster(cluster)?.ready !== true) {
    if (Date.now() > limit)
      throw new DatabaseFault(`The database did not become ready; its log is ${logFile}.`)
    await pause(10)
  }
  if (!ended) return
  const said = readFileSync(logFile)
    .subarray(truncate ? 0 : logged)
    .toString()
    .trim()
  const passing = /Address already in use|pre-existing shared memory|lock file .* (already exists|is empty)/i
  if (!passing.test(said) || Date.now() > limit)
    throw new DatabaseFault(`The database did not start: ${said}`)
  await pause(50)
}

function settings(port: number, durable: boolean): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    max_connections: 200,
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // The log may hold no person: neither the text of statements nor the detail "Key (phone)=(…) exists".
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Keeps the lock while the program runs; answers the function that stops the database. */
function keep(
  client: pg.Client,
  cluster: string,
  pid: number,
  port: number,
  onLost: ((why: string) => void) | undefined,
): () => Promise<void> {
  let holder = client
  let stopping = false
  // The last resort of a program that ends without stopping its database, as by an uncaught error.
  const stopAtExit = () => {
    if (runsAs(pid, cluster)) process.kill(pid, 'SIGINT')
  }

  const watch = (current: pg.Client) => {
    holder = current
    current.on('error', () => {})
    current.once('end', () => {
      if (!stopping) void regain()
    })
  }
  // When one backend is killed, PostgreSQL cuts every connection, recovers by itself and is there again.
  const regain = async () => {
    const again = await reach(cluster, Date.now() + startLimit).catch(() => undefined)
    if (stopping) return
    if (again?.pid === pid && again.held !== 'taken') return watch(again.held.client)
    process.off('exit', stopAtExit)
    onLost?.(
      `The database on port ${port} ended without having been asked to. Start Shipa again: it recovers by itself.`,
    )
  }

  watch(client)
  process.on('exit', stopAtExit)
  return async () => {
    if (stopping) return
    stopping = true
    process.off('exit', stopAtExit)
    await holder.end()
    await stopPostmaster(cluster, pid)
  }
}

/** The program's own role: it makes tables and roles, and no wall of the database is down for it. */
async function makeOwner(superuser: pg.Client, cluster: string): Promise<void> {
  const roles = await superuser.query(`select from pg_roles where rolname = 'shipa_owner'`)
  if (roles.rowCount === 0) {
    const password = superuser.escapeLiteral(readPassword(cluster, 'owner'))
    await superuser.query(`create role shipa_owner login nosuperuser createrole password ${password}`)
  }
  const databases = await superuser.query(`select from pg_database where datname = 'shipa'`)
  if (databases.rowCount === 0) await superuser.query('create database shipa owner shipa_owner')
}

/** The postmaster that runs a cluster now, by the file that it keeps there. */
function readPostmaster(cluster: string): { pid: number; port: number; ready: boolean } | undefined {
  const path = join(cluster, 'postmaster.pid')
  if (!existsSync(path)) return undefined
  const written = readFileSync(path, 'utf8')
  const lines = written.split('\n')
  const pid = Math.abs(Number(lines[0]))
  if (runsAs(pid, cluster)) {
    return { pid, port: Number(lines[3]), ready: (lines[7] ?? '').startsWith('ready') }
  }
  // After a kill the number may have passed to a process of another kind, and PostgreSQL, which asks only
  // whether it lives, would refuse to start. A number of nobody it clears away itself; an empty file is of
  // a postmaster that is just being born, and removing that would let two of them onto one cluster.
  if (pid > 0 && existsSync(`/proc/${pid}`) && readFileSync(path, 'utf8') === written) rmSync(path)
  return undefined
}

function runsAs(pid: number, cluster: string): boolean {
  return commandOf(pid).includes(cluster)
}

/** Command line of a process; empty for one that is no more, or is only waiting to be buried. */
function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  const signalled = Date.now()
  if (runsAs(pid, cluster)) process.kill(pid, 'SIGINT')
  while (runsAs(pid, cluster)) {
    if (Date.now() - signalled > stopLimit) {
      process.kill(pid, 'SIGQUIT')
      await pause(1000)
    }
    await pause(10)
  }
}

function isPassing(cause: unknown): boolean {
  // Nobody listens yet, the connection was cut, or PostgreSQL says: starting up, shutting down, recovering.
  const { code } = cause as { code?: string }
  return (
    ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03'].includes(code ?? '') ||
    /terminated/.test(String(cause))
  )
}

function inUse(folder: string): DatabaseFault {
  return new DatabaseFault(
    `Another Shipa process is running on ${folder}. Stop it first, or set SHIPA_DATA to another folder.`,
  )
}

function urlOf(cluster: string, port: number, who: 'owner' | 'superuser'): string {
  const [user, database] = who === 'owner' ? ['shipa_owner', 'shipa'] : ['postgres', 'postgres']
  return `postgresql://${user}:${readPassword(cluster, who)}@127.0.0.1:${port}/${database}`
}

function readPassword(cluster: string, who: 'owner' | 'superuser'): string {
  return readFileSync(passwordFile(cluster, who), 'utf8').trim()
}

function passwordFile(cluster: string, who: 'owner' | 'superuser'): string {
  return join(cluster, `shipa-${who}-password`)
}

/** Without the PG… variables of whoever runs Shipa, which would turn the database another way. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise(done => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('A listening server has no port')
  return address.port
}
