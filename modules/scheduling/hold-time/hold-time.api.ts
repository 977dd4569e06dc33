import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, instant } from '../../../kernel/fields.ts'
import { consentMissing, noLicence, notOffered, patientBusy, slotTaken } from '../refusals.ts'

export const holdTime = declare({
  name: 'hold-time',
  says: {
    kk: 'Дәрігердің уақытын уақытша ұстап тұру',
    ru: 'Удержать время врача на время оформления',
    en: "Hold a doctor's time while booking",
  },
  kind: 'write',
  who: ['person'],
  purpose: 'booking',
  touches: ['identity'],
  asks: z.strictObject({
    practitioner: id(),
    service: id(),
    /** Oneself or somebody whom one represents today. */
    patient: id(),
    startsAt: instant(),
  }),
  answers: z.object({ booking: z.string(), holdUntil: z.string() }),
  refusals: {
    'slot-taken': slotTaken,
    'patient-busy': patientBusy,
    'not-offered': notOffered,
    'no-licence': noLicence,
    'consent-missing': consentMissing,
    'too-many-holds': {
      kind: 'conflict',
      says: {
        kk: 'Сізде төлемді күтіп тұрған үш уақыт бар. Алдымен соларды аяқтаңыз.',
        ru: 'У вас уже удержаны три времени в ожидании оплаты. Сначала завершите их.',
        en: 'You already hold three times that wait for payment. Please finish those first.',
      },
    },
  },
  restrictable: 'booking',
  clauses: ['CL-1.1a', 'CL-1.1c', 'CL-1.3b', 'PF-2.3.2', 'CL-2.1', 'CL-3.2a', 'CL-3.2b', 'CL-5.1.3'],
  documents: ['user-agreement', 'personal-data-consent'],
})
