import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

export const makeRecoveryCodes = declare({
  name: 'make-recovery-codes',
  says: { kk: 'Қалпына келтіру кодтарын алу', ru: 'Получить коды восстановления', en: 'Get recovery codes' },
  kind: 'write',
  who: ['person'],
  purpose: 'account',
  touches: ['account'],
  asks: z.strictObject({}),
  answers: z.object({ codes: z.array(z.string()) }),
  refusals: {
    'no-second-factor': {
      kind: 'conflict',
      says: {
        kk: 'Алдымен екінші факторды қосыңыз: кодтар соның орнына жүреді.',
        ru: 'Сначала подключите второй фактор: коды заменяют его.',
        en: 'First add a second factor: the codes stand in for it.',
      },
    },
  },
  clauses: ['PF-1.8.3'],
  confirmed: true,
  once: 'free',
})
