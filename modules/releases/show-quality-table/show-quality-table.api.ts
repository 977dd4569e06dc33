import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'

export const showQualityTable = declare({
  name: 'show-quality-table',
  says: {
    kk: 'Сапа бақылауы үшін қызметтердің жиынтық кестесін көру.',
    ru: 'Посмотреть сводную таблицу услуг для контроля качества.',
    en: 'See the table of services for the control of quality.',
  },
  kind: 'read',
  who: ['director', 'auditor'],
  purpose: 'administration',
  touches: ['health'],
  asks: z.strictObject({ fromDay: day(), untilDay: day() }),
  answers: z.object({
    months: z.array(z.string()),
    services: z.array(
      z.object({
        /** Null: services of too few people, joined. */
        name: shapes.text.nullable(),
        /** People in the month; null is hidden because they are few. */
        people: z.array(z.number().nullable()),
        total: z.number(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-3.11', 'CL-5.2.3'],
})
