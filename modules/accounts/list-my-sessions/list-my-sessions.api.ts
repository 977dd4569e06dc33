import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

export const listMySessions = declare({
  name: 'list-my-sessions',
  says: {
    kk: 'Кабинетім қайда ашық тұрғанын көрсету',
    ru: 'Показать, где открыт мой кабинет',
    en: 'Show where I am signed in',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['account'],
  asks: z.strictObject({}),
  answers: z.object({
    sessions: z.array(
      z.object({
        id: z.string(),
        current: z.boolean(),
        device: z.string(),
        address: z.string(),
        since: z.string(),
        lastSeen: z.string(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-1.8.3', 'BL-4'],
})
