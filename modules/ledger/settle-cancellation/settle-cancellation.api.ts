import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, tiyn } from '../../../kernel/fields.ts'

export default declare({
  name: 'settle-cancellation',
  says: {
    kk: 'Өтпеген қабылдаудың ақшасын қабылданған оферта бойынша есептеу.',
    ru: 'Рассчитать деньги несостоявшегося приёма по принятой оферте.',
    en: 'Settle the money of a visit that will not be, by the accepted offer.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'payment',
  touches: ['payment'],
  asks: z.object({ booking: id(), chargeTiyn: tiyn() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['CL-3.9c', 'CL-4.5'],
})
