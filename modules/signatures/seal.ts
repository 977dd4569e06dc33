// The seal of the installation under a text that it issues. The same key signs journal and certificates: words before
// the text keep one from passing for another.
import { createPublicKey, sign } from 'node:crypto'
import { keyIdOf } from '../journal/index.ts'
import { settings } from './settings.ts'

/** `what` names the kind of text, as `inquiry`. The signature is over `shipa <what>`, a line break and the text. */
export function seal(what: string, text: string): { keyId: string; signature: string } {
  const { signingKey } = settings()
  return {
    keyId: keyIdOf(createPublicKey(signingKey)),
    signature: sign(null, Buffer.from(`shipa ${what}\n${text}`), signingKey).toString('base64'),
  }
}
