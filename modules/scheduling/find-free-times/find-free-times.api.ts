import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id } from '../../../kernel/fields.ts'

export const findFreeTimes = declare({
  name: 'find-free-times',
  says: {
    kk: 'Дәрігердің бос уақыттарын табу',
    ru: 'Найти свободное время врача',
    en: "Find a doctor's free times",
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({
    practitioner: id(),
    service: id(),
    from: day(),
    days: z.int().min(1).max(31).default(7),
  }),
  answers: z.object({
    minutes: z.int(),
    /** By day, in the time of Kazakhstan; a day without free time has an empty list. */
    days: z.array(z.object({ day: z.string(), times: z.array(z.string()) })),
  }),
  refusals: {},
  clauses: ['CL-3.2a', 'CL-3.2b', 'CL-3.3a'],
})
