// The database of this installation, whichever it is: the embedded one, started here, or one outside.
import { join } from 'node:path'
import type { Config } from './config.ts'
import type { Keys } from './keys.ts'
import { startPostgres } from './postgres.ts'

/** Where the embedded database of an installation lies. */
export function databaseFolder(config: Config): string {
  return join(config.dataFolder, 'postgres')
}

/**
 * Opens the database and answers the owner's address. `stop` ends an embedded database that was started
 * here and leaves every other one running. A guest (a command beside a running server) shares its database.
 */
export async function openDatabase(
  config: Config,
  options: { guest?: boolean; onLost?: (why: string) => void } = {},
): Promise<{ ownerUrl: string; stop: () => Promise<void> }> {
  if (config.database.kind === 'outside') return { ownerUrl: config.database.ownerUrl, stop: async () => {} }
  const { ownerUrl, stop } = await startPostgres({ folder: databaseFolder(config), ...options })
  return { ownerUrl, stop }
}

/** The address under which the program serves people: the plain role, for which every wall stands. */
export function appUrl(config: Config, keys: Keys, ownerUrl: string): string {
  if (config.database.kind === 'outside' && config.database.appUrl !== undefined)
    return config.database.appUrl
  const url = new URL(ownerUrl)
  url.username = 'shipa_app'
  url.password = keys.appPassword
  return url.href
}
