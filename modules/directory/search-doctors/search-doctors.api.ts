import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, line, slug, tiyn } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'

/** Parts of the day by the minute at which a visit begins. */
export const dayParts = { morning: [0, 720], afternoon: [720, 1020], evening: [1020, 1440] } as const

export const pageSize = 20

export const searchDoctors = declare({
  name: 'search-doctors',
  says: {
    kk: 'Дәрігерді қала, мамандық, баға, тіл және уақыт бойынша табу.',
    ru: 'Найти врача по городу, специальности, цене, языку и времени.',
    en: 'Find a doctor by city, speciality, price, language and time.',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({
    words: line(100).optional(),
    city: slug().optional(),
    speciality: slug().optional(),
    language: slug().optional(),
    maxTiyn: tiyn().optional(),
    /** Only doctors free on this day. */
    day: day().optional(),
    part: z.enum(['morning', 'afternoon', 'evening']).optional(),
    sort: z.enum(['time', 'price']).default('time'),
    page: z.int().min(1).max(500).default(1),
  }),
  answers: z.object({
    total: z.int(),
    doctors: z.array(
      z.object({
        slug: z.string(),
        name: shapes.text,
        speciality: shapes.text,
        languages: z.array(shapes.text),
        practisesSince: z.int(),
        clinic: z.object({ slug: z.string(), name: shapes.text, licence: z.string().nullable() }),
        city: shapes.text,
        address: shapes.text,
        service: z.object({ id: z.string(), name: shapes.text, minutes: z.int() }),
        tiyn: z.int(),
        /** First free time that fits what was asked; null when nothing is free in the next weeks. */
        freeAt: z.string().nullable(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['DR-0', 'CL-5.2.4', 'PF-4.1', 'PF-2.3.1'],
})
