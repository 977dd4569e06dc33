// The keys of an installation. They lie outside the database, so that a stolen copy of the database opens
// nothing, and outside the backups for the same reason.
import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Keys = {
  /** Key-encryption keys by version: the newest seals, the older ones still open what they sealed. */
  keks: Map<number, Buffer>
  newestKek: number
  /** Key of the blind index, by which a sealed identification number can be found without opening it. */
  blindIndex: Buffer
  /** Ed25519 private key that signs the checkpoints of the journal. */
  journalSigning: KeyObject
  /** Password of the database role under which the program serves people. */
  appPassword: string
}

/** The keys folder is not as it must be; the message says what to do. */
export class KeysFault extends Error {
  override name = 'KeysFault'
}

/**
 * Reads the keys. With `create`, makes all of them in an empty folder first. A folder that holds some keys
 * and lacks others is always refused: a new key in the place of a lost one would leave sealed fields shut.
 */
export function loadKeys(folder: string, { create }: { create: boolean }): Keys {
  const present = existsSync(folder) ? readdirSync(folder) : []
  if (present.length === 0) {
    if (!create) {
      throw new KeysFault(
        `There are no keys in ${folder}. Make them once with "SHIPA_KEYS=${folder} npm run make-keys", or bring back the ones of this installation.`,
      )
    }
    makeKeys(folder)
  }
  const keks = readKeks(folder)
  return {
    keks,
    newestKek: Math.max(...keks.keys()),
    blindIndex: readSecret(folder, 'blind-index'),
    journalSigning: readSigningKey(folder),
    appPassword: readText(folder, 'app-password'),
  }
}

function makeKeys(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const keep = (name: string, content: string) =>
    writeFileSync(join(folder, name), content, { mode: 0o600, flag: 'wx', flush: true })
  keep('kek-1', randomBytes(32).toString('base64') + '\n')
  keep('blind-index', randomBytes(32).toString('base64') + '\n')
  const { privateKey } = generateKeyPairSync('ed25519')
  keep('journal-signing.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
  keep('app-password', randomBytes(24).toString('base64url') + '\n')
}

function readKeks(folder: string): Map<number, Buffer> {
  const keks = new Map<number, Buffer>()
  for (const name of readdirSync(folder)) {
    const version = /^kek-([1-9]\d*)$/.exec(name)?.[1]
    if (version !== undefined) keks.set(Number(version), readSecret(folder, name))
  }
  if (keks.size === 0) throw missing(folder, 'kek-1')
  return keks
}

function readSecret(folder: string, name: string): Buffer {
  const secret = Buffer.from(readText(folder, name), 'base64')
  if (secret.length !== 32) throw new KeysFault(`${join(folder, name)} is not 32 bytes in base64.`)
  return secret
}

function readSigningKey(folder: string): KeyObject {
  const name = 'journal-signing.pem'
  const pem = readText(folder, name)
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch (cause) {
    throw new KeysFault(`${join(folder, name)} is not a private key in PEM.`, { cause })
  }
  throw new KeysFault(`${join(folder, name)} is not an Ed25519 key.`)
}

function readText(folder: string, name: string): string {
  const path = join(folder, name)
  if (!existsSync(path)) throw missing(folder, name)
  if ((statSync(path).mode & 0o077) !== 0) {
    throw new KeysFault(`${path} can be read by others than its owner. Say: chmod 600 ${path}`)
  }
  return readFileSync(path, 'utf8').trim()
}

function missing(folder: string, name: string): KeysFault {
  return new KeysFault(
    `${join(folder, name)} is missing while other keys are there. Bring it back from where the keys are kept; without it a part of the data stays shut.`,
  )
}
