import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export default declare({
  name: 'count-service-given',
  says: {
    kk: 'Көрсетілген қызметті есепке алу: алдын ала төленген сома жабылады, қалғаны қарыз болады.',
    ru: 'Учесть оказанную услугу: списать предоплату, остальное записать долгом.',
    en: 'Account for a service given: what was prepaid is used up, the rest is owed.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'payment',
  touches: ['payment'],
  asks: z.object({ booking: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['CL-4.5', 'CL-5.2.3', 'CL-8.3'],
})
