import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const endTrust = declare({
  name: 'end-trust',
  says: {
    kk: 'Сенімді адамға ашуды тоқтату немесе шақырудан бас тарту',
    ru: 'Закрыть доступ доверенному лицу или отклонить приглашение',
    en: 'End a trust, or decline the invitation to it',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity'],
  asks: z.strictObject({ trust: id() }),
  answers: z.object({}),
  refusals: {
    'trust-ended-already': {
      kind: 'conflict',
      constraint: 'trust_ended_once',
      says: { kk: 'Бұл тоқтатылған.', ru: 'Это уже прекращено.', en: 'This has been ended already.' },
    },
  },
  clauses: ['CL-6.1.8'],
})
