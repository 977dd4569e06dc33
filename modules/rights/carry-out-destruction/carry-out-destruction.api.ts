import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

const bySystem = {
  kind: 'write',
  who: ['system'],
  purpose: 'protection',
  once: 'free',
  internal: true,
  refusals: {},
  clauses: ['LB-2.5d', 'PF-6.10'],
} as const

export const orderDueDestruction = declare({
  ...bySystem,
  name: 'order-due-destruction',
  says: {
    kk: 'Келісім қайтарылған соң деректі жоюды тапсыру',
    ru: 'Поручить уничтожение после отзыва согласия',
    en: 'Order the destruction that follows a withdrawal',
  },
  touches: ['consent'],
  asks: z.strictObject({
    withdrawal: id(),
    person: id(),
    organisation: id().nullable(),
    recordClass: z.string().max(40),
  }),
  answers: z.object({}),
})

export const carryOutDestruction = declare({
  ...bySystem,
  name: 'carry-out-destruction',
  says: {
    kk: 'Деректі жою',
    ru: 'Уничтожить данные',
    en: 'Destroy data',
  },
  touches: ['identity', 'contact', 'health', 'payment', 'account', 'consent', 'employment'],
  asks: z.strictObject({ destruction: id() }),
  answers: z.object({ outcome: z.enum(['destroyed', 'restricted', 'held', 'evidence']) }),
})

export const writeErasureLedger = declare({
  ...bySystem,
  name: 'write-erasure-ledger',
  says: {
    kk: 'Жойылғанын сақтық көшірмеден тыс жазып қою',
    ru: 'Записать уничтожение вне резервной копии',
    en: 'Note a destruction outside of every backup',
  },
  touches: ['consent'],
  asks: z.strictObject({ destruction: id() }),
  answers: z.object({}),
})
