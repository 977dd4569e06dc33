import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const listDestructions = declare({
  name: 'list-destructions',
  says: {
    kk: 'Сақтау мерзімдерін, жоюларды және тыйымдарды көру',
    ru: 'Посмотреть сроки хранения, уничтожения и запреты',
    en: 'See terms of keeping, destructions and holds',
  },
  kind: 'read',
  who: ['officer', 'director', 'auditor'],
  purpose: 'protection',
  touches: ['identity'],
  asks: z.strictObject({}),
  answers: z.object({
    destructions: z.array(
      z.object({
        id: z.string(),
        person: z.string(),
        recordClass: text,
        byKind: z.enum(['request', 'withdrawal', 'term']),
        orderedAt: z.string(),
        /** True when whoever looks ordered it: another one approves. */
        mine: z.boolean(),
        state: z.enum(['to-approve', 'approved', 'held', 'evidence', 'destroyed', 'restricted']),
        endedAt: z.string().nullable(),
        keptUntil: z.string().nullable(),
        counts: z.record(z.string(), z.number()).nullable(),
        proof: z.string().nullable(),
      }),
    ),
    holds: z.array(
      z.object({
        id: z.string(),
        person: z.string(),
        personName: z.string(),
        /** Null: every class. */
        recordClass: text.nullable(),
        reason: z.string(),
        at: z.string(),
        until: z.string().nullable(),
        /** How often a destruction met it. */
        met: z.int(),
      }),
    ),
    classes: z.array(
      z.object({
        id: z.string(),
        name: text,
        keepYears: z.int().nullable(),
        outlivesOthers: z.boolean(),
        ground: text.nullable(),
        source: z.string(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-6.10', 'LB-2.4', 'LB-2.5d', 'DR-1.4'],
})
