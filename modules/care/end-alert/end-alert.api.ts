import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const endAlert = declare({
  name: 'end-alert',
  says: {
    kk: 'Пациент туралы ескертуді алып тастау',
    ru: 'Снять предупреждение о пациенте',
    en: 'End a warning about a patient',
  },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['health'],
  asks: z.strictObject({ booking: id(), alert: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['CL-6.2.2'],
})
