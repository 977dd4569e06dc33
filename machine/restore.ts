// npm run restore <backup> [--replace] [--without-ledger]: puts a backup in the place of the database, and
// destroys again whoever was destroyed since it was taken.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { erasuresDone, oweErasures, replayAfterRestore } from './after-restore.ts'
import { restoreCluster } from './backup-cluster.ts'
import { restoreDump } from './backup-dump.ts'
import { BackupFault } from './backup-folder.ts'
import { type Config, readConfig } from './config.ts'
import { databaseFolder, openDatabase } from './database.ts'
import { inWords } from './in-words.ts'
import { loadKeys } from './keys.ts'

await inWords(async () => {
  const config = readConfig(process.env)
  const backup = process.argv.slice(2).find(word => !word.startsWith('--'))
  const replace = process.argv.includes('--replace')
  if (backup === undefined)
    throw new BackupFault('Name the folder of the backup: npm run restore -- <backup> [--replace]')
  // Before anything is touched: without the keys the erasures could not be done again.
  const keys = loadKeys(config.keysFolder, { create: false })
  mkdirSync(config.dataFolder, { recursive: true })
  const owedBefore = oweErasures(config.dataFolder)
  await restore(config, backup, replace).catch(error => {
    // Refused before anything was touched: what is there may go on serving.
    if (error instanceof BackupFault && !owedBefore) erasuresDone(config.dataFolder)
    throw error
  })
  const database = await openDatabase(config)
  try {
    await replayAfterRestore(database.ownerUrl, {
      dataFolder: config.dataFolder,
      keys,
      withoutLedger: process.argv.includes('--without-ledger'),
      say: console.log,
    })
  } finally {
    await database.stop()
  }
  erasuresDone(config.dataFolder)
  console.log('The backup is in place. Start Shipa with the keys of the time when it was taken.')
})

async function restore(config: Config, backup: string, replace: boolean) {
  if (config.database.kind === 'outside') {
    const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
    await restoreDump(backup, {
      ...config.database,
      keepIn: replace ? join(config.dataFolder, 'backups', `before-restore-${stamp}`) : undefined,
      say: console.log,
    })
  } else {
    await restoreCluster(backup, databaseFolder(config), { replace, say: console.log })
  }
}
