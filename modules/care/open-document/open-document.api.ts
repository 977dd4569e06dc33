import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { documentLine } from '../note.ts'

export const openDocument = declare({
  name: 'open-document',
  says: { kk: 'Медициналық құжатты ашу', ru: 'Открыть медицинский документ', en: 'Open a medical document' },
  kind: 'read',
  who: ['person', 'doctor'],
  purpose: 'care',
  touches: ['health'],
  asks: z.strictObject({ document: id() }),
  answers: z.object({ document: documentLine, name: z.string(), pdf: z.base64(), sha256: z.string() }),
  refusals: {},
  clauses: ['CL-5.2.6', 'CL-5.2.7'],
})
