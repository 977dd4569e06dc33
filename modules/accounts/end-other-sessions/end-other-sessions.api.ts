import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

export const endOtherSessions = declare({
  name: 'end-other-sessions',
  says: {
    kk: 'Басқа барлық құрылғыдағы кабинетті жабу',
    ru: 'Закрыть кабинет на всех других устройствах',
    en: 'Sign out everywhere else',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['account'],
  asks: z.strictObject({}),
  answers: z.object({ ended: z.number() }),
  refusals: {},
  clauses: ['PF-1.8.3', 'BL-4'],
})
