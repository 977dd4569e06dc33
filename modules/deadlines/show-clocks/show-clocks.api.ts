import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const showClocks = declare({
  name: 'show-clocks',
  says: {
    kk: 'Ұйымда жүріп тұрған мерзімдерді көру.',
    ru: 'Посмотреть идущие сроки организации.',
    en: 'See the clocks that run in the organisation.',
  },
  kind: 'read',
  who: ['officer', 'director', 'auditor'],
  purpose: 'administration',
  // A clock tells what waits and until when; nobody is named.
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    clocks: z.array(
      z.object({
        clock: z.string(),
        event: z.string(),
        says: text,
        begunAt: z.string(),
        /** Null while it stands still. */
        dueAt: z.string().nullable(),
        /** Negative when it has passed. */
        hoursLeft: z.number().nullable(),
        basis: text,
        link: z.string(),
      }),
    ),
    /** Of the last 90 days: answered in time, and late. */
    inTime: z.number(),
    late: z.number(),
  }),
  refusals: {},
  clauses: ['DR-7.3', 'DR-8', 'CL-9.2'],
})
