import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'

export const showMyReleases = declare({
  name: 'show-my-releases',
  says: {
    kk: 'Деректеріңіз аты-жөнсіз қайда қосылғанын көру.',
    ru: 'Посмотреть, куда ваши данные вошли без имени.',
    en: 'See where your data joined without your name.',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['consent'],
  asks: z.strictObject({}),
  answers: z.object({
    people: z.array(z.object({ person: z.string(), name: z.string(), objects: z.boolean() })),
    releases: z.array(
      z.object({
        person: z.string(),
        number: z.number(),
        organisation: shapes.text,
        kind: z.enum(['records', 'table']),
        madeAt: z.string(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-3.10', 'DR-6.1'],
})

const switched = {
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['consent'],
  asks: z.strictObject({ person: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-3.10'],
} as const

export const objectToReleases = declare({
  ...switched,
  name: 'object-to-releases',
  says: {
    kk: 'Деректердің аты-жөнсіз пайдаланылуына қарсы болу.',
    ru: 'Возразить против обезличенного использования данных.',
    en: 'Object to the use of data even without a name.',
  },
})

export const allowReleases = declare({
  ...switched,
  name: 'allow-releases',
  says: {
    kk: 'Деректердің аты-жөнсіз пайдаланылуына қарсылықты алып тастау.',
    ru: 'Снять возражение против обезличенного использования.',
    en: 'Take back the objection to use without a name.',
  },
})
