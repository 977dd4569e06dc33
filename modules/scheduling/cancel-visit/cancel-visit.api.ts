import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line, tiyn } from '../../../kernel/fields.ts'
import { changedMeanwhile, notNow } from '../refusals.ts'

export const cancelVisit = declare({
  name: 'cancel-visit',
  says: { kk: 'Қабылдаудан бас тарту', ru: 'Отменить приём', en: 'Cancel the visit' },
  kind: 'write',
  who: ['person', 'reception'],
  purpose: 'booking',
  touches: ['identity', 'payment'],
  asks: z.strictObject({
    booking: id(),
    /** The charge that was shown: consequences are those that the person read, or the act is refused. */
    chargeTiyn: tiyn(),
    /** `clinic`: the clinic cannot receive (CL-3.7e, CL-3.7f); only reception says so, and it is free. */
    because: z.enum(['patient', 'clinic']).default('patient'),
    reason: line(200).optional(),
  }),
  answers: z.object({ chargeTiyn: z.int() }),
  refusals: {
    'terms-changed': {
      kind: 'conflict',
      clause: 'CL-3.9c',
      says: {
        kk: 'Тегін бас тарту уақыты өтті. Жаңа шартты қарап шығыңыз.',
        ru: 'Время бесплатной отмены прошло. Посмотрите новые условия.',
        en: 'The time of free cancelling is over. Please look at the new terms.',
      },
    },
    'only-clinic-says-so': {
      kind: 'forbidden',
      says: {
        kk: 'Клиника атынан тек тіркеу бөлімі бас тарта алады.',
        ru: 'Отменить от имени клиники может только регистратура.',
        en: "Only reception cancels on the clinic's behalf.",
      },
    },
    'not-now': notNow,
    'changed-meanwhile': changedMeanwhile,
  },
  clauses: ['CL-3.9c', 'CL-3.7c', 'CL-3.7e', 'CL-3.7f'],
})
