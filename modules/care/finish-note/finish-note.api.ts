import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { identityNotChecked } from '../../scheduling/index.ts'
import { notPrintable, savedElsewhere, signedAlready } from '../refusals.ts'

export const finishNote = declare({
  name: 'finish-note',
  says: {
    kk: 'Жазбаға қол қойып, қабылдауды аяқтау',
    ru: 'Подписать запись и завершить приём',
    en: 'Sign the note and finish the visit',
  },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['health'],
  asks: z.strictObject({ booking: id(), version: z.int().min(1).max(1_000_000) }),
  answers: z.object({ signedAt: z.string() }),
  refusals: {
    'saved-elsewhere': savedElsewhere,
    'signed-already': signedAlready,
    'note-incomplete': {
      kind: 'invalid',
      says: {
        kk: 'Қол қою үшін шағымды, тексеруді, диагнозды және жоспарды толтырыңыз.',
        ru: 'Чтобы подписать, заполните жалобы, осмотр, диагноз и план.',
        en: 'To sign, fill in complaints, examination, diagnosis and plan.',
      },
    },
    'not-printable': notPrintable,
    'identity-not-checked': identityNotChecked,
  },
  clauses: ['CL-5.2.3', 'CL-6.1.2'],
})
