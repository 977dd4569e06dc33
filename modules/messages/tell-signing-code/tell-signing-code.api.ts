import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const tellSigningCode = declare({
  name: 'tell-signing-code',
  says: {
    kk: 'Қол қоюға арналған бір реттік кодты жіберу',
    ru: 'Отправить одноразовый код для подписи',
    en: 'Send the one-time code for signing',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'contract',
  touches: ['contact'],
  asks: z.strictObject({ code: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-1.8a'],
})
