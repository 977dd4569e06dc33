import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'
import { lineShape, reportShape, stages } from '../shapes.ts'

const channel = z.enum(['email', 'sms', 'none'])

export const showMyResults = declare({
  name: 'show-my-results',
  says: {
    kk: 'Өз талдауларын көрсету',
    ru: 'Показать свои анализы',
    en: "Show one's own tests",
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'health'],
  /** Oneself, or somebody whom one represents. */
  asks: z.strictObject({ person: id().optional() }),
  answers: z.object({
    person: z.string(),
    people: z.array(z.object({ person: z.string(), name: z.string() })),
    channel,
    orders: z.array(
      z.object({
        order: z.string(),
        number: z.string(),
        at: z.string(),
        organisation: shapes.text,
        tests: z.array(shapes.text),
        stage: z.enum(stages),
        /** False: nothing of it may be shown yet. */
        isReady: z.boolean(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['LB-2.2a', 'LB-2.2b'],
})

export const showMyResult = declare({
  name: 'show-my-result',
  says: {
    kk: 'Өз талдауының нәтижесін ашу',
    ru: 'Открыть результат своего анализа',
    en: "Open the result of one's own test",
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['health'],
  asks: z.strictObject({ order: id() }),
  answers: z.object({
    number: z.string(),
    at: z.string(),
    person: z.string(),
    organisation: shapes.text,
    lines: z.array(
      lineShape.extend({
        /** Released values of the same test, the oldest first. */
        history: z.array(z.object({ at: z.string(), value: z.string(), unit: z.string() })),
      }),
    ),
    reports: z.array(reportShape),
  }),
  refusals: {},
  clauses: ['LB-2.2a'],
})

export const chooseReadyChannel = declare({
  name: 'choose-ready-channel',
  says: {
    kk: 'Нәтиже дайын екенін қай арнамен білуді таңдау',
    ru: 'Выбрать, по какому каналу узнать о готовности результатов',
    en: 'Choose by which channel to hear that results are ready',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['contact'],
  asks: z.strictObject({ person: id(), channel }),
  answers: z.object({}),
  refusals: {},
  clauses: ['LB-2.2b'],
})
