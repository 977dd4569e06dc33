// Backup of the embedded database while it works, and its restoring. PostgreSQL's way for a copy of living
// files: it is told when the copy begins and ends, and the write-ahead log from between is copied after,
// which makes the torn files whole again at the first start.
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import pg from 'pg'
import {
  type BackedUpFile,
  BackupFault,
  copyWithHash,
  hashOf,
  newBackupFolder,
  verifyBackup,
  writeManifest,
} from './backup-folder.ts'
import { type RunningPostgres, startPostgres, stopLeftBehind } from './postgres.ts'
import { type DatabaseUser, databaseUser, embeddedEngine, prepareFolder } from './postgres-engine.ts'

type Say = (line: string) => void

// What belongs to the running server and not to its data; PostgreSQL makes these anew.
const notCopied = /^(postmaster\.(pid|opts)|pg_internal\.init.*|pgsql_tmp.*|backup_label.*|tablespace_map.*)$/
const onlyTheFolder = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]

/** Copies a running cluster to a new folder; every row acknowledged before the end of the call is in it. */
export async function backupCluster(running: RunningPostgres, target: string, say: Say): Promise<void> {
  newBackupFolder(target)
  const client = new pg.Client({ connectionString: running.superuserUrl })
  await client.connect()
  try {
    // The slot keeps the log that the copy will need from being recycled under our hands.
    await client.query(`select pg_create_physical_replication_slot('shipa_backup', true, true)`)
    const { rows: begun } = await client.query<{ segment: string }>(
      `select pg_walfile_name(pg_backup_start('shipa', true)) as segment`,
    )
    const { folders, files: paths } = contents(running.cluster)
    for (const folder of folders) mkdirSync(join(target, 'cluster', folder), { recursive: true, mode: 0o700 })
    const files = copyAll(running.cluster, join(target, 'cluster'), paths, say)
    const { rows: ended } = await client.query<{ label: string; segment: string }>(
      'select labelfile as label, pg_walfile_name(lsn) as segment from pg_backup_stop(false)',
    )
    writeFileSync(join(target, 'cluster/backup_label'), ended[0]!.label, { mode: 0o600, flush: true })
    files.push({ path: 'backup_label', ...hashOf(join(target, 'cluster/backup_label')) })
    say('Copying the write-ahead log')
    const segments = readdirSync(join(running.cluster, 'pg_wal'))
      .filter(name => /^[0-9A-F]{24}$/.test(name) && name >= begun[0]!.segment && name <= ended[0]!.segment)
      .map(name => join('pg_wal', name))
    files.push(...copyAll(running.cluster, join(target, 'cluster'), segments, say))
    writeManifest(target, {
      kind: 'cluster',
      major: Number(readFileSync(join(running.cluster, 'PG_VERSION'), 'utf8')),
      madeAt: new Date().toISOString(),
      folders: folders.map(folder => join('cluster', folder)),
      files: files.map(file => ({ ...file, path: join('cluster', file.path) })),
    })
  } finally {
    await client.end()
  }
}

/**
 * Puts a backup in the place of the embedded database and starts it once to see that it stands. A cluster
 * that is there already is refused without `replace`, and with it set aside, never removed.
 */
export async function restoreCluster(
  backup: string,
  folder: string,
  { replace, say }: { replace: boolean; say: Say },
): Promise<void> {
  const manifest = verifyBackup(backup, say)
  if (manifest.kind !== 'cluster') {
    throw new BackupFault(
      'This is a dump of a database outside. Set DATABASE_URL to the database that is to take it.',
    )
  }
  const user = databaseUser(folder)
  const { major } = embeddedEngine(user)
  if (manifest.major !== major) {
    throw new BackupFault(
      `The backup is of PostgreSQL ${manifest.major}, and PostgreSQL ${major} is here. Restore it with the version of Shipa that took it.`,
    )
  }
  const place = prepareFolder(folder, user)
  const cluster = join(place, 'cluster')
  if (existsSync(cluster) && !replace) {
    throw new BackupFault(
      `There is a database in ${folder}. Say --replace to set it aside and put the backup in its place.`,
    )
  }
  await stopLeftBehind(place)

  const draft = mkdtempSync(join(place, 'restoring-'))
  for (const path of manifest.folders) mkdirSync(join(draft, path), { recursive: true, mode: 0o700 })
  copyAll(
    backup,
    draft,
    manifest.files.map(file => file.path),
    say,
  )
  giveTo(user, draft)
  if (existsSync(cluster)) {
    const aside = join(place, `cluster-before-${basename(draft)}`)
    renameSync(cluster, aside)
    say(`The database that was there lies in ${aside}`)
  }
  renameSync(join(draft, 'cluster'), cluster)
  rmdirSync(draft)

  say('Starting the restored database')
  const running = await startPostgres({ folder })
  await running.stop()
}

/** Folders and files of a cluster, by their paths in it; the control file last, as PostgreSQL asks. */
function contents(cluster: string): { folders: string[]; files: string[] } {
  const folders: string[] = []
  const files: string[] = []
  const visit = (folder: string) => {
    folders.push(folder)
    if (onlyTheFolder.includes(folder)) return
    for (const entry of readdirSync(join(cluster, folder), { withFileTypes: true })) {
      if (notCopied.test(entry.name)) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) visit(path)
      else files.push(path)
    }
  }
  visit('.')
  const control = 'global/pg_control'
  return { folders, files: [...files.filter(path => path !== control), control] }
}

function copyAll(from: string, to: string, paths: string[], say: Say): BackedUpFile[] {
  const copied: BackedUpFile[] = []
  let bytes = 0
  let told = Date.now()
  for (const path of paths) {
    const file = copyWithHash(join(from, path), join(to, path))
    // A table dropped while the copy runs takes its files along; the log says so at the restore.
    if (file === undefined) continue
    copied.push({ path, ...file })
    bytes += file.size
    if (Date.now() - told < 1000) continue
    told = Date.now()
    say(`  ${copied.length} of ${paths.length} files, ${Math.round(bytes / 1e6)} MB`)
  }
  say(`  ${copied.length} files, ${Math.round(bytes / 1e6)} MB`)
  return copied
}

function giveTo(user: DatabaseUser, path: string): void {
  if (user === undefined) return
  chownSync(path, user.uid, user.gid)
  if (!statSync(path).isDirectory()) return
  for (const name of readdirSync(path)) giveTo(user, join(path, name))
}
