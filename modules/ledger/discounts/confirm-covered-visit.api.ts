import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export default declare({
  name: 'confirm-covered-visit',
  says: {
    kk: 'Жеңілдік толық жапқан қабылдауды бекіту.',
    ru: 'Подтвердить приём, который скидка покрыла полностью.',
    en: 'Confirm a visit that discounts cover in full.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({ booking: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['CL-10.2'],
})
