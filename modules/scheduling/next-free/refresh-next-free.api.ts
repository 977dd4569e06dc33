import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const refreshNextFree = declare({
  name: 'refresh-next-free',
  says: {
    kk: 'Дәрігердің ең жақын бос уақытын қайта есептеу',
    ru: 'Пересчитать ближайшее свободное время врача',
    en: "Compute a doctor's next free time anew",
  },
  kind: 'write',
  who: ['system'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ practitioner: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['CL-3.2b'],
  once: 'free',
  internal: true,
})
