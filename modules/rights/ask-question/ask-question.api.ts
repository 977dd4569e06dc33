import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'
import { notTheirs } from '../refusals.ts'
import { received } from '../submit-request/submit-request.api.ts'

export const askQuestion = declare({
  name: 'ask-question',
  says: { kk: 'Сұрақ қою немесе шағымдану', ru: 'Задать вопрос или пожаловаться', en: 'Ask or complain' },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity'],
  asks: z.strictObject({ organisation: id(), asks: paragraph(2000, 3) }),
  answers: received,
  refusals: { 'not-theirs': notTheirs },
  clauses: ['PF-4.6'],
})
