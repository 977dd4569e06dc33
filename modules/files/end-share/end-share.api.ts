import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const endShare = declare({
  name: 'end-share',
  says: {
    kk: 'Файлды ашуды тоқтату',
    ru: 'Закрыть доступ к файлу',
    en: 'End the sharing of a file',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['consent'],
  asks: z.strictObject({ share: id() }),
  answers: z.object({}),
  refusals: {
    'share-ended-already': {
      kind: 'conflict',
      constraint: 'share_ended_once',
      says: { kk: 'Бұл тоқтатылған.', ru: 'Доступ уже закрыт.', en: 'This has been ended already.' },
    },
  },
  clauses: ['PF-1.7a', 'PF-3.9'],
})
