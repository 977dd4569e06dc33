import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const approveDestruction = declare({
  name: 'approve-destruction',
  says: {
    kk: 'Деректі жоюды мақұлдау',
    ru: 'Одобрить уничтожение данных',
    en: 'Approve a destruction of data',
  },
  kind: 'write',
  who: ['officer', 'director'],
  purpose: 'protection',
  touches: ['identity'],
  confirmed: true,
  asks: z.strictObject({ destruction: id() }),
  answers: z.object({}),
  refusals: {
    'another-must-approve': {
      kind: 'forbidden',
      constraint: 'destruction_needs_two_people',
      clause: 'LB-2.5d',
      says: {
        kk: 'Бұл шешімді өзіңіз қабылдадыңыз. Жоюды басқа жауапты адам мақұлдайды.',
        ru: 'Это решение приняли вы. Уничтожение одобряет другой ответственный.',
        en: 'You made this decision yourself. Another responsible person approves the destruction.',
      },
    },
    'approved-already': {
      kind: 'conflict',
      constraint: 'destruction_approved_once',
      says: {
        kk: 'Жою бұрын мақұлданған.',
        ru: 'Уничтожение уже одобрено.',
        en: 'The destruction has been approved already.',
      },
    },
  },
  clauses: ['LB-2.5d', 'PF-6.10'],
})
