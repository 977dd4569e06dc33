import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export default declare({
  name: 'show-bill',
  says: {
    kk: 'Қабылдаудың шотын және төленетін соманы көрсету.',
    ru: 'Показать счёт приёма и сумму к оплате.',
    en: 'Show the bill of a visit and what is due.',
  },
  // The bill is made when it is first looked at.
  kind: 'write',
  who: ['person', 'reception', 'cashier', 'director'],
  once: 'free',
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({ booking: id() }),
  answers: z.object({
    booking: id(),
    number: z.int(),
    visit: z.string(),
    organisation: text,
    bin: z.string(),
    lines: z.array(z.object({ name: text, quantity: z.int(), tiyn: z.int() })),
    tiyn: z.int(),
    heldTiyn: z.int(),
    dueTiyn: z.int(),
    dueAt: z.string(),
    startsAt: z.string(),
    holdUntil: z.string().nullable(),
    byCard: z.boolean(),
    prepayRequired: z.boolean(),
  }),
  refusals: {},
  clauses: ['CL-2.1', 'CL-3.9b', 'CL-4.1', 'CL-4.2'],
})
