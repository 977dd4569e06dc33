import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { passkeyRefused } from '../refusals.ts'

export const beginPasskey = declare({
  name: 'begin-passkey',
  says: {
    kk: 'Кіру кілтін сұрауды бастау',
    ru: 'Начать запрос ключа входа',
    en: 'Begin to ask for a passkey',
  },
  kind: 'write',
  who: ['anyone'],
  purpose: 'account',
  touches: ['account'],
  asks: z.strictObject({ use: z.enum(['sign-in', 'second-factor', 'confirm', 'add']) }),
  /** Options of WebAuthn as JSON, for the browser. */
  answers: z.object({ options: z.string() }),
  refusals: { 'passkey-refused': passkeyRefused },
  clauses: ['BL-4'],
  once: 'free',
})
