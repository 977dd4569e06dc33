// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { staffActs } from './accept-by-staff/accept-by-staff.ts'
import { acceptDocumentsAct, showDocumentsToAcceptAct } from './accept-documents/accept-documents.ts'
import { compareEditionsAct } from './compare-editions/compare-editions.ts'
import { endingActs } from './end-agreement/end-agreement.ts'
import { findContradictionsAct } from './find-contradictions/find-contradictions.ts'
import { forceMajeureActs } from './force-majeure/force-majeure.ts'
import { listEditionsAct, showEditionAct } from './list-editions/list-editions.ts'
import { listLawsAct } from './list-laws/list-laws.ts'
import { printDocumentAct, printSignedDocumentAct } from './print-document/print-document.ts'
import { approveEditionAct, draftEditionAct, publishEditionAct } from './publish-edition/publish-edition.ts'
import { listDocumentsAct, readDocumentAct } from './read-document/read-document.ts'
import { restrictingActs } from './restrict/restrict.ts'
import { setLawActAct } from './set-law-act/set-law-act.ts'
import { showMyDocumentsAct, showSignedDocumentAct } from './show-my-documents/show-my-documents.ts'

export const acts: readonly Act<any>[] = [
  listDocumentsAct,
  readDocumentAct,
  showDocumentsToAcceptAct,
  acceptDocumentsAct,
  showMyDocumentsAct,
  showSignedDocumentAct,
  listEditionsAct,
  showEditionAct,
  draftEditionAct,
  approveEditionAct,
  publishEditionAct,
  compareEditionsAct,
  listLawsAct,
  findContradictionsAct,
  printDocumentAct,
  printSignedDocumentAct,
  setLawActAct,
  ...staffActs,
  ...endingActs,
  ...restrictingActs,
  ...forceMajeureActs,
]
export { acceptDocuments, showDocumentsToAccept } from './accept-documents/accept-documents.api.ts'
export {
  acceptByConduct,
  acceptedEdition,
  endAcceptance,
  missingDocuments,
  recordAcceptance,
  requireOffer,
} from './acceptance.ts'
export { rules } from './access.ts'
export { dataMap } from './data-map.ts'
export { demonstrationNumbers, publishDemonstration } from './demonstration.ts'
export { editionInForce, editionNamed, numbersOf, unpublishedKinds } from './editions.ts'
export { contractById, noticeTold } from './end-agreement/contracts.ts'
export {
  endAgreement,
  listMyContracts,
  rehearseEnd,
  takeNoticeBack,
} from './end-agreement/end-agreement.api.ts'
export { texts as endingTexts } from './end-agreement/end-agreement.texts.ts'
export { governing, promisedTerms } from './find-contradictions/candidates.ts'
export { forceMajeureById } from './force-majeure/force-majeure.ts'
export { type DocumentKind, partnerKinds, shownKinds } from './kinds.ts'
export { LegalText } from './legal-text.tsx'
export { isRestricted } from './restrict/restriction.ts'
export { restrictionTold } from './restrict/restrictions.ts'
