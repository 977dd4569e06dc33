import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, instant } from '../../../kernel/fields.ts'

export const recordAbsence = declare({
  name: 'record-absence',
  says: {
    kk: 'Дәрігердің қабылдамайтын уақытын жазу',
    ru: 'Записать время, когда врач не принимает',
    en: 'Record a time when a doctor does not receive',
  },
  kind: 'write',
  who: ['reception', 'director'],
  purpose: 'administration',
  touches: ['employment'],
  /** Why is not asked beyond the kind: an illness has no place in a timetable. */
  asks: z.strictObject({
    practitioner: id(),
    startsAt: instant(),
    endsAt: instant(),
    kind: z.enum(['leave', 'training', 'away']),
  }),
  answers: z.object({ absence: z.string() }),
  refusals: {
    'ends-before-it-begins': {
      kind: 'invalid',
      constraint: 'absence_has_length',
      says: {
        kk: 'Аяқталу уақыты басталуынан кейін болуы керек.',
        ru: 'Окончание должно быть позже начала.',
        en: 'The end must come after the beginning.',
      },
    },
    'visits-in-the-way': {
      kind: 'conflict',
      constraint: 'visit_no_overlap',
      clause: 'CL-3.7e',
      says: {
        kk: 'Бұл уақытқа пациенттер жазылған. Алдымен оларды ауыстырыңыз.',
        ru: 'На это время записаны пациенты. Сначала перенесите их.',
        en: 'Patients are booked at this time. Please move them first.',
      },
    },
  },
  clauses: ['CL-3.2b', 'CL-3.7e'],
})
