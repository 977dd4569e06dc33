import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { text } from '../shapes.ts'

export const showStaff = declare({
  name: 'show-staff',
  says: {
    kk: 'Өз ұйымыңыздың қызметкерлері мен міндеттерін көру.',
    ru: 'Посмотреть сотрудников своей организации и их обязанности.',
    en: 'See the staff of your own organisation and their duties.',
  },
  kind: 'read',
  who: ['director', 'admin'],
  purpose: 'administration',
  touches: ['employment', 'identity'],
  asks: z.strictObject({}),
  answers: z.object({
    staff: z.array(
      z.object({
        employment: z.string(),
        name: z.string(),
        duty: z.string(),
        title: text,
        branch: text.nullable(),
        startsOn: z.string(),
        endsOn: z.string().nullable(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['LB-3a'],
})
