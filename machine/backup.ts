// npm run backup [folder]: a backup of the database, taken while the program works.
import { join } from 'node:path'
import { backupCluster } from './backup-cluster.ts'
import { backupDump } from './backup-dump.ts'
import { readConfig } from './config.ts'
import { databaseFolder } from './database.ts'
import { inWords } from './in-words.ts'
import { startPostgres } from './postgres.ts'

await inWords(async () => {
  const config = readConfig(process.env)
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  const target = process.argv[2] ?? join(config.dataFolder, 'backups', stamp)
  console.log(`Backup to ${target}`)
  if (config.database.kind === 'outside') {
    await backupDump(config.database.backupUrl, target, console.log)
  } else {
    const running = await startPostgres({ folder: databaseFolder(config), guest: true })
    try {
      await backupCluster(running, target, console.log)
    } finally {
      await running.stop()
    }
  }
  console.log(`The backup stands in ${target}. Keep a copy on another machine.`)
  console.log(
    `The keys in ${config.keysFolder} are not part of it: keep them apart, sealed fields open by nothing else.`,
  )
})
