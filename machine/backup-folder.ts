// A backup is a folder: the files, and a manifest that says what they must be.
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

export type BackedUpFile = { path: string; size: number; sha256: string }

export type Manifest = {
  /** Files of an embedded cluster, or a dump of a database outside. */
  kind: 'cluster' | 'dump'
  /** Major version of the PostgreSQL that the data came from. */
  major: number
  madeAt: string
  /** Every folder, since an empty one is needed too and gets lost easily on the way. */
  folders: string[]
  files: BackedUpFile[]
}

/** The backup cannot be taken, or is not what its manifest says; the message says what to do. */
export class BackupFault extends Error {
  override name = 'BackupFault'
}

/** Makes the folder of a new backup; one that holds something already is refused. */
export function newBackupFolder(target: string): void {
  if (existsSync(target) && readdirSync(target).length > 0) {
    throw new BackupFault(`${target} is not empty. Name a new folder for the backup.`)
  }
  mkdirSync(target, { recursive: true, mode: 0o700 })
}

/** When the newest whole backup in a folder of backups was made; null when there is none. */
export function newestBackup(folder: string): Date | null {
  if (!existsSync(folder)) return null
  const made = readdirSync(folder)
    .map(name => join(folder, name, 'manifest.json'))
    .filter(path => existsSync(path))
    .map(path => Date.parse((JSON.parse(readFileSync(path, 'utf8')) as Manifest).madeAt))
  return made.length ? new Date(Math.max(...made)) : null
}

/** Writes the manifest last of all: a folder without one is a backup that was broken off. */
export function writeManifest(target: string, manifest: Manifest): void {
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(manifest, null, 1), {
    mode: 0o600,
    flush: true,
  })
}

/** Reads the manifest and checks every file against it. */
export function verifyBackup(backup: string, say: (line: string) => void): Manifest {
  const path = join(backup, 'manifest.json')
  if (!existsSync(path)) {
    throw new BackupFault(`${backup} has no manifest.json: it is not a backup, or one that was broken off.`)
  }
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'))
  say(`Checking ${manifest.files.length} files of the backup of ${manifest.madeAt}`)
  const wrong = manifest.files
    .filter(file => !isAsWritten(join(backup, file.path), file))
    .map(file => file.path)
  if (wrong.length > 0) {
    throw new BackupFault(
      `${wrong.length} files of the backup are missing or changed, as ${wrong[0]}. Take another backup.`,
    )
  }
  return manifest
}

/** Copies a file to the disk for good and answers its size and hash; undefined when it is gone meanwhile. */
export function copyWithHash(from: string, to: string): { size: number; sha256: string } | undefined {
  if (!existsSync(from)) return undefined
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  const target = openSync(to, 'wx', 0o600)
  try {
    const written = hashOf(from, piece => writeSync(target, piece))
    fsyncSync(target)
    return written
  } finally {
    closeSync(target)
  }
}

/** Size and hash of a file, each piece of it handed on. */
export function hashOf(
  path: string,
  onPiece: (piece: Buffer) => void = () => {},
): { size: number; sha256: string } {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(1 << 20)
  const source = openSync(path, 'r')
  try {
    let size = 0
    for (;;) {
      const read = readSync(source, buffer)
      if (read === 0) return { size, sha256: hash.digest('hex') }
      const piece = buffer.subarray(0, read)
      hash.update(piece)
      onPiece(piece)
      size += read
    }
  } finally {
    closeSync(source)
  }
}

function isAsWritten(path: string, file: BackedUpFile): boolean {
  if (!existsSync(path)) return false
  const { size, sha256 } = hashOf(path)
  return size === file.size && sha256 === file.sha256
}
