import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { disclosureRefusals } from '../../privacy/index.ts'

export default declare({
  name: 'start-card-payment',
  says: {
    kk: 'Қабылдауды картамен төлеуді бастау.',
    ru: 'Начать оплату приёма картой.',
    en: 'Begin to pay for a visit by card.',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({ booking: id() }),
  answers: z.object({ payment: id(), address: z.url() }),
  refusals: {
    'recipient-silent': disclosureRefusals['recipient-silent'],
    'partner-terms-not-accepted': disclosureRefusals['partner-terms-not-accepted'],
    'nothing-due': {
      kind: 'conflict',
      says: {
        kk: 'Бұл қабылдау бойынша төлейтін сома жоқ.',
        ru: 'По этому приёму платить нечего.',
        en: 'There is nothing to pay for this visit.',
      },
    },
    'hold-ended': {
      kind: 'conflict',
      says: {
        kk: 'Уақытты ұстап тұру мерзімі бітті. Уақытты қайта таңдаңыз.',
        ru: 'Время брони вышло. Выберите время заново.',
        en: 'The hold on the time has ended. Please choose a time again.',
      },
    },
    'card-unavailable': {
      kind: 'unavailable',
      says: {
        kk: 'Қазір картамен төлеу мүмкін емес. Клиника кассасында төлеуге болады.',
        ru: 'Сейчас оплатить картой нельзя. Можно оплатить в кассе клиники.',
        en: 'Paying by card is not possible now. You can pay at the clinic’s till.',
      },
    },
  },
  restrictable: 'payment',
  clauses: ['CL-3.9b', 'CL-4.1', 'CL-4.2', 'PF-2.3.5a', 'PF-2.3.6'],
})
