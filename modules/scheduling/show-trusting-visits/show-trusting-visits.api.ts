import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { visitLine } from '../shapes.ts'

export const showTrustingVisits = declare({
  name: 'show-trusting-visits',
  says: {
    kk: 'Сенім білдірген адамның қабылдауларын көру',
    ru: 'Посмотреть приёмы того, кто мне доверяет',
    en: 'Look at the visits of somebody who trusts me',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'health'],
  asks: z.strictObject({ person: id() }),
  answers: z.object({ name: z.string(), visits: z.array(visitLine.omit({ phone: true, tiyn: true })) }),
  refusals: {},
  clauses: ['CL-6.1.8'],
})
