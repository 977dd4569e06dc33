import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

export const signOut = declare({
  name: 'sign-out',
  says: { kk: 'Шығу', ru: 'Выйти', en: 'Sign out' },
  kind: 'write',
  who: ['anyone'],
  purpose: 'account',
  touches: ['account'],
  asks: z.strictObject({}),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-1.8.3'],
  once: 'free',
})
