import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export default declare({
  name: 'hand-out-refund',
  says: {
    kk: 'Қайтарылатын ақшаны кассадан беру.',
    ru: 'Выдать возвращаемые деньги из кассы.',
    en: 'Hand returned money out at the till.',
  },
  kind: 'write',
  who: ['cashier', 'reception'],
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({ refund: id() }),
  answers: z.object({}),
  refusals: {
    'handed-out': {
      kind: 'conflict',
      says: {
        kk: 'Бұл ақша бұрын берілген.',
        ru: 'Эти деньги уже выданы.',
        en: 'This money has been handed out already.',
      },
    },
    'goes-by-bank': {
      kind: 'conflict',
      says: {
        kk: 'Картамен төленген ақша кассадан емес, банк арқылы қайтарылады.',
        ru: 'Деньги, уплаченные картой, возвращает банк, а не касса.',
        en: 'Money paid by card goes back through the bank, not over the counter.',
      },
    },
  },
  clauses: ['CL-4.3'],
})
