import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })
const outcomes = ['real', 'artefact', 'watched'] as const
const diagnosis = z.string().regex(/^[A-Z]\d\d$/)

export const watchVisits = declare({
  name: 'watch-visits',
  says: {
    kk: 'Қабылдауларды аты-жөнсіз санап, ерекше өсуді іздеу.',
    ru: 'Сосчитать визиты без имён и искать необычный рост.',
    en: 'Count visits without names and look for an unusual rise.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'research',
  touches: ['health'],
  once: 'free',
  asks: z.strictObject({}),
  answers: z.object({ counted: z.number(), found: z.number() }),
  refusals: {},
  clauses: ['PF-1.1b'],
})

export const showSurveillance = declare({
  name: 'show-surveillance',
  says: {
    kk: 'Диагноз топтарының апталық санын және сигналдарды көру.',
    ru: 'Посмотреть недельные числа по группам диагнозов и сигналы.',
    en: 'See weekly counts by groups of diagnoses, and the signals.',
  },
  kind: 'read',
  who: ['researcher', 'director', 'auditor'],
  purpose: 'research',
  touches: [],
  asks: z.strictObject({ diagnosis: diagnosis.optional() }),
  answers: z.object({
    groups: z.array(z.object({ diagnosis: z.string(), name: text })),
    /** Null: nothing is counted yet. */
    chosen: z
      .object({
        diagnosis: z.string(),
        name: text,
        /** The last 26 finished weeks; null: from one to four, or hidden beside such. */
        weeks: z.array(z.object({ week: z.string(), visits: z.number().nullable() })),
        /** All counted weeks by age. */
        ages: z.array(z.object({ band: z.string(), visits: z.number().nullable() })),
      })
      .nullable(),
    signals: z.array(
      z.object({
        signal: z.string(),
        diagnosis: z.string(),
        name: text,
        week: z.string(),
        method: z.enum(['ears-c2', 'farrington']),
        observed: z.number(),
        expected: z.number(),
        threshold: z.number(),
        assessment: z
          .object({ outcome: z.enum(outcomes), says: z.string(), by: z.string(), at: z.string() })
          .nullable(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-1.1b'],
})

export const assessSignal = declare({
  name: 'assess-signal',
  says: {
    kk: 'Сигналға баға беру.',
    ru: 'Оценить сигнал.',
    en: 'Assess a signal.',
  },
  kind: 'write',
  who: ['researcher', 'director'],
  purpose: 'research',
  touches: [],
  asks: z.strictObject({ signal: id(), outcome: z.enum(outcomes), says: line(500) }),
  answers: z.object({}),
  refusals: {
    'assessed-already': {
      kind: 'conflict',
      constraint: 'signal_assessed_once',
      says: {
        kk: 'Бұл сигналға баға берілген.',
        ru: 'Этот сигнал уже оценён.',
        en: 'This signal was assessed before.',
      },
    },
  },
  clauses: ['PF-1.1b'],
})
