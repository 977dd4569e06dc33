import type { Page } from '../../kernel/page.ts'
import acceptDocuments from './accept-documents/accept-documents.page.tsx'
import compareEditions from './compare-editions/compare-editions.page.tsx'
import contradictions from './find-contradictions/contradictions.page.tsx'
import editions from './list-editions/editions.page.tsx'
import laws from './list-laws/laws.page.tsx'
import printDocument from './print-document/print-document.page.tsx'
import draftEdition from './publish-edition/draft-edition.page.tsx'
import edition from './publish-edition/edition.page.tsx'
import documents from './read-document/documents.page.tsx'
import readDocument from './read-document/read-document.page.tsx'
import setLawAct from './set-law-act/set-law-act.page.tsx'
import myDocuments from './show-my-documents/my-documents.page.tsx'
import signedDocument from './show-my-documents/signed-document.page.tsx'

// `/documents/accept` and `/documents/laws` before `/documents/:slug`, which would take them for a document's name.
export const pages: readonly Page[] = [
  documents,
  acceptDocuments,
  laws,
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
]
