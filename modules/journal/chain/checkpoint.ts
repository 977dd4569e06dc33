// A checkpoint says under signature: the first `size` entries have this root. Each one is also written to a
// file outside the database, so that whoever holds the database cannot cut its tail unseen.
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { join } from 'node:path'

export interface Checkpoint {
  size: number
  root: Buffer
  signedAt: Date
  keyId: string
  signature: Buffer
}

/** Where the checkpoint file of an installation lies. */
export function checkpointFileIn(dataFolder: string): string {
  return join(dataFolder, 'journal-checkpoints')
}

export function signCheckpoint(size: number, root: Buffer, signedAt: Date, key: KeyObject): Checkpoint {
  return {
    size,
    root,
    signedAt,
    keyId: keyIdOf(createPublicKey(key)),
    signature: sign(null, said(size, root, signedAt), key),
  }
}

export function isGenuine({ size, root, signedAt, signature }: Checkpoint, publicKey: KeyObject): boolean {
  return verify(null, said(size, root, signedAt), publicKey, signature)
}

/** Short name of a key: the beginning of the hash of its public part. */
export function keyIdOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
}

/** One line of the checkpoint file. */
export function lineOf({ size, root, signedAt, keyId, signature }: Checkpoint): string {
  return [size, root.toString('base64'), signedAt.toISOString(), keyId, signature.toString('base64')].join(
    ' ',
  )
}

/** Reads a line of the checkpoint file; null when it is not one. */
export function checkpointOf(line: string): Checkpoint | null {
  const [, size, root, signedAt, keyId, signature] =
    /^(\d{1,15}) ([\w+/=]{44}) (\S{24}) ([0-9a-f]{16}) ([\w+/=]{88})$/.exec(line) ?? []
  if (!size || !root || !signedAt || !keyId || !signature || Number.isNaN(Date.parse(signedAt))) return null
  return {
    size: Number(size),
    root: Buffer.from(root, 'base64'),
    signedAt: new Date(signedAt),
    keyId,
    signature: Buffer.from(signature, 'base64'),
  }
}

function said(size: number, root: Buffer, signedAt: Date): Buffer {
  return Buffer.from(`shipa journal\n${size}\n${root.toString('base64')}\n${signedAt.toISOString()}\n`)
}
