import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { alertLine } from '../detection/alerts.ts'

const who = ['officer', 'director', 'auditor'] as const

export const listAlerts = declare({
  name: 'list-alerts',
  says: {
    kk: 'Табылған әдеттен тыс қол жеткізуді маңызы бойынша көру.',
    ru: 'Посмотреть найденный необычный доступ по важности.',
    en: 'See the unusual access that was found, the heaviest first.',
  },
  kind: 'read',
  who,
  purpose: 'protection',
  touches: ['identity', 'employment', 'journal'],
  asks: z.strictObject({ state: z.enum(['open', 'decided']).default('open') }),
  answers: z.object({
    alerts: z.array(alertLine),
    /** N6: looks of the last 30 days, and how many of them a visit, a request or a duty explains. */
    explained: z.array(
      z.object({ duty: z.string(), day: z.string(), looks: z.number(), explained: z.number() }),
    ),
    /** N7: of those whose unusual look was found, how many did it again within 90 days. */
    repeat: z.object({
      asked: z.object({ staff: z.number(), again: z.number() }),
      notAsked: z.object({ staff: z.number(), again: z.number() }),
    }),
    /** When the journal was last read through. */
    readAt: z.string().nullable(),
  }),
  refusals: {},
  clauses: ['BL-3', 'BL-9', 'BL-11', 'LB-2.6'],
})

export const showAlert = declare({
  name: 'show-alert',
  says: {
    kk: 'Бір әдеттен тыс қол жеткізуді толық көру.',
    ru: 'Посмотреть один случай необычного доступа целиком.',
    en: 'See one case of unusual access whole.',
  },
  kind: 'read',
  who,
  purpose: 'protection',
  touches: ['identity', 'employment', 'journal'],
  asks: z.strictObject({ alert: id() }),
  answers: z.object({ alert: alertLine, others: z.array(alertLine) }),
  refusals: {},
  clauses: ['BL-11'],
})
