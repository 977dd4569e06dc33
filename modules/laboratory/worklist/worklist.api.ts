import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'
import { lineShape, origins, reportShape, sampleShape, stages } from '../shapes.ts'

const common = {
  kind: 'read',
  who: ['laboratory'],
  purpose: 'care',
  refusals: {},
  clauses: ['LB-2.2a'],
} as const

export const showWorklist = declare({
  ...common,
  name: 'show-worklist',
  says: {
    kk: 'Зертхананың жұмыс тізімін көрсету',
    ru: 'Показать рабочий список лаборатории',
    en: 'Show the worklist of a laboratory',
  },
  touches: ['identity', 'health'],
  /** `number`: of an order or of a sample; without it, what is at work. */
  asks: z.strictObject({ number: line(20).optional() }),
  answers: z.object({
    orders: z.array(
      z.object({
        order: z.string(),
        number: z.string(),
        patient: z.string(),
        at: z.string(),
        origin: z.enum(origins),
        tests: z.array(shapes.text),
        stage: z.enum(stages),
        /** A critical value about which nobody was called yet. */
        isCritical: z.boolean(),
      }),
    ),
  }),
})

export const showOrder = declare({
  ...common,
  name: 'show-order',
  says: {
    kk: 'Жолдаманы үлгілері мен нәтижелерімен көрсету',
    ru: 'Показать направление с образцами и результатами',
    en: 'Show an order with its samples and results',
  },
  touches: ['identity', 'health'],
  asks: z.strictObject({ order: id() }),
  answers: z.object({
    order: z.string(),
    number: z.string(),
    at: z.string(),
    origin: z.enum(origins),
    stage: z.enum(stages),
    patient: z.object({ name: z.string(), birthDate: z.string(), sex: z.enum(['female', 'male']) }),
    orderedBy: z.object({ name: z.string(), organisation: shapes.text }),
    referrer: shapes.text.nullable(),
    lines: z.array(lineShape),
    samples: z.array(sampleShape),
    reports: z.array(reportShape),
  }),
})
