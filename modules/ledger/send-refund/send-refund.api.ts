import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export default declare({
  name: 'send-refund',
  says: {
    kk: 'Картамен төленген ақшаны банк арқылы қайтару.',
    ru: 'Вернуть через банк деньги, уплаченные картой.',
    en: 'Give money paid by card back through the bank.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({ refund: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-2.3.5a'],
})
