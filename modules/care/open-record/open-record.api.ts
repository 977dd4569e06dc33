import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { fileLine } from '../../files/index.ts'
import { shapes } from '../../organisations/index.ts'
import { documentLine, signedNote } from '../note.ts'

export const openRecord = declare({
  name: 'open-record',
  says: {
    kk: 'Қабылдау үшін пациенттің медициналық картасын ашу',
    ru: 'Открыть карту пациента для приёма',
    en: "Open the patient's record for a visit",
  },
  kind: 'read',
  who: ['doctor'],
  purpose: 'care',
  touches: ['identity', 'health'],
  asks: z.strictObject({ booking: id() }),
  answers: z.object({
    visit: z.object({
      number: z.string(),
      state: z.string(),
      startsAt: z.string(),
      service: shapes.text,
      byVideo: z.boolean(),
      /** What the patient said to the doctor when booking. */
      wish: z.string().nullable(),
    }),
    patient: z.object({
      name: z.string(),
      birthDate: z.string(),
      age: z.int(),
      sex: z.enum(['female', 'male']),
    }),
    alerts: z.array(z.object({ alert: z.string(), text: z.string(), at: z.string() })),
    note: z
      .object({
        version: z.int(),
        complaints: z.string(),
        examination: z.string(),
        diagnosis: z.string(),
        diagnosisName: shapes.text.nullable(),
        plan: z.string(),
        savedAt: z.string(),
        signedAt: z.string().nullable(),
        /** From representatives and trusted persons. */
        isKept: z.boolean(),
      })
      .nullable(),
    /** Signed notes of this patient in this organisation, this visit's own among them, newest first. */
    past: z.array(signedNote.extend({ thisVisit: z.boolean() })),
    documents: z.array(documentLine),
    /** What the patient opened of her own papers, newest first. */
    files: z.array(fileLine),
  }),
  refusals: {},
  clauses: ['CL-5.2.7', 'LB-3a'],
})
