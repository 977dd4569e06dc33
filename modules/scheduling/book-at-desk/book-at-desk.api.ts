import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, instant } from '../../../kernel/fields.ts'
import { consentMissing, noLicence, notOffered, patientBusy, slotTaken } from '../refusals.ts'

export const bookAtDesk = declare({
  name: 'book-at-desk',
  says: {
    kk: 'Тіркелген пациентті тіркеу бөлімінде немесе телефонмен жазу',
    ru: 'Записать пациента в регистратуре или по телефону',
    en: 'Book a registered patient at the desk or by phone',
  },
  kind: 'write',
  who: ['reception'],
  purpose: 'booking',
  touches: ['identity', 'health'],
  asks: z.strictObject({
    practitioner: id(),
    service: id(),
    patient: id(),
    startsAt: instant(),
    channel: z.enum(['desk', 'phone']),
  }),
  answers: z.object({ booking: z.string(), number: z.string() }),
  refusals: {
    'slot-taken': slotTaken,
    'patient-busy': patientBusy,
    'not-offered': notOffered,
    'no-licence': noLicence,
    'consent-missing': consentMissing,
    'no-offer': {
      kind: 'conflict',
      clause: 'CL-1.1c',
      says: {
        kk: 'Клиниканың қолданыстағы ұсынысы жоқ, сондықтан шарт жасау мүмкін емес.',
        ru: 'У клиники нет действующей оферты, поэтому договор заключить нельзя.',
        en: 'The clinic has no offer in force, so no contract can be made.',
      },
    },
    'prepayment-only': {
      kind: 'conflict',
      clause: 'CL-3.9c',
      says: {
        kk: 'Бұл пациент тек алдын ала төлеммен жазылады: кабинетінде картамен төлейді.',
        ru: 'Этот пациент записывается только с предоплатой: картой в своём кабинете.',
        en: 'This patient books by prepayment only: by card in the own cabinet.',
      },
    },
  },
  clauses: ['CL-1.1c', 'CL-1.3b', 'PF-2.3.2', 'CL-2.1', 'CL-3.2b', 'CL-3.3a', 'CL-3.9c', 'CL-5.1.3'],
})
