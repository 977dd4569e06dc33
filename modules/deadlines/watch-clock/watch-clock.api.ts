import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const watchClock = declare({
  name: 'watch-clock',
  says: {
    kk: 'Мерзім таянғанда және өткенде жауаптыларға айту.',
    ru: 'Сказать ответственным, когда срок близок и когда он прошёл.',
    en: 'Tell those responsible when a term is near and when it has passed.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'rights',
  touches: [],
  asks: z.strictObject({ clock: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['CL-9.2', 'DR-7.3'],
})
