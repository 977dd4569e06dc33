import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { changedMeanwhile } from '../refusals.ts'

export const callPatient = declare({
  name: 'call-patient',
  says: {
    kk: 'Пациентті кабинетке шақыру',
    ru: 'Вызвать пациента в кабинет',
    en: 'Call a patient to the room',
  },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['identity'],
  /** Without a booking: whoever of those waiting has the earliest time. */
  asks: z.strictObject({ booking: id().optional() }),
  answers: z.object({ booking: z.string(), queueNumber: z.int() }),
  refusals: {
    'nobody-waits': {
      kind: 'conflict',
      says: { kk: 'Кезекте ешкім жоқ.', ru: 'В очереди никого нет.', en: 'Nobody is waiting.' },
    },
    'changed-meanwhile': changedMeanwhile,
  },
  clauses: ['CL-3.9e', 'CL-3.7d'],
})
