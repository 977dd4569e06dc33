import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const expireHold = declare({
  name: 'expire-hold',
  says: {
    kk: 'Мерзімі өткен ұстауды босату',
    ru: 'Освободить время, срок удержания которого истёк',
    en: 'Free a time whose hold has run out',
  },
  kind: 'write',
  who: ['system'],
  purpose: 'booking',
  touches: ['identity'],
  asks: z.strictObject({ booking: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['CL-3.2b'],
  once: 'free',
  internal: true,
})
