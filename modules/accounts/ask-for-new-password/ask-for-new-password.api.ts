import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { email } from '../../../kernel/fields.ts'
import { waitBeforeTrying } from '../refusals.ts'

export const askForNewPassword = declare({
  name: 'ask-for-new-password',
  says: {
    kk: 'Ұмытылған құпиясөздің орнына жаңасын қоятын сілтеме сұрау',
    ru: 'Запросить ссылку для нового пароля вместо забытого',
    en: 'Ask for a link that sets a new password in place of a forgotten one',
  },
  kind: 'write',
  who: ['anyone'],
  purpose: 'account',
  touches: ['contact', 'account'],
  asks: z.strictObject({ email: email() }),
  // The same for every address: whether it has an account is known to its mailbox alone.
  answers: z.object({}),
  refusals: { 'wait-before-trying': waitBeforeTrying },
  clauses: ['PF-1.8.2', 'PF-2.2', 'BL-4'],
  once: 'free',
})
