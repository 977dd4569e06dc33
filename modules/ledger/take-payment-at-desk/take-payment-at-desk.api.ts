import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, tiyn } from '../../../kernel/fields.ts'

export default declare({
  name: 'take-payment-at-desk',
  says: {
    kk: 'Кассада қолма-қол немесе терминал арқылы төлем қабылдау.',
    ru: 'Принять оплату в кассе наличными или через терминал.',
    en: 'Take a payment at the till, in cash or by the terminal.',
  },
  kind: 'write',
  who: ['cashier', 'reception'],
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({ booking: id(), method: z.enum(['cash', 'terminal']), tiyn: tiyn(100) }),
  answers: z.object({ payment: id(), receipt: id() }),
  refusals: {
    'nothing-due': {
      kind: 'conflict',
      says: {
        kk: 'Бұл қабылдау бойынша төлейтін сома жоқ.',
        ru: 'По этому приёму платить нечего.',
        en: 'There is nothing to pay for this visit.',
      },
    },
    'more-than-due': {
      kind: 'invalid',
      says: {
        kk: 'Сома төленетін сомадан артық: {tenge, number} ₸ ғана қабылданады.',
        ru: 'Сумма больше, чем к оплате: принять можно только {tenge, number} ₸.',
        en: 'This is more than is due: only {tenge, number} ₸ can be taken.',
      },
    },
  },
  clauses: ['CL-4.2', 'CL-4.3', 'CL-3.9b', 'PF-2.3.5a'],
})
