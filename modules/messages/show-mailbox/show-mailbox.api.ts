import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, lang, line } from '../../../kernel/fields.ts'

export const channels = ['email', 'sms', 'messenger'] as const

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export default declare({
  name: 'show-mailbox',
  says: {
    kk: 'Сынақ режимінде жіберілетін хабарламаларды көрсету.',
    ru: 'Показать исходящие сообщения пробного режима.',
    en: 'Show the outgoing messages of the trial.',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'notice',
  touches: ['contact'],
  asks: z.strictObject({
    channel: z.enum(channels).optional(),
    /** Part of an address. */
    address: line(120).optional(),
    message: id().optional(),
  }),
  answers: z.object({
    messages: z.array(
      z.object({
        id: id(),
        state: z.enum(['queued', 'kept', 'sent', 'failed']),
        channel: z.enum(channels).nullable(),
        address: z.string().nullable(),
        lang: lang().nullable(),
        subject: text,
        body: text,
        link: z.string().nullable(),
        fault: z.string().nullable(),
        writtenAt: z.string(),
      }),
    ),
  }),
  refusals: {},
  clauses: [],
})
