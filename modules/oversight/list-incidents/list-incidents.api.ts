import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { alertLine } from '../detection/alerts.ts'
import { incidentLine } from '../incidents/incident.ts'

const common = {
  kind: 'read',
  who: ['officer', 'director', 'auditor'],
  purpose: 'protection',
  touches: ['identity', 'journal'],
  refusals: {},
  clauses: ['BL-9', 'BL-11'],
} as const

export const listIncidents = declare({
  ...common,
  name: 'list-incidents',
  says: {
    kk: 'Деректер қауіпсіздігі оқиғаларының тізілімін көру.',
    ru: 'Посмотреть реестр инцидентов с данными.',
    en: 'See the register of incidents.',
  },
  asks: z.strictObject({}),
  answers: z.object({ incidents: z.array(incidentLine) }),
})

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const showIncident = declare({
  ...common,
  name: 'show-incident',
  says: {
    kk: 'Бір оқиғаны толық көру: кімге қатысты, не істелді.',
    ru: 'Посмотреть инцидент целиком: кого затронул и что сделано.',
    en: 'See one incident whole: whom it touched and what was done.',
  },
  asks: z.strictObject({ incident: id() }),
  answers: z.object({
    incident: incidentLine,
    affected: z.array(z.object({ person: z.string(), name: z.string().nullable() })),
    alerts: z.array(alertLine),
    events: z.array(
      z.object({
        what: z.enum(['measure', 'notified', 'not-notified', 'notice-approved', 'told', 'closed']),
        at: z.string(),
        words: z.string().nullable(),
        /** The approved text of the notice. */
        notice: text.nullable(),
        told: z.number().nullable(),
      }),
    ),
  }),
})
