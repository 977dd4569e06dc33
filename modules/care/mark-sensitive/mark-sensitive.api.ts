import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const markSensitive = declare({
  name: 'mark-sensitive',
  says: {
    kk: 'Жазбаны өкілдер мен сенімді адамдардан жасыру немесе оларға ашу',
    ru: 'Скрыть запись от представителей и доверенных лиц или открыть её',
    en: 'Keep a note from representatives and trusted persons, or open it to them',
  },
  kind: 'write',
  who: ['person', 'doctor'],
  purpose: 'rights',
  touches: ['health'],
  asks: z.strictObject({ booking: id(), sensitive: z.boolean() }),
  answers: z.object({}),
  refusals: {
    'not-sixteen': {
      kind: 'forbidden',
      clause: 'PF-6.3',
      says: {
        kk: '16 жасқа дейін жазбаларды заңды өкіл толық көреді.',
        ru: 'До 16 лет законный представитель видит записи целиком.',
        en: 'Under 16 the legal representative sees the whole record.',
      },
    },
    'kept-by-patient': {
      kind: 'forbidden',
      clause: 'PF-6.3',
      says: {
        kk: 'Жазбаны пациенттің өзі жасырған. Оны өзі ғана аша алады.',
        ru: 'Запись скрыл сам пациент. Открыть её может только он.',
        en: 'The patient kept this note to themself. Only the patient opens it again.',
      },
    },
  },
  clauses: ['PF-6.3', 'PF-4.5', 'CL-5.2.7'],
})
