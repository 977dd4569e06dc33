import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { visitLine } from '../shapes.ts'

export const showMyVisits = declare({
  name: 'show-my-visits',
  says: {
    kk: 'Өз қабылдауларыңызды көру',
    ru: 'Посмотреть свои приёмы',
    en: 'Look at your own visits',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'health'],
  asks: z.strictObject({}),
  answers: z.object({
    /** To come, and times that are held now. */
    coming: z.array(visitLine),
    /** The fifty latest of those that are over. */
    past: z.array(visitLine),
  }),
  refusals: {},
  clauses: ['CL-6.1.2'],
})
