import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export default declare({
  name: 'check-payment',
  says: {
    kk: 'Жауабы келмеген төлем туралы банктен сұрау.',
    ru: 'Спросить банк о платеже, на который нет ответа.',
    en: 'Ask the bank about a payment that has no answer.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({ payment: id(), again: z.boolean() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-2.3.5a'],
})
