// Backup of a PostgreSQL outside by its own tools. For a large installation the database's keeper has better
// ones (pgBackRest, the provider's snapshots); this is the one that works wherever a client is installed.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { BackupFault, hashOf, newBackupFolder, verifyBackup, writeManifest } from './backup-folder.ts'

type Say = (line: string) => void

/** Dumps the database at `url` to a new folder. The role must be one that no row-level policy applies to. */
export async function backupDump(url: string, target: string, say: Say): Promise<void> {
  needTool('pg_dump')
  const server = await ask(
    url,
    `select current_setting('server_version_num')::int / 10000 as major, rolname as role,
       rolsuper or rolbypassrls as sees_all from pg_roles where rolname = current_user`,
  )
  if (server.sees_all !== true) {
    // The walls stand for the owner too, and a dump of the rows that one role may see is no backup.
    throw new BackupFault(
      `The role ${server.role} may not see every row, so it cannot take a backup. Make a role for it (create role shipa_backup login bypassrls password '…' in role pg_read_all_data) and set DATABASE_BACKUP_URL.`,
    )
  }
  newBackupFolder(target)
  const file = join(target, 'database.dump')
  await runTool('pg_dump', ['--format=custom', '--verbose', `--file=${file}`], url, say)
  chmodSync(file, 0o600)
  writeManifest(target, {
    kind: 'dump',
    major: Number(server.major),
    madeAt: new Date().toISOString(),
    folders: [],
    files: [{ path: 'database.dump', ...hashOf(file) }],
  })
}

/**
 * Puts a dump into the owner's database in one transaction: all of it or nothing. A database that holds
 * tables is refused without `keepIn`, the folder to which it is dumped before.
 */
export async function restoreDump(
  backup: string,
  {
    ownerUrl,
    backupUrl,
    keepIn,
    say,
  }: { ownerUrl: string; backupUrl: string; keepIn: string | undefined; say: Say },
): Promise<void> {
  needTool('pg_restore')
  const manifest = verifyBackup(backup, say)
  if (manifest.kind !== 'dump') {
    throw new BackupFault('This is a backup of an embedded database. Restore it without DATABASE_URL.')
  }
  const { tables } = await ask(
    ownerUrl,
    `select count(*)::int as tables from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  if (Number(tables) > 0) {
    if (keepIn === undefined) {
      throw new BackupFault(
        `The database holds ${tables} tables. Say --replace to keep a dump of it and put the backup in its place.`,
      )
    }
    say(`Keeping what is there in ${keepIn}`)
    await backupDump(backupUrl, keepIn, say)
  }
  // The dump grants to this role; it holds no roles itself, and migrate gives this one its password.
  await ask(
    ownerUrl,
    `do $$ begin if to_regrole('shipa_app') is null then create role shipa_app login nosuperuser nobypassrls nocreatedb nocreaterole; end if; end $$`,
  )
  const { pathname } = new URL(ownerUrl)
  await runTool(
    'pg_restore',
    [
      '--clean',
      '--if-exists',
      '--no-owner',
      '--single-transaction',
      '--verbose',
      `--dbname=${decodeURIComponent(pathname.slice(1))}`,
      join(backup, 'database.dump'),
    ],
    ownerUrl,
    say,
  )
}

function needTool(name: string): void {
  if (spawnSync(name, ['--version']).status === 0) return
  throw new BackupFault(
    `${name} is not on this machine. Install the client tools of PostgreSQL (Debian: apt-get install postgresql-client).`,
  )
}

async function runTool(name: string, args: string[], url: string, say: Say): Promise<void> {
  const child = spawn(name, args, {
    env: { ...process.env, ...connection(url) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let last = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    last = (last + text).slice(-2000)
    for (const line of text.split('\n')) if (/(dumping contents|processing data)/.test(line)) say(`  ${line}`)
  })
  const code = await new Promise((done, failed) => child.on('error', failed).on('close', done))
  if (code !== 0) throw new BackupFault(`${name} did not succeed: ${last.trim()}`)
}

/** By environment, not by argument: the list of processes is open to everybody on the machine. */
function connection(url: string): Record<string, string> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const sslmode = searchParams.get('sslmode')
  return {
    PGHOST: decodeURIComponent(hostname),
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    ...(sslmode === null ? {} : { PGSSLMODE: sslmode }),
  }
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows[0] ?? {}
  } finally {
    await client.end()
  }
}
