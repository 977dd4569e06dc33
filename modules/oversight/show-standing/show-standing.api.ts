import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

const common = {
  kind: 'read',
  who: ['officer', 'director', 'auditor'],
  purpose: 'administration',
  // Numbers, measures and days alone: nobody is named.
  touches: [],
  asks: z.strictObject({}),
  refusals: {},
} as const

export const showStanding = declare({
  ...common,
  name: 'show-standing',
  says: {
    kk: 'Деректерді қорғау ісінің жалпы көрінісін сандармен көру.',
    ru: 'Посмотреть общее состояние защиты данных в цифрах.',
    en: 'See how data protection stands, in numbers.',
  },
  answers: z.object({
    /** What waits for somebody, by its name. */
    waits: z.object({
      alerts: z.number(),
      cases: z.number(),
      incidents: z.number(),
      destructions: z.number(),
      holds: z.number(),
      releases: z.number(),
      silentProcessors: z.number(),
    }),
    /** N6: looks of the last 30 days, and how many of them are explained. */
    looks: z.number(),
    explained: z.number(),
    explainedByDuty: z.array(z.object({ duty: z.string(), looks: z.number(), explained: z.number() })),
    drill: z
      .object({
        at: z.string(),
        lostSeconds: z.number(),
        restoreSeconds: z.number(),
        rows: z.number(),
        journalRows: z.number(),
        replayed: z.number(),
        faults: z.number(),
      })
      .nullable(),
    /** The newest signed checkpoint of the journal. */
    checkpoint: z.object({ size: z.number(), root: z.string(), signedAt: z.string() }).nullable(),
    responsible: z.string(),
  }),
  clauses: ['DR-7.3', 'DR-8', 'BL-11', 'LB-2.6', 'PF-3.4'],
})

export const showMeasures = declare({
  ...common,
  name: 'show-measures',
  says: {
    kk: 'Қорғау шараларының әрқайсысының қазіргі дәлелін көру.',
    ru: 'Посмотреть каждую меру защиты с её доказательством на сейчас.',
    en: 'See each measure of protection with its evidence of this moment.',
  },
  who: ['officer', 'director', 'admin', 'auditor'],
  answers: z.object({
    systemClass: z.number(),
    measures: z.array(
      z.object({
        check: z.string(),
        part: text,
        says: text,
        isMet: z.boolean(),
        evidence: text,
        values: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
  }),
  clauses: ['DR-7.4', 'BL-8', 'BL-10', 'DR-8'],
})
