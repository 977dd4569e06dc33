import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'

export const whoCould = declare({
  name: 'who-could',
  says: {
    kk: 'Деректерін бүгін кім көре алатынын көрсету',
    ru: 'Показать, кто мог бы увидеть данные сегодня',
    en: 'Show who could see the data today',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'employment'],
  /** Oneself, or somebody whom one represents. */
  asks: z.strictObject({ person: id().optional() }),
  answers: z.object({
    person: z.string(),
    people: z.array(z.object({ person: z.string(), name: z.string() })),
    staff: z.array(
      z.object({
        employment: z.string(),
        duty: z.string(),
        name: z.string(),
        title: shapes.text,
        organisation: shapes.text,
        /** Kinds of data, each with the rule that opens it. */
        sees: z.array(
          z.object({ what: shapes.text, rule: z.string(), why: shapes.text, clause: z.string() }),
        ),
        /** Whether the record can be closed to this member of staff, and the narrowing that did it. */
        mayTurnAway: z.boolean(),
        narrowing: z.string().nullable(),
      }),
    ),
    representatives: z.array(
      z.object({
        name: z.string(),
        ground: z.enum(['parent', 'adopter', 'guardian', 'trustee']),
        endsOn: z.string(),
      }),
    ),
    trusted: z.array(
      z.object({
        name: z.string(),
        scopes: z.array(z.enum(['visits', 'documents', 'health'])),
        endsOn: z.string(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-5.2.7', 'CL-6.1.8', 'LB-2.6', 'PF-4.5'],
})
