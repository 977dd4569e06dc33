import type { Page } from '../../kernel/page.ts'
import acceptByStaff from './accept-by-staff/accept-by-staff.page.tsx'
import acceptDocuments from './accept-documents/accept-documents.page.tsx'
import compareEditions from './compare-editions/compare-editions.page.tsx'
import myContracts from './end-agreement/my-contracts.page.tsx'
import contradictions from './find-contradictions/contradictions.page.tsx'
import forceMajeure from './force-majeure/force-majeure.page.tsx'
import forceMajeurePublic from './force-majeure/public.page.tsx'
import editions from './list-editions/editions.page.tsx'
import laws from './list-laws/laws.page.tsx'
import printDocument from './print-document/print-document.page.tsx'
import draftEdition from './publish-edition/draft-edition.page.tsx'
import edition from './publish-edition/edition.page.tsx'
import documents from './read-document/documents.page.tsx'
import readDocument from './read-document/read-document.page.tsx'
import contract from './restrict/contract.page.tsx'
import contracts from './restrict/contracts.page.tsx'
import myRestrictions from './restrict/my-restrictions.page.tsx'
import setLawAct from './set-law-act/set-law-act.page.tsx'
import myDocuments from './show-my-documents/my-documents.page.tsx'
import signedDocument from './show-my-documents/signed-document.page.tsx'

// `/documents/accept`, `/documents/laws` and `/documents/force-majeure` before `/documents/:slug`, which would take them for a document's name.
export const pages: readonly Page[] = [
  documents,
  acceptDocuments,
  laws,
  forceMajeurePublic,
  readDocument,
  compareEditions,
  printDocument,
  myDocuments,
  signedDocument,
  editions,
  contradictions,
  setLawAct,
  draftEdition,
  edition,
  acceptByStaff,
  myContracts,
  myRestrictions,
  contracts,
  contract,
  forceMajeure,
]
