import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line } from '../../../kernel/fields.ts'
import { relations } from '../companion.texts.ts'
import { changedMeanwhile, notNow } from '../refusals.ts'

export const checkIn = declare({
  name: 'check-in',
  says: {
    kk: 'Келген пациентті тіркеу',
    ru: 'Отметить приход пациента',
    en: 'Check in a patient who has come',
  },
  kind: 'write',
  who: ['reception'],
  purpose: 'booking',
  touches: ['identity'],
  asks: z.strictObject({
    booking: id(),
    /** Kind and number only, never a copy (Health Code, Article 60). Asked until the patient is identified once. */
    document: z
      .strictObject({
        kind: z.enum(['id-card', 'passport', 'birth-certificate', 'residence-permit']),
        number: line(30, 5),
      })
      .optional(),
    /** Who comes with the patient and states aloud to be let by the representative. */
    companion: z
      .strictObject({ name: line(120, 3), relation: z.enum(relations), states: z.literal(true) })
      .optional(),
  }),
  answers: z.object({
    queueNumber: z.int(),
    lateMinutes: z.int(),
    lateness: z.enum(['in-time', 'late', 'may-be-moved', 'may-be-refused']),
  }),
  refusals: {
    'document-needed': {
      kind: 'invalid',
      clause: 'CL-3.9a',
      says: {
        kk: 'Алғашқы келуі: жеке басын куәландыратын құжаттың түрі мен нөмірін жазыңыз.',
        ru: 'Первый приход: укажите вид и номер документа, удостоверяющего личность.',
        en: 'First visit: give the kind and number of the identity document.',
      },
    },
    'not-today': {
      kind: 'conflict',
      says: {
        kk: 'Бұл қабылдау басқа күнге жазылған.',
        ru: 'Этот приём назначен на другой день.',
        en: 'This visit is booked for another day.',
      },
    },
    'not-now': notNow,
    'changed-meanwhile': changedMeanwhile,
  },
  clauses: ['CL-1.1b', 'CL-3.9a', 'CL-3.9d', 'CL-3.9e', 'CL-5.1.5'],
})
