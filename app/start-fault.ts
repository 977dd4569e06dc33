import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Words for the one who starts the program: what is wrong and what to do. Not a bug. */
export class StartFault extends Error {
  override name = 'StartFault'
}

/** Stands while a restored database still holds people who were destroyed since its backup. */
export function erasuresOwedIn(dataFolder: string): string {
  return join(dataFolder, 'erasures-owed')
}

/** Refuses to serve such a database. */
export function refuseErasuresOwed(dataFolder: string): void {
  if (existsSync(erasuresOwedIn(dataFolder))) {
    throw new StartFault(
      'A backup was restored and the erasures since then were not done again. Run "npm run restore" to its end.',
    )
  }
}
