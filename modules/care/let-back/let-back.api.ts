import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const letBack = declare({
  name: 'let-back',
  says: {
    kk: 'Дәрігерге өз медициналық жазбаларын қайта ашу',
    ru: 'Снова открыть свои записи врачу',
    en: "Open one's record to a doctor again",
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['health'],
  asks: z.strictObject({ narrowing: id() }),
  answers: z.object({}),
  refusals: {
    'let-back-already': {
      kind: 'conflict',
      constraint: 'narrowing_ended_once',
      says: {
        kk: 'Бұл дәрігерге жазбалар ашылған.',
        ru: 'Этому врачу записи уже открыты.',
        en: 'The record is open to this doctor again already.',
      },
    },
  },
  clauses: ['CL-5.2.7'],
})
