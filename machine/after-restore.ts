// What a restored database owes before it may serve: the erasures that happened since its backup. A marker in
// the data folder stands from before the restore until they are done; the program does not start beside it.
import { createPublicKey } from 'node:crypto'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { schemaFolders } from '../app/folders.ts'
import { erasuresOwedIn } from '../app/start-fault.ts'
import { migrate, readMigrations } from '../kernel/database/migrate.ts'
import { createSealing } from '../kernel/sealing.ts'
import { erasureLedgerIn, type Replayed, readErasures, replayErasures } from '../modules/rights/index.ts'
import { BackupFault } from './backup-folder.ts'
import type { Keys } from './keys.ts'

type Say = (line: string) => void

/** Marks the installation: what is restored must not be served yet. Answers whether it was marked before. */
export function oweErasures(dataFolder: string): boolean {
  const before = existsSync(erasuresOwedIn(dataFolder))
  writeFileSync(erasuresOwedIn(dataFolder), 'A backup was restored. Run the restore again to its end.\n', {
    flush: true,
  })
  return before
}

/**
 * Brings a restored database to this version's schema and destroys again whoever was destroyed since the
 * backup. Without a ledger it is refused, unless it is said that nobody ever was.
 */
export async function replayAfterRestore(
  ownerUrl: string,
  from: { dataFolder: string; keys: Keys; withoutLedger: boolean; say: Say },
): Promise<Replayed> {
  const file = erasureLedgerIn(from.dataFolder)
  const erasures = readErasures(file, createPublicKey(from.keys.journalSigning))
  if (!erasures && !from.withoutLedger) {
    throw new BackupFault(
      `There is no ledger of erasures in ${file}. Bring the one of this installation, or people who were destroyed since the backup would be back. If nobody ever was, say --without-ledger.`,
    )
  }
  await migrate(ownerUrl, readMigrations(schemaFolders), {
    appPassword: from.keys.appPassword,
    say: from.say,
  })
  const sealing = createSealing({ kek: from.keys.keks, blindIndex: from.keys.blindIndex })
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const replayed = await replayErasures(client, erasures ?? [], person =>
      sealing.blind('erasure-ledger', person).toString('base64'),
    )
    if (replayed.unknown > 0) {
      throw new BackupFault(
        `The backup knows ${replayed.unknown} erasures that ${file} does not: the ledger is older than the backup. Bring the newest one.`,
      )
    }
    from.say(`Erasures since the backup: ${replayed.again} were done again.`)
    return replayed
  } finally {
    await client.end()
  }
}

/** Takes the marker away: the program may start. */
export function erasuresDone(dataFolder: string): void {
  rmSync(erasuresOwedIn(dataFolder), { force: true })
}
