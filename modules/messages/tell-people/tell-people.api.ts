// Letters about who may act for whom and who may see whom. The events come from people, which knows nothing of letters.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

const common = {
  kind: 'write',
  who: ['system'],
  internal: true,
  answers: z.object({}),
  refusals: {},
} as const

export const tellOfTrust = declare({
  ...common,
  name: 'tell-of-trust',
  says: {
    kk: 'Сенімді адам болуға шақыру жіберу.',
    ru: 'Отправить приглашение стать доверенным лицом.',
    en: 'Send the invitation to be a trusted person.',
  },
  purpose: 'rights',
  touches: ['identity', 'contact'],
  asks: z.object({ trust: id() }),
  clauses: ['CL-6.1.8'],
})

export const planBirthdays = declare({
  ...common,
  name: 'plan-birthdays',
  says: {
    kk: 'Баланың 16 және 18 жасқа толатын күндеріне хабарлама жоспарлау.',
    ru: 'Запланировать сообщения к 16- и 18-летию ребёнка.',
    en: 'Plan the notices for the days on which a child turns 16 and 18.',
  },
  purpose: 'notice',
  touches: ['identity'],
  asks: z.object({ representation: id() }),
  clauses: ['PF-4.5'],
})

export const tellOfBirthday = declare({
  ...common,
  name: 'tell-of-birthday',
  says: {
    kk: '16 немесе 18 жаста не өзгеретінін екі жаққа хабарлау.',
    ru: 'Сообщить обоим, что меняется в 16 или 18 лет.',
    en: 'Tell both what changes at 16 or 18.',
  },
  purpose: 'notice',
  touches: ['identity', 'contact'],
  asks: z.object({ representation: id(), age: z.union([z.literal(16), z.literal(18)]) }),
  clauses: ['PF-4.5', 'PF-6.3', 'CL-1.1a'],
})
