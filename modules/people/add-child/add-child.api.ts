import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { line } from '../../../kernel/fields.ts'
import { birthFields, iin, nameFields, truthField } from '../card.fields.ts'
import { iinRefusals } from '../iin.refusals.ts'

export const addChild = declare({
  name: 'add-child',
  says: {
    kk: 'Өзі өкілі болатын баланы қосу',
    ru: 'Добавить ребёнка, которого представляешь',
    en: 'Add a child whom one represents',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'account',
  touches: ['identity'],
  asks: z.strictObject({
    ...nameFields,
    ...birthFields,
    iin: iin().optional(),
    ground: z.enum(['parent', 'adopter', 'guardian', 'trustee']),
    /** The document that proves it, in words: its kind, number, date and who issued it. */
    basis: line(200, 5),
    ...truthField,
  }),
  answers: z.object({ person: z.string(), representation: z.string(), endsOn: z.string() }),
  refusals: {
    ...iinRefusals,
    'not-a-child': {
      kind: 'invalid',
      clause: 'CL-1.1a',
      says: {
        kk: 'Тек 18 жасқа толмаған баланы қосуға болады. Ересек адам өзі тіркеледі.',
        ru: 'Добавить можно только ребёнка до 18 лет. Взрослый регистрируется сам.',
        en: 'Only a child under 18 can be added. An adult registers for himself or herself.',
      },
    },
    'too-many': {
      kind: 'conflict',
      says: {
        kk: 'Кабинет арқылы 20 балаға дейін қосылады. Одан көп болса, тіркеу бөліміне құжаттармен келіңіз.',
        ru: 'В кабинете можно добавить до 20 детей. Если их больше, подойдите с документами в регистратуру.',
        en: 'Up to 20 children can be added here. For more, come to reception with the documents.',
      },
    },
  },
  clauses: ['PF-4.5', 'PF-6.3', 'CL-1.1a', 'PF-3.8', 'DR-2.4'],
})
