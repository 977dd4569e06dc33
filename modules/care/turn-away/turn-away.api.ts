import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const turnAway = declare({
  name: 'turn-away',
  says: {
    kk: 'Дәрігерге өз медициналық жазбаларын жабу',
    ru: 'Закрыть свои записи от врача',
    en: "Close one's record to a doctor",
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['health'],
  asks: z.strictObject({ person: id(), employment: id() }),
  answers: z.object({}),
  refusals: {
    'turned-away-already': {
      kind: 'conflict',
      says: {
        kk: 'Бұл дәрігерге жазбалар жабылған.',
        ru: 'От этого врача записи уже закрыты.',
        en: 'The record is closed to this doctor already.',
      },
    },
  },
  clauses: ['CL-5.2.7', 'CL-6.1.8'],
})
