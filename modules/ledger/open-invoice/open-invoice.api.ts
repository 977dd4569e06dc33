import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export default declare({
  name: 'open-invoice',
  says: {
    kk: 'Жазылған қабылдауға шот ашу.',
    ru: 'Открыть счёт за назначенный приём.',
    en: 'Open the bill of a booked visit.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({ booking: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['CL-2.1', 'CL-3.9b', 'CL-4.1', 'CL-4.2'],
})
