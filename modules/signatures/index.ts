// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { showCertificateAct, showCertificateKeyAct } from './certificate/show-certificate.ts'
import { addQualifiedSignatureAct, verifyQualifiedSignatureAct } from './qualified/add-qualified-signature.ts'
import { listMySignaturesAct, showSignatureAct } from './show-signature/show-signature.ts'
import showTrust from './show-trust/show-trust.ts'
import { askForOwedStampsAct, stampSignatureAct } from './stamp/stamp-signature.ts'

export const acts: readonly Act<any>[] = [
  listMySignaturesAct,
  showSignatureAct,
  showCertificateAct,
  showCertificateKeyAct,
  addQualifiedSignatureAct,
  verifyQualifiedSignatureAct,
  stampSignatureAct,
  askForOwedStampsAct,
  showTrust,
]
export { rules } from './access.ts'
export { certificateOf, type SignedCertificate, signCertificate } from './certificate/certificate.ts'
export { dataMap } from './data-map.ts'
export { codeRefusals } from './one-time-code/codes.refusals.ts'
export { askCode, codeForMessage, takeCode } from './one-time-code/codes.ts'
export { seal } from './seal.ts'
export { configureSignatures } from './settings.ts'
export { listMySignatures, signatureLine } from './show-signature/show-signature.api.ts'
export {
  endSignatures,
  levelOfSession,
  type Signature,
  type Signing,
  type Subject,
  sign,
  signaturesOf,
} from './sign.ts'
export { toneOf } from './tones.ts'
export { type VerifiedSignature, verifySignature } from './verify-signature.ts'
export {
  type Level,
  levelName,
  levelNames,
  type Qualified,
  qualifiedNames,
  subjectNames,
  type Trust,
  trustNames,
} from './words.texts.ts'
