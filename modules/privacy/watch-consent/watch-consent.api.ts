import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const watchConsent = declare({
  name: 'watch-consent',
  says: {
    kk: 'Келісім мерзімінің бітуін қадағалау',
    ru: 'Следить за сроком согласия',
    en: 'Watch the term of a consent',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'protection',
  touches: ['consent'],
  once: 'free',
  asks: z.strictObject({ consent: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-3.9'],
})
