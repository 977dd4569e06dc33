// A command ends in words where the fault is one that its user can mend, and with the whole trace where it
// is ours.
import { StartFault } from '../app/start-fault.ts'
import { SchemaFault } from '../kernel/database/migrate.ts'
import { BackupFault } from './backup-folder.ts'
import { ConfigFault } from './config.ts'
import { KeysFault } from './keys.ts'
import { DatabaseFault } from './postgres.ts'

/** Runs a command; exits with 1 when it does not succeed. */
export async function inWords(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    const mendable = [BackupFault, ConfigFault, DatabaseFault, KeysFault, SchemaFault, StartFault].some(
      kind => error instanceof kind,
    )
    console.error(mendable ? (error as Error).message : error)
    process.exit(1)
  }
}
