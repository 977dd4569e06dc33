import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { secret } from '../../../kernel/fields.ts'

export default declare({
  name: 'receive-bank-callback',
  says: {
    kk: 'Банктің төлем туралы қол қойылған хабарын қабылдау.',
    ru: 'Принять подписанное сообщение банка о платеже.',
    en: 'Receive the bank’s signed message about a payment.',
  },
  kind: 'write',
  who: ['anyone'],
  // The bank repeats until it is heard, under its own event number.
  once: 'free',
  internal: true,
  purpose: 'payment',
  touches: ['payment'],
  // Exactly the bytes that were signed.
  asks: z.strictObject({ body: secret(10_000), signature: secret(200) }),
  answers: z.object({ accepted: z.boolean() }),
  refusals: {
    'wrong-signature': {
      kind: 'forbidden',
      says: {
        kk: 'Хабардың қолтаңбасы дұрыс емес.',
        ru: 'Подпись сообщения неверна.',
        en: 'The signature of the message is wrong.',
      },
    },
    'not-understood': {
      kind: 'invalid',
      says: {
        kk: 'Банк хабарының мазмұны күткендей емес.',
        ru: 'Содержание сообщения банка не такое, как ожидалось.',
        en: 'The bank’s message does not say what was expected.',
      },
    },
  },
  clauses: ['PF-2.3.5a'],
})
