import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { fileLine } from '../file.ts'
import { recipient, shareLine } from '../share.shapes.ts'

export const showMyFile = declare({
  name: 'show-my-file',
  says: {
    kk: 'Сақтаулы файл мен оның кімге ашық екенін көрсету',
    ru: 'Показать хранимый файл и кому он открыт',
    en: 'Show a kept file and to whom it is open',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'care',
  touches: ['health', 'consent'],
  asks: z.strictObject({ file: id() }),
  answers: z.object({
    person: z.string(),
    newest: fileLine,
    older: z.array(fileLine),
    shares: z.array(shareLine),
    recipients: z.array(recipient),
  }),
  refusals: {},
  clauses: ['PF-1.7a'],
})
