import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { slug } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'

export const showClinic = declare({
  name: 'show-clinic',
  says: {
    kk: 'Клиниканың дәрігерлері мен олардың ең жақын бос уақытын көру.',
    ru: 'Посмотреть врачей клиники и их ближайшее свободное время.',
    en: 'See a clinic’s doctors and their next free times.',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ slug: slug() }),
  answers: z.object({
    doctors: z.array(
      z.object({
        slug: z.string(),
        name: shapes.text,
        speciality: shapes.text,
        branch: z.string(),
        freeAt: z.string().nullable(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-5.2.4', 'CL-6.1.2'],
})
