import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { slug } from '../../../kernel/fields.ts'
import { branch, licence, organisation } from '../shapes.ts'

export const showOrganisation = declare({
  name: 'show-organisation',
  says: {
    kk: 'Ұйымның мекенжайын, филиалдарын, лицензиясын және жауапты адамын көру.',
    ru: 'Посмотреть адрес, филиалы, лицензию и ответственное лицо организации.',
    en: 'See an organisation’s address, branches, licence and responsible person.',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ slug: slug() }),
  answers: z.object({
    organisation,
    licences: z.array(licence),
    branches: z.array(branch),
  }),
  refusals: {},
  clauses: ['CL-5.2.4', 'PF-3.4'],
})
