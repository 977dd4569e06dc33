import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const showConsentReceipt = declare({
  name: 'show-consent-receipt',
  says: {
    kk: 'Келісімнің түбіртегін көрсету',
    ru: 'Показать расписку о согласии',
    en: 'Show the receipt of a consent',
  },
  kind: 'read',
  who: ['person', 'officer'],
  purpose: 'rights',
  touches: ['identity', 'consent'],
  asks: z.strictObject({ consent: id() }),
  answers: z.object({
    consent: z.string(),
    name: text,
    says: text,
    special: z.boolean(),
    /** The seven contents of Law 94-V Art. 8(4), as they stood when it was given. */
    operator: z.object({ name: text, bin: z.string() }),
    subject: z.string(),
    from: z.string(),
    until: z.string(),
    passesOn: z.boolean(),
    abroad: z.boolean(),
    country: text.nullable(),
    publishes: z.boolean(),
    data: text,
    /** How it was given. */
    channel: z.string(),
    givenBy: z.string(),
    document: z.object({ slug: z.string(), number: z.number() }),
    withdrawnAt: z.string().nullable(),
    /** What may be given to which kinds of recipients for this purpose. */
    recipients: z.array(z.object({ kind: text, fields: z.array(text) })),
  }),
  refusals: {},
  clauses: ['PF-6.6', 'PF-6.4', 'LB-2.3'],
})

export const printConsentReceipt = declare({
  name: 'print-consent-receipt',
  says: {
    kk: 'Келісімнің түбіртегін басып шығару',
    ru: 'Напечатать расписку о согласии',
    en: 'Print the receipt of a consent',
  },
  kind: 'read',
  who: ['person', 'officer'],
  purpose: 'rights',
  touches: ['identity', 'consent'],
  asks: z.strictObject({ consent: id() }),
  /** PDF/A, in Base64. */
  answers: z.object({ pdf: z.string() }),
  refusals: {},
  clauses: ['PF-6.6'],
})
