import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const endRepresentation = declare({
  name: 'end-representation',
  says: {
    kk: 'Өкілдікті тоқтату',
    ru: 'Прекратить представительство',
    en: 'End a representation',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'account',
  touches: ['identity'],
  asks: z.strictObject({ representation: id() }),
  answers: z.object({ representation: z.string() }),
  refusals: {},
  clauses: ['PF-4.5'],
})
