import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, line, paragraph } from '../../../kernel/fields.ts'

export const askForRelease = declare({
  name: 'ask-for-release',
  says: {
    kk: 'Иесіздендірілген дерек сұрау.',
    ru: 'Запросить обезличенные данные.',
    en: 'Ask for de-identified data.',
  },
  kind: 'write',
  who: ['researcher'],
  purpose: 'research',
  touches: [],
  asks: z.strictObject({
    kind: z.enum(['records', 'table']),
    /** What it is for, and by which protocol it was approved. */
    purpose: paragraph(2000, 10),
    protocol: line(200),
    recipient: line(300),
    fields: z
      .array(z.enum(['age', 'sex', 'city', 'day', 'service']))
      .min(1)
      .max(5),
    fromDay: day(),
    untilDay: day(),
    k: z.int().min(11).max(100),
    l: z.int().min(1).max(5),
    expiresOn: day(),
  }),
  answers: z.object({ release: z.string() }),
  refusals: {
    'period-not-over': {
      kind: 'invalid',
      says: {
        kk: 'Кезең әлі аяқталмады. Өткен кезеңді таңдаңыз.',
        ru: 'Период ещё не закончился. Выберите прошедший период.',
        en: 'The period is not over yet. Choose one that is.',
      },
    },
    'period-turned': {
      kind: 'invalid',
      constraint: 'release_period_has_days',
      says: {
        kk: 'Кезеңнің соңы басынан бұрын тұр.',
        ru: 'Конец периода раньше его начала.',
        en: 'The period ends before it begins.',
      },
    },
  },
  clauses: ['PF-3.10', 'PF-3.11', 'CL-5.1.6', 'BL-7'],
})

export const measureRelease = declare({
  name: 'measure-release',
  says: {
    kk: 'Сұралған жиынтықтың тәуекелін шешімге дейін өлшеу.',
    ru: 'Измерить риск запрошенных данных до решения.',
    en: 'Measure the risk of what was asked for, before the decision.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'research',
  touches: ['health'],
  asks: z.strictObject({ release: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-3.10', 'PF-3.11'],
})
