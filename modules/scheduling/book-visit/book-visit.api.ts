import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'
import { slotTaken } from '../refusals.ts'

export const bookVisit = declare({
  name: 'book-visit',
  says: {
    kk: 'Ұсталған уақытқа қабылдауға жазылу',
    ru: 'Записаться на приём на удержанное время',
    en: 'Book the visit for the held time',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'booking',
  touches: ['identity', 'health'],
  asks: z.strictObject({
    booking: id(),
    paid: z.enum(['card', 'at-desk']),
    /** The patient's own words to the doctor; sealed. */
    wish: paragraph(500).optional(),
  }),
  /** Paid by card it stays `held` until the bank says that it is paid. */
  answers: z.object({ booking: z.string(), number: z.string(), state: z.enum(['held', 'booked']) }),
  refusals: {
    'hold-expired': {
      kind: 'conflict',
      says: {
        kk: 'Уақытты ұстап тұру мерзімі өтті. Уақытты қайта таңдаңыз.',
        ru: 'Срок удержания времени истёк. Выберите время ещё раз.',
        en: 'The time was held no longer. Please choose a time again.',
      },
    },
    'prepayment-only': {
      kind: 'conflict',
      clause: 'CL-3.9c',
      says: {
        kk: 'Бұрын қабылдауға келмегендіктен немесе одан кеш бас тартқандықтан, жазылу тек алдын ала төлеммен жасалады.',
        ru: 'Из-за прежней неявки или поздней отмены запись возможна только с предоплатой.',
        en: 'After an earlier missed visit or late cancellation, bookings are made by prepayment only.',
      },
    },
    'slot-taken': slotTaken,
  },
  restrictable: 'booking',
  clauses: ['DR-4.1', 'DR-2.2', 'CL-1.1a', 'CL-1.1c', 'CL-3.9b', 'CL-3.9c', 'CL-4.1'],
  documents: ['user-agreement', 'personal-data-consent'],
})
