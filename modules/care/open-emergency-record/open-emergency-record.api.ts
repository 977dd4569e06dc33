import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { documentLine, signedNote } from '../note.ts'

export const openEmergencyRecord = declare({
  name: 'open-emergency-record',
  says: {
    kk: 'Шұғыл ашылған картаны оқу',
    ru: 'Прочитать карту, открытую в экстренном случае',
    en: 'Read the record opened in an emergency',
  },
  kind: 'read',
  who: ['doctor'],
  purpose: 'care',
  touches: ['identity', 'health'],
  asks: z.strictObject({ access: id() }),
  answers: z.object({
    until: z.string(),
    patient: z.object({
      name: z.string(),
      birthDate: z.string(),
      age: z.int(),
      sex: z.enum(['female', 'male']),
    }),
    alerts: z.array(z.object({ alert: z.string(), text: z.string(), at: z.string() })),
    notes: z.array(signedNote),
    documents: z.array(documentLine),
  }),
  refusals: {},
  clauses: ['CL-5.2.7'],
})
