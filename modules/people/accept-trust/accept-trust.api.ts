import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const acceptTrust = declare({
  name: 'accept-trust',
  says: {
    kk: 'Сенімді адам болуға келісу',
    ru: 'Согласиться быть доверенным лицом',
    en: 'Accept to be a trusted person',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity'],
  asks: z.strictObject({ trust: id() }),
  answers: z.object({}),
  refusals: {
    'trust-is-over': {
      kind: 'conflict',
      constraint: 'trust_ended_is_over',
      says: {
        kk: 'Бұл шақыру тоқтатылған.',
        ru: 'Это приглашение прекращено.',
        en: 'This invitation has been ended.',
      },
    },
    'trust-accepted-already': {
      kind: 'conflict',
      constraint: 'trust_accepted_once',
      says: {
        kk: 'Бұл шақыру қабылданған.',
        ru: 'Это приглашение уже принято.',
        en: 'This invitation has been accepted.',
      },
    },
  },
  clauses: ['CL-6.1.8'],
})
