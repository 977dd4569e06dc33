import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new empty data folder, to be removed by whoever asked for it. */
export function scratchFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `shipa-${name}-`))
  // The database's own user must pass through, or its files are laid elsewhere and outlive the folder.
  chmodSync(folder, 0o711)
  return folder
}
