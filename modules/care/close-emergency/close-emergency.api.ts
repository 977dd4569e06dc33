import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'

export const closeEmergency = declare({
  name: 'close-emergency',
  says: {
    kk: 'Шұғыл ашудың негізді болғанын жазып, жабу',
    ru: 'Закрыть экстренный доступ с решением, был ли он обоснован',
    en: 'Close an emergency access, saying whether it was justified',
  },
  kind: 'write',
  who: ['officer'],
  purpose: 'protection',
  touches: ['health'],
  asks: z.strictObject({ access: id(), how: z.enum(['justified', 'unjustified']), note: paragraph(500, 10) }),
  answers: z.object({}),
  refusals: {
    'own-emergency': {
      kind: 'forbidden',
      clause: 'CL-5.2.7',
      says: {
        kk: 'Бұл шұғыл ашуды өзіңіз жасадыңыз. Оны басқа жауапты адам тексереді.',
        ru: 'Этот экстренный доступ открыли вы. Его проверит другой ответственный.',
        en: 'You opened this emergency access yourself. Somebody else reviews it.',
      },
    },
    'emergency-closed-already': {
      kind: 'conflict',
      constraint: 'emergency_closed_once',
      says: {
        kk: 'Бұл шұғыл ашу жабылған.',
        ru: 'Этот экстренный доступ уже закрыт.',
        en: 'This emergency access has been closed already.',
      },
    },
  },
  clauses: ['CL-5.2.7'],
})
