import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line } from '../../../kernel/fields.ts'

export const noteAlert = declare({
  name: 'note-alert',
  says: {
    kk: 'Пациент туралы ескерту жазу: аллергия, кардиостимулятор',
    ru: 'Записать предупреждение о пациенте: аллергия, кардиостимулятор',
    en: 'Note a warning about a patient: an allergy, a pacemaker',
  },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['health'],
  asks: z.strictObject({ booking: id(), text: line(200) }),
  answers: z.object({ alert: z.string() }),
  refusals: {},
  clauses: ['CL-6.2.2'],
})
