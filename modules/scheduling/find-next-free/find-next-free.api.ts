import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const findNextFree = declare({
  name: 'find-next-free',
  says: {
    kk: 'Бірнеше дәрігердің ең жақын бос уақытын табу',
    ru: 'Найти ближайшее свободное время нескольких врачей',
    en: 'Find the next free time of several doctors',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ practitioners: z.array(id()).min(1).max(500) }),
  answers: z.object({
    next: z.array(z.object({ practitioner: z.string(), service: z.string(), startsAt: z.string() })),
  }),
  refusals: {},
  clauses: ['CL-3.3a'],
})
