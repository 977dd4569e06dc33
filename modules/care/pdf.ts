// The bytes of an issued document, sealed with the patient's key like every other health field.
import type { Work } from '../../kernel/work.ts'

const field = 'care.document.pdf'

export function sealPdf(work: Work, patient: string, pdf: Buffer): Promise<Buffer> {
  return work.sealing.seal(work.db, patient, field, pdf.toString('base64'))
}

/** Base64 of the document; null when the patient's key was destroyed. */
export function openPdf(work: Work, patient: string, sealed: Buffer): Promise<string | null> {
  return work.sealing.open(work.db, patient, field, sealed)
}
