import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const endSession = declare({
  name: 'end-session',
  says: {
    kk: 'Басқа құрылғыдағы кабинетті жабу',
    ru: 'Закрыть кабинет на другом устройстве',
    en: 'Sign out on another device',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['account'],
  asks: z.strictObject({ session: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-1.8.3', 'BL-4'],
})
