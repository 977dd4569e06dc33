import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { relations } from '../companion.texts.ts'
import { bookingEvent, visitLine } from '../shapes.ts'

export const showVisit = declare({
  name: 'show-visit',
  says: { kk: 'Қабылдауға жазылуды көру', ru: 'Посмотреть запись на приём', en: 'Look at a booking' },
  kind: 'read',
  who: ['person', 'reception', 'doctor', 'cashier', 'director'],
  purpose: 'booking',
  touches: ['identity', 'contact', 'health'],
  asks: z.strictObject({ booking: id() }),
  answers: z.object({
    visit: visitLine,
    /** The patient's own words; read by the patient and the doctor only. */
    wish: z.string().nullable(),
    freeUntil: z.string(),
    lateChargeTiyn: z.int(),
    arriveEarlyMinutes: z.int(),
    /** How late the patient came, by the numbers of the offer; null until then. */
    lateness: z
      .object({ minutes: z.int(), is: z.enum(['in-time', 'late', 'may-be-moved', 'may-be-refused']) })
      .nullable(),
    /** Who came with the patient; for reception and the patient's own side. */
    companion: z.object({ name: z.string(), relation: z.enum(relations), statement: z.string() }).nullable(),
    licence: z.string().nullable(),
    history: z.array(z.object({ what: bookingEvent, at: z.string(), from: z.string().nullable() })),
  }),
  refusals: {},
  clauses: ['CL-1.1b', 'CL-3.9a', 'CL-3.9c', 'CL-5.2.4', 'CL-6.1.2'],
})
