import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'
import { notPrintable, notSigned } from '../refusals.ts'

export const addAddendum = declare({
  name: 'add-addendum',
  says: {
    kk: 'Қол қойылған жазбаны толықтыру',
    ru: 'Дополнить подписанную запись',
    en: 'Add to a signed note',
  },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['health'],
  asks: z.strictObject({ booking: id(), text: paragraph(8_000, 1) }),
  answers: z.object({}),
  refusals: { 'not-signed': notSigned, 'not-printable': notPrintable },
  clauses: ['CL-6.1.2'],
})
