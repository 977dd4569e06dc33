import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const showMyConsents = declare({
  name: 'show-my-consents',
  says: {
    kk: 'Келісімдерімді көрсету',
    ru: 'Показать мои согласия',
    en: 'Show my consents',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'consent'],
  asks: z.strictObject({}),
  answers: z.object({
    consents: z.array(
      z.object({
        id: z.string(),
        person: z.string(),
        personName: z.string(),
        givenByName: z.string().nullable(),
        /** Null: the platform. */
        organisationId: z.string().nullable(),
        organisation: text.nullable(),
        purpose: z.string(),
        name: text,
        says: text,
        special: z.boolean(),
        /** The country of a consent to send data abroad. */
        country: text.nullable(),
        isSwitch: z.boolean(),
        state: z.enum(['holds', 'withdrawn', 'ended']),
        from: z.string(),
        until: z.string(),
        withdrawnAt: z.string().nullable(),
        document: z.object({ slug: z.string(), number: z.number() }),
      }),
    ),
    /** Switches that are off and may be turned on. */
    switches: z.array(
      z.object({
        person: z.string(),
        personName: z.string(),
        organisationId: z.string().nullable(),
        organisation: text.nullable(),
        purpose: z.string(),
        name: text,
        says: text,
        special: z.boolean(),
        years: z.number(),
        /** Of a consent to send data abroad: it is given for one of these. */
        countries: z.array(z.object({ id: z.string(), name: text })),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-2.3', 'CL-A1', 'DR-2.1', 'PF-3.9', 'PF-6.3', 'PF-6.4', 'PF-6.6', 'PF-6.15'],
})
