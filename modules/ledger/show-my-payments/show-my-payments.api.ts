import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export default declare({
  name: 'show-my-payments',
  says: {
    kk: 'Өз төлемдерімді, қарыздарымды және қайтарылған ақшаны көрсету.',
    ru: 'Показать мои платежи, долги и возвраты.',
    en: 'Show my payments, what I owe and what came back.',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['payment'],
  asks: z.strictObject({}),
  answers: z.object({
    payments: z.array(
      z.object({
        id: id(),
        /** Null: paid for an order of an information service, not for a visit. */
        booking: id().nullable(),
        /** Number of the visit; of the bill where there is none. */
        visit: z.string(),
        organisation: text,
        method: z.enum(['card', 'cash', 'terminal']),
        state: z.enum(['pending', 'settled', 'failed']),
        tiyn: z.int(),
        refundedTiyn: z.int(),
        at: z.string(),
        receipts: z.array(z.object({ id: id(), number: z.int(), kind: z.enum(['sale', 'return']) })),
      }),
    ),
    /** What each clinic holds for me and what I owe it. */
    standings: z.array(z.object({ organisation: text, heldTiyn: z.int(), debtTiyn: z.int() })),
  }),
  refusals: {},
  clauses: ['CL-4.5', 'CL-8.3', 'PF-2.3.5b'],
})
