import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export default declare({
  name: 'show-payment',
  says: {
    kk: 'Төлемнің күйін көрсету; банк үндемесе, одан қайта сұрау.',
    ru: 'Показать состояние платежа; если банк молчит, спросить его ещё раз.',
    en: 'Show how a payment stands; if the bank is silent, ask it again.',
  },
  kind: 'write',
  who: ['person', 'reception', 'cashier', 'director'],
  once: 'free',
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({ payment: id() }),
  answers: z.object({
    booking: id(),
    state: z.enum(['pending', 'settled', 'failed']),
    tiyn: z.int(),
    refundedTiyn: z.int(),
    /** The bank's page, where a payment that waits can be gone on with. */
    address: z.url().nullable(),
    receipt: id().nullable(),
  }),
  refusals: {},
  clauses: ['PF-2.3.5a', 'PF-2.3.5b'],
})
