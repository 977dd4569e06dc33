// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { showCertificateAct, showCertificateKeyAct } from './certificate/show-certificate.ts'

export const acts: readonly Act<any>[] = [showCertificateAct, showCertificateKeyAct]
export { rules } from './access.ts'
export { configureSignatures } from './settings.ts'
export {
  endSignatures,
  levelOfSession,
  type Signature,
  type Signing,
  type Subject,
  sign,
  signaturesOf,
} from './sign.ts'
export { type Level, levelName } from './words.texts.ts'
