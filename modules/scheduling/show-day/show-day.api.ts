import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id } from '../../../kernel/fields.ts'
import { visitLine } from '../shapes.ts'

export const showDay = declare({
  name: 'show-day',
  says: { kk: 'Күн кестесін көру', ru: 'Посмотреть день клиники', en: "Look at the clinic's day" },
  kind: 'read',
  who: ['reception', 'doctor', 'director'],
  purpose: 'booking',
  touches: ['identity', 'contact', 'health'],
  asks: z.strictObject({ day: day().optional(), branch: id().optional(), practitioner: id().optional() }),
  answers: z.object({
    day: z.string(),
    visits: z.array(visitLine),
    /** Those who receive on this day, with the spans that are still free. */
    practitioners: z.array(
      z.object({
        id: z.string(),
        slug: z.string(),
        name: z.string(),
        branch: z.string(),
        rooms: z.array(z.string()),
        free: z.array(z.object({ from: z.string(), until: z.string() })),
      }),
    ),
    branches: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  refusals: {},
  clauses: ['CL-3.2b', 'CL-3.3a'],
})
