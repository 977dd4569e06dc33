import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const exportIncidentNotice = declare({
  name: 'export-incident-notice',
  says: {
    kk: 'Уәкілетті органға хабарламаны 481/НҚ бұйрығының өрістерімен жүктеп алу.',
    ru: 'Выгрузить уведомление для уполномоченного органа с полями приказа 481/НҚ.',
    en: 'Export the notice to the authority with the fields of order 481/НҚ.',
  },
  kind: 'read',
  who: ['officer', 'director'],
  purpose: 'protection',
  touches: ['identity', 'contact', 'journal'],
  confirmed: true,
  asks: z.strictObject({ incident: id() }),
  answers: z.object({ name: z.string(), csv: z.string(), pdf: z.base64() }),
  refusals: {},
  clauses: ['BL-11'],
})
