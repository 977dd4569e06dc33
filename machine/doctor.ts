// npm run doctor: looks over the machine, the database and the settings, and says what to do about each fault.
import { existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import nodemailer from 'nodemailer'
import pg from 'pg'
import { checkWalls } from '../kernel/walls.ts'
import { type Config, readConfig } from './config.ts'
import { appUrl, databaseFolder, openDatabase } from './database.ts'
import { inWords } from './in-words.ts'
import { KeysFault, loadKeys } from './keys.ts'

/** What is wrong and what to do about it, one sentence each; none when all is well. */
type Faults = string[]

/** Looks over everything, tells each finding, and answers how many faults there are. */
export async function examine(config: Config, say: (line: string) => void): Promise<number> {
  let count = 0
  const look = async (what: string, check: () => Faults | Promise<Faults>) => {
    const faults = await check()
    say(`${faults.length === 0 ? 'ok   ' : 'FAULT'}  ${what}`)
    for (const fault of faults) say(`         ${fault}`)
    count += faults.length
  }
  await look(`runtime: Node ${process.versions.node}`, checkRuntime)
  await look('clock of this machine', checkClock)
  await look('time zone data: Asia/Almaty', () =>
    timeZoneFaults(almatyHours(), 'Node', 'Install the Node that the lock file pins.'),
  )
  await look('Kazakh: sorting and dates', checkKazakh)
  await look(`disk: ${config.dataFolder}`, () => checkDisk(config.dataFolder))
  await look('mail', () => checkMail(config.mail))
  await look('countries of data', () => checkRegions(config))

  if (config.database.kind === 'embedded' && !existsSync(databaseFolder(config))) {
    say('-      database and keys: not made yet, the first npm start makes them')
    return count
  }
  await look(`keys: ${config.keysFolder}`, () => checkKeys(config))
  const database = await openDatabase(config, { guest: true })
  try {
    await look('database', () => checkDatabase(database.ownerUrl))
    await look('walls of the database', () => checkAppWalls(config, database.ownerUrl))
  } finally {
    await database.stop()
  }
  return count
}

function checkRuntime(): Faults {
  if (Number(process.versions.node.split('.')[0]) >= 24) return []
  return ['Node 24 or newer is needed. Run Shipa by its npm scripts: they bring it.']
}

/** The clock of the wall against the one that nobody can set. */
async function checkClock(): Promise<Faults> {
  const wall = Date.now()
  const steady = performance.now()
  await pause(300)
  const drift = Math.abs(Date.now() - wall - (performance.now() - steady))
  const faults: Faults = []
  if (drift > 100)
    faults.push(
      `The clock jumped by ${Math.round(drift)} ms while it was watched. Let one time service set it (chrony).`,
    )
  if (wall < Date.parse('2026-11-01'))
    faults.push('The clock stands in the past. Set it, and let a time service keep it (chrony).')
  return faults
}

/** Kazakhstan went over to one time, UTC+5, on 1 March 2024; old data puts every visit an hour off. */
function timeZoneFaults(hours: { before: number; after: number }, whose: string, remedy: string): Faults {
  if (hours.before === 18 && hours.after === 17) return []
  return [
    `${whose} takes the time of Almaty from old data (UTC+${hours.after - 12} today, it is UTC+5). ${remedy}`,
  ]
}

// Noon in UTC on the day before the change and on the day of it.
const noonBefore = '2024-02-29T12:00:00Z'
const noonAfter = '2024-03-01T12:00:00Z'

function almatyHours(): { before: number; after: number } {
  const clock = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Almaty', hour: 'numeric', hourCycle: 'h23' })
  const hour = (instant: string) => Number(clock.format(new Date(instant)))
  return { before: hour(noonBefore), after: hour(noonAfter) }
}

const kazakhOrder = 'аәкқыія'

function checkKazakh(): Faults {
  const sorted = [...'яқкәаіы'].sort(new Intl.Collator('kk').compare).join('')
  const written = new Intl.DateTimeFormat('kk', { day: 'numeric', month: 'long', timeZone: 'Asia/Almaty' })
  if (sorted === kazakhOrder && written.format(new Date('2026-11-22T12:00:00Z')) === '22 қараша') return []
  return ['This Node does not know Kazakh. Use one with full ICU data, as the one that the lock file pins.']
}

function checkDisk(folder: string): Faults {
  let place = folder
  while (!existsSync(place)) place = dirname(place)
  const { bavail, bsize } = statfsSync(place)
  const free = (bavail * bsize) / 1e9
  return free >= 1 ? [] : [`Only ${free.toFixed(1)} GB are free. Make room, a full disk stops the database.`]
}

/** Law 94-V Art. 12(2) and 16: production does not start with the first two abroad; a trial is told. */
function checkRegions({ region, regionOfBackup, mail }: Config): Faults {
  const faults: Faults = []
  if (region !== 'KZ') faults.push(`The database stands in ${region}. Keep personal data in Kazakhstan.`)
  if (regionOfBackup !== 'KZ') faults.push(`Backups lie in ${regionOfBackup}. Keep them in Kazakhstan.`)
  if (mail && mail.region !== 'KZ')
    faults.push(
      `Letters leave for ${mail.region}. Each needs the person's own consent to that country; use a mail server in Kazakhstan.`,
    )
  return faults
}

async function checkMail(mail: Config['mail']): Promise<Faults> {
  if (mail === undefined) return []
  const transport = nodemailer.createTransport({
    url: mail.smtpUrl,
    connectionTimeout: 5000,
    greetingTimeout: 5000,
  })
  try {
    await transport.verify()
    return []
  } catch (error) {
    return [
      `The mail server does not take us: ${messageOf(error)}. Look at SMTP_URL, its user and its password.`,
    ]
  } finally {
    transport.close()
  }
}

function checkKeys(config: Config): Faults {
  try {
    loadKeys(config.keysFolder, { create: false })
    return []
  } catch (error) {
    if (error instanceof KeysFault) return [error.message]
    throw error
  }
}

async function checkDatabase(url: string): Promise<Faults> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
  } catch (error) {
    return [
      `The database does not answer: ${messageOf(error)}. Look at DATABASE_URL and whether PostgreSQL runs.`,
    ]
  }
  try {
    const asked = Date.now()
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int / 10000 as major, current_setting('server_encoding') as encoding,
         extract(epoch from clock_timestamp()) * 1000 as now, rolsuper or rolbypassrls as almighty,
         extract(hour from $1::timestamptz at time zone 'Asia/Almaty')::int as before,
         extract(hour from $2::timestamptz at time zone 'Asia/Almaty')::int as after,
         exists (select from pg_collation where collname = 'kk-KZ-x-icu') as kazakh
       from pg_roles where rolname = current_user`,
      [noonBefore, noonAfter],
    )
    const found = rows[0]!
    const apart = Math.abs(Number(found.now) - (asked + Date.now()) / 2)
    const faults = timeZoneFaults(found, 'PostgreSQL', 'Update the time zone data of its machine (tzdata).')
    if (found.major < 15) faults.push(`PostgreSQL ${found.major} is too old. Install 15 or newer.`)
    if (found.encoding !== 'UTF8')
      faults.push(`The database keeps text in ${found.encoding}. Create it anew with encoding UTF8.`)
    if (found.almighty)
      faults.push(
        'DATABASE_URL signs in as a role that passes every wall. Make an owner that is no superuser (nosuperuser nobypassrls createrole).',
      )
    if (apart > 2000)
      faults.push(
        `The clocks of the database and of this machine are ${Math.round(apart / 1000)} s apart. Let a time service set both (chrony).`,
      )
    if (!found.kazakh)
      faults.push(
        'PostgreSQL was built without ICU and cannot sort Kazakh. Install the one of your distribution.',
      )
    else faults.push(...(await checkSorting(client)))
    return faults
  } finally {
    await client.end()
  }
}

async function checkSorting(client: pg.Client): Promise<Faults> {
  const { rows } = await client.query(
    `select string_agg(letter, '' order by letter collate "kk-KZ-x-icu") as sorted from unnest('{я,қ,к,ә,а,і,ы}'::text[]) letter`,
  )
  return rows[0]!.sorted === kazakhOrder ? [] : ['PostgreSQL sorts Kazakh wrongly. Update its ICU library.']
}

async function checkAppWalls(config: Config, ownerUrl: string): Promise<Faults> {
  if (checkKeys(config).length > 0)
    return ['They were not tested: the password of the plain role is among the keys.']
  const keys = loadKeys(config.keysFolder, { create: false })
  const client = new pg.Client({
    connectionString: appUrl(config, keys, ownerUrl),
    connectionTimeoutMillis: 5000,
  })
  try {
    await client.connect()
  } catch (error) {
    return [
      `The plain role cannot sign in: ${messageOf(error)}. Run npm run migrate, it makes the role and its password.`,
    ]
  }
  try {
    return await checkWalls(text => client.query(text))
  } finally {
    await client.end()
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

if (import.meta.main) {
  await inWords(async () => {
    const faults = await examine(readConfig(process.env), console.log)
    console.log(faults === 0 ? '\nAll is well.' : `\nFaults found: ${faults}.`)
    process.exit(faults === 0 ? 0 : 1)
  })
}
