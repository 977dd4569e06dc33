import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { slug } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'
import { verification } from '../join/shapes.ts'

export const showDoctor = declare({
  name: 'show-doctor',
  says: {
    kk: 'Дәрігердің біліктілігін, тілдерін, қызметтері мен бағасын көру.',
    ru: 'Посмотреть квалификацию, языки, услуги и цены врача.',
    en: 'See a doctor’s qualifications, languages, services and prices.',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ slug: slug() }),
  answers: z.object({
    id: z.string(),
    slug: z.string(),
    name: shapes.text,
    speciality: shapes.text,
    languages: z.array(shapes.text),
    practisesSince: z.int(),
    about: shapes.text,
    education: shapes.text,
    receives: z.boolean(),
    clinic: shapes.organisation,
    licences: z.array(shapes.licence),
    branch: shapes.branch,
    /** What the directory itself looked up of this doctor and when; none for who has not joined it. */
    verifications: z.array(verification),
    /** Visits first; each with this doctor's price of today. */
    services: z.array(
      z.object({
        id: z.string(),
        code: z.string(),
        name: shapes.text,
        kind: z.enum(['visit', 'procedure', 'diagnostics']),
        minutes: z.int(),
        paid: z.enum(['before', 'after']),
        tiyn: z.int(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-5.2.4', 'CL-6.1.2', 'PF-4.1', 'DR-0b'],
})
