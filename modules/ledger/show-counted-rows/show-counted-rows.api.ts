import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id } from '../../../kernel/fields.ts'
import { states } from '../show-day-figures/show-day-figures.api.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export default declare({
  name: 'show-counted-rows',
  says: {
    kk: 'Күн санының артындағы қабылдаулар мен төлемдерді көрсету.',
    ru: 'Показать приёмы и платежи, из которых сложилась цифра дня.',
    en: 'Show the visits and payments that a figure of the day counts.',
  },
  kind: 'read',
  who: ['director'],
  purpose: 'administration',
  touches: ['payment'],
  asks: z.strictObject({
    day: day(),
    state: z.enum(states).optional(),
    practitioner: id().optional(),
    method: z.enum(['card', 'cash', 'terminal']).optional(),
  }),
  answers: z.object({
    visits: z.array(
      z.object({
        booking: id(),
        number: z.string(),
        startsAt: z.string(),
        state: z.enum(states),
        doctor: text,
        service: text,
        tiyn: z.int(),
      }),
    ),
    payments: z.array(
      z.object({
        payment: id(),
        visit: z.string(),
        method: z.enum(['card', 'cash', 'terminal']),
        tiyn: z.int(),
        refundedTiyn: z.int(),
        at: z.string(),
        receipt: id(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-5.2.3'],
})
