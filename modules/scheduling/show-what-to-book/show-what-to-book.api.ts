import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const showWhatToBook = declare({
  name: 'show-what-to-book',
  says: {
    kk: 'Тіркеу бөлімі кімге және қай қызметке жаза алатынын көрсету',
    ru: 'Показать регистратуре врачей и услуги для записи',
    en: 'Show reception the doctors and services that can be booked',
  },
  kind: 'read',
  who: ['reception'],
  purpose: 'booking',
  touches: ['identity'],
  asks: z.strictObject({ patient: id() }),
  answers: z.object({
    patientName: z.string(),
    practitioners: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        services: z.array(z.object({ id: z.string(), name: z.string(), minutes: z.int(), tiyn: z.int() })),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-3.3a'],
})
