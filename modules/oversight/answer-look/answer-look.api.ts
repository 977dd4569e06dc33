import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'
import { duties } from '../../organisations/index.ts'
import { alertLine } from '../detection/alerts.ts'

export const showMyLooks = declare({
  name: 'show-my-looks',
  says: {
    kk: 'Жүйе мен ашқан қай деректердің себебін сұрап тұрғанын көру.',
    ru: 'Посмотреть, о каких моих просмотрах система спрашивает, зачем они были.',
    en: 'See which of my looks the system asks about.',
  },
  kind: 'read',
  who: duties,
  purpose: 'protection',
  touches: ['identity', 'journal'],
  asks: z.strictObject({}),
  answers: z.object({ looks: z.array(alertLine) }),
  refusals: {},
  clauses: ['BL-3', 'BL-11'],
})

export const answerLook = declare({
  name: 'answer-look',
  says: {
    kk: 'Деректі не үшін ашқанын жазу.',
    ru: 'Написать, зачем были открыты данные.',
    en: 'Say what the data was opened for.',
  },
  kind: 'write',
  who: duties,
  purpose: 'protection',
  touches: ['journal'],
  asks: z.strictObject({ alert: id(), words: paragraph(1000, 3) }),
  answers: z.object({}),
  refusals: {
    'answered-already': {
      kind: 'conflict',
      constraint: 'alert_answered_once',
      says: {
        kk: 'Бұл сұраққа жауап жазылған.',
        ru: 'На этот вопрос ответ уже дан.',
        en: 'This question is answered already.',
      },
    },
  },
  clauses: ['BL-3', 'BL-11'],
})
