import type { Page } from '../../kernel/page.ts'
import acceptDocuments from './accept-documents/accept-documents.page.tsx'
import editions from './list-editions/editions.page.tsx'
import draftEdition from './publish-edition/draft-edition.page.tsx'
import edition from './publish-edition/edition.page.tsx'
import documents from './read-document/documents.page.tsx'
import readDocument from './read-document/read-document.page.tsx'
import myDocuments from './show-my-documents/my-documents.page.tsx'
import signedDocument from './show-my-documents/signed-document.page.tsx'

// `/documents/accept` before `/documents/:slug`, which would take it for the name of a document.
export const pages: readonly Page[] = [
  documents,
  acceptDocuments,
  readDocument,
  myDocuments,
  signedDocument,
  editions,
  draftEdition,
  edition,
]
