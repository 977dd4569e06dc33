import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const removePasskey = declare({
  name: 'remove-passkey',
  says: { kk: 'Кіру кілтін өшіру', ru: 'Удалить ключ входа', en: 'Remove a passkey' },
  kind: 'write',
  who: ['person'],
  purpose: 'account',
  touches: ['account'],
  asks: z.strictObject({ passkey: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-1.8.3'],
  confirmed: true,
})
