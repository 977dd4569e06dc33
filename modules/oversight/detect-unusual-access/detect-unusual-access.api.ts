import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const detectUnusualAccess = declare({
  name: 'detect-unusual-access',
  says: {
    kk: 'Журналдағы соңғы сағаттардан әдеттен тыс қол жеткізуді іздеу.',
    ru: 'Искать необычный доступ в журнале за последние часы.',
    en: 'Look for unusual access in the journal of the last hours.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'protection',
  touches: ['journal', 'employment'],
  asks: z.strictObject({}),
  answers: z.object({}),
  refusals: {},
  clauses: ['BL-3', 'BL-9', 'BL-11', 'LB-2.6'],
})

export const escalateLook = declare({
  name: 'escalate-look',
  says: {
    kk: 'Жауап берілмеген сұрақты деректерге жауапты адамға беру.',
    ru: 'Передать ответственному за данные вопрос, на который не ответили.',
    en: 'Hand a question that was not answered to the data protection officer.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'protection',
  touches: ['journal', 'employment'],
  asks: z.strictObject({ alert: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['BL-11'],
})
