// The plan of controls, what they found, and what harm that could do (DR-8).
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, line, paragraph } from '../../../kernel/fields.ts'

const harm = z.enum(['none', 'low', 'medium', 'high'])
const kind = z.enum(['inside', 'outside'])

const common = { purpose: 'administration', touches: [], clauses: ['DR-7.3', 'DR-8'] } as const

export const showControlPlan = declare({
  ...common,
  name: 'show-control-plan',
  says: {
    kk: 'Деректер қорғалуын бақылау жоспарын көру.',
    ru: 'Посмотреть план контроля защиты данных.',
    en: 'See the plan of controls of data protection.',
  },
  kind: 'read',
  who: ['officer', 'director', 'auditor'],
  asks: z.strictObject({}),
  answers: z.object({
    controls: z.array(
      z.object({
        control: z.string(),
        number: z.number(),
        what: z.string(),
        kind,
        who: z.string(),
        dueOn: z.string(),
        isOverdue: z.boolean(),
        finding: z.object({ found: z.string(), harm, measure: z.string(), at: z.string() }).nullable(),
      }),
    ),
  }),
  refusals: {},
})

export const planControl = declare({
  ...common,
  name: 'plan-control',
  says: {
    kk: 'Бақылауды жоспарлау.',
    ru: 'Запланировать контроль.',
    en: 'Plan a control.',
  },
  kind: 'write',
  who: ['officer'],
  asks: z.strictObject({ what: paragraph(1000, 5), kind, who: line(200), dueOn: day() }),
  answers: z.object({ control: z.string() }),
  refusals: {
    'day-past': {
      kind: 'invalid',
      says: {
        kk: 'Бұл күн өтіп кеткен. Алдағы күнді таңдаңыз.',
        ru: 'Этот день прошёл. Выберите будущий.',
        en: 'This day has passed. Choose one to come.',
      },
    },
  },
})

export const recordFinding = declare({
  ...common,
  name: 'record-finding',
  says: {
    kk: 'Бақылау нәтижесін, ықтимал зиянын және шараны жазу.',
    ru: 'Записать результат контроля, возможный вред и меру.',
    en: 'Record what a control found, the harm it could do and the measure.',
  },
  kind: 'write',
  who: ['officer'],
  asks: z.strictObject({ control: id(), found: paragraph(3000, 3), harm, measure: paragraph(2000) }),
  answers: z.object({}),
  refusals: {
    'found-already': {
      kind: 'conflict',
      constraint: 'control_found_once',
      says: {
        kk: 'Бұл бақылаудың нәтижесі жазылған.',
        ru: 'Результат этого контроля уже записан.',
        en: 'What this control found is recorded already.',
      },
    },
    'measure-needed': {
      kind: 'invalid',
      constraint: 'harm_has_a_measure',
      says: {
        kk: 'Зиян болуы мүмкін болса, қандай шара қолданылатынын жазыңыз.',
        ru: 'Если возможен вред, запишите меру.',
        en: 'Where harm is possible, write what is done about it.',
      },
    },
  },
})
