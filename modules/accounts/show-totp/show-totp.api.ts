import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

export const showTotp = declare({
  name: 'show-totp',
  says: {
    kk: 'Қосылып жатқан код қолданбасының QR-кодын көрсету',
    ru: 'Показать QR-код подключаемого приложения',
    en: 'Show the QR code of the application being connected',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'account',
  touches: ['account'],
  asks: z.strictObject({}),
  /** The square of the QR code as an SVG path of 1×1 modules; null when no application waits for its code. */
  answers: z.object({
    waiting: z.object({ secret: z.string(), path: z.string(), size: z.number() }).nullable(),
  }),
  refusals: {},
  clauses: ['BL-4'],
  confirmed: true,
})
