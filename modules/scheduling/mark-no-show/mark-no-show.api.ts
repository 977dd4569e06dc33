import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { changedMeanwhile, notNow } from '../refusals.ts'

export const markNoShow = declare({
  name: 'mark-no-show',
  says: {
    kk: 'Пациенттің келмегенін белгілеу',
    ru: 'Отметить, что пациент не пришёл',
    en: 'Note that the patient did not come',
  },
  kind: 'write',
  who: ['reception', 'doctor'],
  purpose: 'booking',
  touches: ['identity', 'payment'],
  asks: z.strictObject({ booking: id() }),
  answers: z.object({ chargeTiyn: z.int() }),
  refusals: {
    'too-early': {
      kind: 'conflict',
      clause: 'CL-3.7b',
      says: {
        kk: 'Әлі ерте: пациент ұсыныста жазылған минут ішінде кешігуі мүмкін.',
        ru: 'Ещё рано: пациент может опоздать на минуты, указанные в оферте.',
        en: 'Too early: the patient may be late by the minutes that the offer names.',
      },
    },
    'not-now': notNow,
    'changed-meanwhile': changedMeanwhile,
  },
  clauses: ['CL-3.7b', 'CL-3.9c'],
})
