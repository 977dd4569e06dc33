import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const stampSignature = declare({
  name: 'stamp-signature',
  says: {
    kk: 'Қолтаңбаға уақыт мөртаңбасын алу',
    ru: 'Получить метку времени для подписи',
    en: 'Get a time stamp for a signature',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'contract',
  touches: ['consent'],
  asks: z.strictObject({
    signature: id(),
    /** Asked for by a person: when it fails, it is not tried again by itself. */
    once: z.boolean().default(false),
  }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-1.8.4'],
})

export const askForOwedStamps = declare({
  name: 'ask-for-owed-stamps',
  says: {
    kk: 'Жетпей тұрған уақыт мөртаңбаларын қайта сұрау',
    ru: 'Снова запросить недостающие метки времени',
    en: 'Ask again for the time stamps that are owed',
  },
  kind: 'write',
  who: ['officer', 'director'],
  purpose: 'protection',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({ asked: z.int() }),
  refusals: {
    'no-authority': {
      kind: 'unavailable',
      says: {
        kk: 'Уақыт мөртаңбасы орталығы бапталмаған. Баптауды жүйе әкімшісі қосады.',
        ru: 'Центр меток времени не настроен. Его подключает администратор системы.',
        en: 'No time-stamping authority is configured. The administrator of the system connects one.',
      },
    },
  },
  clauses: ['PF-1.8.4'],
})
