import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export default declare({
  name: 'show-receipt',
  says: {
    kk: 'Төлем немесе қайтару түбіртегін көрсету.',
    ru: 'Показать чек оплаты или возврата.',
    en: 'Show the receipt of a payment or of a refund.',
  },
  kind: 'read',
  who: ['person', 'cashier', 'reception', 'director'],
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({ receipt: id() }),
  answers: z.object({
    number: z.int(),
    kind: z.enum(['sale', 'return']),
    /** Number of the receipt that a return receipt returns. */
    returns: z.int().nullable(),
    visit: z.string(),
    invoice: z.int(),
    method: z.enum(['card', 'cash', 'terminal']),
    tiyn: z.int(),
    lines: z.array(z.object({ name: text, quantity: z.int(), tiyn: z.int() })),
    taxpayer: z.object({ name: text, bin: z.string(), address: text }),
    at: z.string(),
  }),
  refusals: {},
  clauses: ['PF-2.3.5b', 'CL-4.2', 'CL-5.2.3'],
})
