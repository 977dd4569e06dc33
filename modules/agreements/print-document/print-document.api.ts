import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, slug } from '../../../kernel/fields.ts'

const file = z.object({
  /** Base64 of the PDF. */
  pdf: z.string(),
  name: z.string(),
})

const cannotBePrinted = {
  kind: 'invalid',
  says: {
    kk: 'Мәтінде басып шығару қаріптерінде жоқ таңба бар: {signs}. Құжат қағазға шықпайды.',
    ru: 'В тексте есть знаки, которых нет в шрифтах печати: {signs}. Напечатать документ нельзя.',
    en: 'The text holds signs that the printed fonts lack: {signs}. The document cannot be printed.',
  },
} as const

export const printDocument = declare({
  name: 'print-document',
  says: {
    kk: 'Құжатты PDF түрінде алу',
    ru: 'Получить документ в PDF',
    en: 'Get a document as PDF',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({
    slug: slug(),
    /** Without a number: the edition in force. */
    number: z.int().min(1).max(100_000).optional(),
  }),
  answers: file,
  refusals: { 'cannot-be-printed': cannotBePrinted },
  clauses: ['PF-1.2', 'PF-1.5'],
})

export const printSignedDocument = declare({
  name: 'print-signed-document',
  says: {
    kk: 'Қабылданған құжаттың түпнұсқасын PDF түрінде алу',
    ru: 'Получить подлинник принятого документа в PDF',
    en: 'Get the original of an accepted document as PDF',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'consent'],
  asks: z.strictObject({ acceptance: id() }),
  answers: file,
  refusals: { 'cannot-be-printed': cannotBePrinted },
  clauses: ['PF-1.8a', 'PF-3.1', 'CL-1.2'],
})
