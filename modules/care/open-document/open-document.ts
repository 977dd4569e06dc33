import { createHash } from 'node:crypto'
import { act } from '../../../kernel/act.ts'
import { documentRules } from '../access.ts'
import { documentFor } from '../note.ts'
import { openPdf } from '../pdf.ts'
import { openDocument } from './open-document.api.ts'

export default act(openDocument, async (work, { document }) => {
  const found = (await documentFor(work, documentRules, document)) ?? work.absent()
  const pdf = (await openPdf(work, found.patient, found.sealed)) ?? work.absent()
  if (!createHash('sha256').update(Buffer.from(pdf, 'base64')).digest().equals(found.sha256)) {
    throw new Error(`the bytes of document ${document} are not the ones that were issued`)
  }
  return {
    document: found.line,
    name: `qorytyndy-${found.line.number}.pdf`,
    pdf,
    sha256: found.sha256.toString('hex'),
  }
})
