import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { slug } from '../../../kernel/fields.ts'
import { text } from '../shapes.ts'

export const listServices = declare({
  name: 'list-services',
  says: {
    kk: 'Ұйымның қызметтері мен бүгінгі бағасын көру.',
    ru: 'Посмотреть услуги организации и их цены на сегодня.',
    en: 'See an organisation’s services and their prices today.',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ organisation: slug() }),
  answers: z.object({
    /** The order that approved the prices; null when no price list is in force. */
    priceList: z
      .object({ orderNumber: z.string(), orderDate: z.string(), effectiveFrom: z.string() })
      .nullable(),
    services: z.array(
      z.object({
        id: z.string(),
        code: z.string(),
        name: text,
        kind: z.enum(['visit', 'procedure', 'diagnostics']),
        minutes: z.int(),
        /** From and to, in tiyn: practitioners may have prices of their own. */
        fromTiyn: z.int(),
        toTiyn: z.int(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-2.1', 'CL-5.2.4', 'CL-10.1'],
})
