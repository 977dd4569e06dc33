import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const chooseDuty = declare({
  name: 'choose-duty',
  says: {
    kk: 'Міндетке кірісу немесе одан шығу',
    ru: 'Приступить к обязанностям или оставить их',
    en: 'Take up a duty or leave it',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'account',
  touches: ['employment'],
  /** Null: go on as oneself, under no duty. */
  asks: z.strictObject({ employment: id().nullable() }),
  answers: z.object({ token: z.string(), duty: z.string().nullable() }),
  refusals: {
    'second-factor-missing': {
      kind: 'forbidden',
      clause: 'BL-4',
      says: {
        kk: 'Жұмысқа кірісу үшін екінші фактор керек. Оны «Кіру және қауіпсіздік» бетінде қосыңыз.',
        ru: 'Для работы нужен второй фактор. Подключите его на странице «Вход и безопасность».',
        en: 'Work needs a second factor. Add one on the page “Sign-in and security”.',
      },
    },
  },
  clauses: ['LB-3a', 'BL-4'],
  once: 'free',
})
