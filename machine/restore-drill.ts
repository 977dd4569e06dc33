// npm run restore-drill [backup] [--into URL]: brings the newest backup back in a scratch place and tells how
// long it took, how much would have been lost, and whether everything was there. Nothing that serves is touched.
import { createPublicKey, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { checkpointFileIn, readChain, verifyJournal } from '../modules/journal/index.ts'
import { replayAfterRestore } from './after-restore.ts'
import { restoreCluster } from './backup-cluster.ts'
import { restoreDump } from './backup-dump.ts'
import { BackupFault, type Manifest } from './backup-folder.ts'
import { type Config, readConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { inWords } from './in-words.ts'
import { type Keys, loadKeys } from './keys.ts'
import { startPostgres } from './postgres.ts'

await inWords(async () => {
  const { values, positionals } = parseArgs({ options: { into: { type: 'string' } }, allowPositionals: true })
  const config = readConfig(process.env)
  const keys = loadKeys(config.keysFolder, { create: false })
  const backup = positionals[0] ?? newestBackup(config.dataFolder)
  const { madeAt }: Manifest = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8'))
  const lostSeconds = Math.max(0, Math.round((Date.now() - Date.parse(madeAt)) / 1000))
  const folder = mkdtempSync(join(tmpdir(), 'shipa-drill-'))
  const began = performance.now()
  try {
    const restored = await restoreAside(config, backup, folder, values.into)
    try {
      const { again } = await replayAfterRestore(restored.ownerUrl, {
        dataFolder: config.dataFolder,
        keys,
        withoutLedger: false,
        say: console.log,
      })
      const restoreSeconds = Math.round((performance.now() - began) / 1000)
      const { rows, faults: missing } = await countRows(restored.ownerUrl)
      const journal = await verify(restored.ownerUrl, config, keys)
      const faults = [...missing, ...journal.faults]
      await writeDrill(config, {
        lostSeconds,
        restoreSeconds,
        rows,
        journalRows: journal.rows,
        replayed: again,
        faults,
      })
      console.log(`Lost at most (RPO): ${lostSeconds} s. Back in service after (RTO): ${restoreSeconds} s.`)
      console.log(`${rows} rows, ${journal.rows} of them in the journal; ${again} erasures were done again.`)
      for (const fault of faults) console.error(fault)
      if (faults.length > 0) process.exitCode = 1
      else console.log('Everything was there.')
    } finally {
      await restored.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

function newestBackup(dataFolder: string): string {
  const folder = join(dataFolder, 'backups')
  const newest = existsSync(folder)
    ? readdirSync(folder)
        .filter(name => existsSync(join(folder, name, 'manifest.json')))
        .sort()
        .at(-1)
    : undefined
  if (!newest) throw new BackupFault(`There is no backup in ${folder}. Take one first: npm run backup`)
  return join(folder, newest)
}

async function restoreAside(config: Config, backup: string, folder: string, into: string | undefined) {
  if (config.database.kind === 'embedded') {
    await restoreCluster(backup, folder, { replace: false, say: console.log })
    return startPostgres({ folder })
  }
  if (!into)
    throw new BackupFault(
      'Name an empty database for the drill: npm run restore-drill -- --into postgres://…',
    )
  await restoreDump(backup, { ownerUrl: into, backupUrl: into, keepIn: undefined, say: console.log })
  return { ownerUrl: into, stop: async () => {} }
}

// A table of people that came back empty while the schema says that there are acts of people is a fault.
async function countRows(ownerUrl: string): Promise<{ rows: number; faults: string[] }> {
  return withOwner(ownerUrl, async client => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    )
    let rows = 0
    for (const { name } of tables) {
      const { rows: counted } = await client.query<{ n: string }>(`select count(*) as n from ${name}`)
      rows += Number(counted[0]!.n)
    }
    const { rows: people } = await client.query<{ n: string }>('select count(*) as n from people.person')
    return { rows, faults: people[0]!.n === '0' ? ['The restored database holds no person.'] : [] }
  })
}

async function verify(ownerUrl: string, config: Config, keys: Keys) {
  return withOwner(ownerUrl, async client => {
    const chain = await readChain(client)
    const size = chain.checkpoints.at(-1)?.size ?? 0
    const file = checkpointFileIn(config.dataFolder)
    // Checkpoints signed after the backup belong to rows that it cannot have.
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
    return verifyJournal({
      ...chain,
      checkpointFileLines: lines.filter(line => Number(line.split(' ')[0]) <= size),
      publicKey: createPublicKey(keys.journalSigning),
    })
  })
}

async function writeDrill(config: Config, drill: Drill) {
  const database = await openDatabase(config, { guest: true })
  try {
    await withOwner(database.ownerUrl, client =>
      client.query(
        `insert into rights.drill (id, at, lost_seconds, restore_seconds, rows, journal_rows, replayed, faults)
          values ($1, now(), $2, $3, $4, $5, $6, $7)`,
        [
          randomUUID(),
          drill.lostSeconds,
          drill.restoreSeconds,
          drill.rows,
          drill.journalRows,
          drill.replayed,
          drill.faults,
        ],
      ),
    )
  } finally {
    await database.stop()
  }
}

async function withOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`set shipa.duty = 'system'`)
    return await work(client)
  } finally {
    await client.end()
  }
}

interface Drill {
  lostSeconds: number
  restoreSeconds: number
  rows: number
  journalRows: number
  replayed: number
  faults: string[]
}
