import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, instant } from '../../../kernel/fields.ts'
import { changedMeanwhile, noLicence, notNow, notOffered, patientBusy, slotTaken } from '../refusals.ts'

export const moveVisit = declare({
  name: 'move-visit',
  says: {
    kk: 'Қабылдауды басқа уақытқа ауыстыру',
    ru: 'Перенести приём на другое время',
    en: 'Move the visit to another time',
  },
  kind: 'write',
  who: ['person', 'reception'],
  purpose: 'booking',
  touches: ['identity'],
  asks: z.strictObject({ booking: id(), startsAt: instant() }),
  answers: z.object({ startsAt: z.string() }),
  refusals: {
    'slot-taken': slotTaken,
    'patient-busy': patientBusy,
    'not-offered': notOffered,
    'no-licence': noLicence,
    'too-late-to-move': {
      kind: 'conflict',
      clause: 'CL-3.9c',
      says: {
        kk: 'Өзіңіз ауыстыра алатын уақыт өтті. Тіркеу бөліміне хабарласыңыз.',
        ru: 'Время, когда приём можно перенести самостоятельно, прошло. Свяжитесь с регистратурой.',
        en: 'The time in which you can move the visit yourself is over. Please contact reception.',
      },
    },
    'price-differs': {
      kind: 'conflict',
      clause: 'CL-2.1',
      says: {
        kk: 'Таңдалған күні бұл қызметтің бағасы басқа. Осы жазылудан бас тартып, жаңасын жасаңыз.',
        ru: 'В выбранный день у услуги другая цена. Отмените эту запись и создайте новую.',
        en: 'On the chosen day this service has another price. Please cancel this booking and make a new one.',
      },
    },
    'not-now': notNow,
    'changed-meanwhile': changedMeanwhile,
  },
  clauses: ['CL-2.1', 'CL-3.9c', 'CL-5.1.4', 'CL-1.3b'],
})
