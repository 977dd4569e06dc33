import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

export const sweepRecords = declare({
  name: 'sweep-records',
  says: {
    kk: 'Сақтау мерзімі өткен жазбаларды табу',
    ru: 'Найти записи, срок хранения которых истёк',
    en: 'Find records that have outlived their term',
  },
  kind: 'write',
  who: ['system'],
  purpose: 'protection',
  touches: ['identity'],
  once: 'free',
  internal: true,
  asks: z.strictObject({}),
  answers: z.object({ ordered: z.int(), tried: z.int() }),
  refusals: {},
  clauses: ['PF-6.10', 'LB-2.4', 'DR-1.4'],
})
