import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { line } from '../../../kernel/fields.ts'

export default declare({
  name: 'apply-bank-event',
  says: {
    kk: 'Банк хабарын өз жазбамызбен салыстырып, төлемді есепке алу.',
    ru: 'Сверить сообщение банка с нашей записью и учесть платёж.',
    en: 'Hold the bank’s message against our record and book the payment.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({ event: line(100) }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-2.3.5a', 'PF-2.3.5b'],
})
