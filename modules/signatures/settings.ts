// What the module must know of the installation. The program sets it once at start.
import type { KeyObject } from 'node:crypto'

export interface SignatureSettings {
  /** Ed25519 key of the installation: signs certificates, under words of their own. */
  signingKey: KeyObject
  /** Time-stamping authority (RFC 3161); null: only the server's clock. */
  authority: Authority | null
  /** Verifier of qualified signatures; null: they stay "not verified". */
  verifier: { url: string } | null
}

export interface Authority {
  url: string
  /** Certificate of the authority, or of whoever issued it, in PEM: stamps of others do not count. */
  certificate: string
}

let chosen: SignatureSettings | undefined

export function configureSignatures(settings: SignatureSettings) {
  chosen = settings
}

export function settings(): SignatureSettings {
  if (!chosen) throw new Error('signatures are not configured')
  return chosen
}
