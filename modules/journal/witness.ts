// The public half of the key that signs checkpoints, so that a checkpoint that a person kept can be told from one that
// somebody else wrote. The program sets it at its start.
import type { KeyObject } from 'node:crypto'

let publicKey: KeyObject | null = null

export function configureWitness(key: KeyObject): void {
  publicKey = key
}

/** Throws when the program was started without it: no checkpoint could be judged. */
export function witnessKey(): KeyObject {
  if (!publicKey) throw new Error('the public key of the journal is not configured')
  return publicKey
}
