import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { line } from '../../../kernel/fields.ts'
import { passkeyResponse } from '../fields.ts'
import { passkeyRefused } from '../refusals.ts'

export const addPasskey = declare({
  name: 'add-passkey',
  says: { kk: 'Кіру кілтін қосу', ru: 'Добавить ключ входа', en: 'Add a passkey' },
  kind: 'write',
  who: ['person'],
  purpose: 'account',
  touches: ['account'],
  asks: z.strictObject({ passkey: passkeyResponse(), name: line(60) }),
  answers: z.object({}),
  refusals: {
    'passkey-refused': passkeyRefused,
    'passkey-known': {
      kind: 'conflict',
      constraint: 'passkey_once',
      says: {
        kk: 'Бұл кілт қосылған.',
        ru: 'Этот ключ уже добавлен.',
        en: 'This passkey was added already.',
      },
    },
  },
  clauses: ['PF-1.8.3', 'BL-4'],
  confirmed: true,
  once: 'free',
})
