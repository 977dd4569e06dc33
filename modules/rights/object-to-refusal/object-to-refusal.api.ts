import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'
import { received } from '../submit-request/submit-request.api.ts'

export const objectToRefusal = declare({
  name: 'object-to-refusal',
  says: { kk: 'Бас тартуға қарсылық білдіру', ru: 'Возразить против отказа', en: 'Object to a refusal' },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity'],
  asks: z.strictObject({ request: id(), asks: paragraph(2000, 3) }),
  answers: received,
  refusals: {
    'nothing-refused': {
      kind: 'conflict',
      says: {
        kk: 'Бұл өтінішке берілген жауапта бас тарту жоқ.',
        ru: 'В ответе на это обращение отказа нет.',
        en: 'Nothing was refused in the answer to this request.',
      },
    },
    'objected-already': {
      kind: 'conflict',
      constraint: 'objection_once',
      says: {
        kk: 'Бұл бас тартуға қарсылық берілген.',
        ru: 'Возражение против этого отказа уже подано.',
        en: 'This refusal has already been objected to.',
      },
    },
  },
  confirmed: true,
  clauses: ['DR-6.2', 'LB-2.10'],
})
