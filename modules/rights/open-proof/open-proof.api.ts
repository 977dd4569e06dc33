import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const openProof = declare({
  name: 'open-proof',
  says: {
    kk: 'Өтініштің дәлел жинағын сақтап алу',
    ru: 'Сохранить пакет доказательств по обращению',
    en: 'Save the proof package of a request',
  },
  kind: 'read',
  who: ['person', 'officer'],
  purpose: 'rights',
  touches: ['identity', 'contact', 'journal'],
  asks: z.strictObject({ request: id() }),
  answers: z.object({ name: z.string(), type: z.string(), content: z.base64() }),
  refusals: {},
  clauses: ['LB-2.10', 'LB-A1', 'DR-7.2'],
})
