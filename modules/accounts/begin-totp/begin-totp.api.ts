import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

export const beginTotp = declare({
  name: 'begin-totp',
  says: {
    kk: 'Код қолданбасын қосуды бастау',
    ru: 'Начать подключение приложения с кодами',
    en: 'Begin to connect an application of codes',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'account',
  touches: ['account'],
  asks: z.strictObject({}),
  answers: z.object({}),
  refusals: {
    'has-one': {
      kind: 'conflict',
      constraint: 'totp_pkey',
      says: {
        kk: 'Код қолданбасы қосылған. Жаңасын қосу үшін алдымен ескісін өшіріңіз.',
        ru: 'Приложение уже подключено. Чтобы подключить новое, сначала отключите прежнее.',
        en: 'An application is connected already. Disconnect it before you connect another one.',
      },
    },
  },
  clauses: ['BL-4'],
  confirmed: true,
})
