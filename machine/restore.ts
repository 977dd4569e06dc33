// npm run restore <backup> [--replace]: puts a backup in the place of the database.
import { join } from 'node:path'
import { restoreCluster } from './backup-cluster.ts'
import { restoreDump } from './backup-dump.ts'
import { BackupFault } from './backup-folder.ts'
import { readConfig } from './config.ts'
import { databaseFolder } from './database.ts'
import { inWords } from './in-words.ts'

await inWords(async () => {
  const config = readConfig(process.env)
  const backup = process.argv.slice(2).find(word => !word.startsWith('--'))
  const replace = process.argv.includes('--replace')
  if (backup === undefined)
    throw new BackupFault('Name the folder of the backup: npm run restore -- <backup> [--replace]')
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
  console.log('The backup is in place. Start Shipa with the keys of the time when it was taken.')
})
