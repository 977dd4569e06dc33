import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

const common = {
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'notice',
  touches: ['contact', 'account'],
  answers: z.object({}),
  refusals: {},
  clauses: ['BL-11'],
} as const

export const tellOfStop = declare({
  ...common,
  name: 'tell-of-stop',
  says: {
    kk: 'Тіркелгісі тоқтатылған қызметкерге хабарлау.',
    ru: 'Сообщить сотруднику, что его учётная запись остановлена.',
    en: 'Tell a member of staff that the account was stopped.',
  },
  asks: z.object({ account: id(), what: z.enum(['frozen', 'sessions-ended']) }),
})

export const tellOfRelease = declare({
  ...common,
  name: 'tell-of-release',
  says: {
    kk: 'Тіркелгісі қайта ашылған қызметкерге хабарлау.',
    ru: 'Сообщить сотруднику, что его учётная запись снова открыта.',
    en: 'Tell a member of staff that the account is open again.',
  },
  asks: z.object({ account: id() }),
})
