import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export default declare({
  name: 'deliver-message',
  says: {
    kk: 'Жазылған хабарламаны адамға жеткізу.',
    ru: 'Доставить написанное сообщение человеку.',
    en: 'Deliver a written message to the person.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'notice',
  touches: ['contact'],
  asks: z.strictObject({ message: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-2.3.5b', 'CL-7.6'],
})
