import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

export const showWorkingCalendar = declare({
  name: 'show-working-calendar',
  says: {
    kk: 'Жылдың мерекелері мен ауыстырылған демалыс күндерін көру.',
    ru: 'Посмотреть праздники и перенесённые выходные года.',
    en: 'See the holidays and moved days of rest of a year.',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ year: z.int().min(2026).max(2100) }),
  answers: z.object({
    days: z.array(
      z.object({
        day: z.string(),
        kind: z.enum(['holiday', 'day-off', 'working']),
        kk: z.string(),
        ru: z.string(),
        en: z.string(),
        source: z.string(),
        sourceDate: z.string(),
      }),
    ),
  }),
  refusals: {},
  clauses: [],
})
