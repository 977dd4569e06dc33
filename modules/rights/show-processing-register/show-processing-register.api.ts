import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const showProcessingRegister = declare({
  name: 'show-processing-register',
  says: {
    kk: 'Қандай деректер не үшін өңделетінін көру',
    ru: 'Посмотреть, какие данные и зачем обрабатываются',
    en: 'See which data is processed and what for',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    operator: z.object({ name: text, bin: z.string(), address: text, email: z.string() }),
    entries: z.array(
      z.object({
        recordClass: z.string(),
        name: text,
        categories: z.array(z.string()),
        /** Some of it is health: sealed apart. */
        special: z.boolean(),
        purposes: z.array(z.string()),
        grounds: z.array(z.enum(['consent', 'contract', 'law'])),
        recipients: z.array(text),
        /** Ids of the closed list of actions. */
        actions: z.array(z.string()),
        keepYears: z.int().nullable(),
        outlivesOthers: z.boolean(),
        ground: text.nullable(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['LB-2.8', 'PF-3.6', 'PF-3.7', 'PF-6.2', 'PF-6.4', 'LB-2.1'],
})

export const printProcessingRegister = declare({
  name: 'print-processing-register',
  says: {
    kk: 'Өңдеу тізілімін басып шығару',
    ru: 'Напечатать реестр обработки',
    en: 'Print the register of processing',
  },
  kind: 'read',
  who: ['officer', 'director'],
  purpose: 'protection',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({ name: z.string(), pdf: z.base64() }),
  refusals: {},
  clauses: ['LB-2.8', 'DR-7.3', 'PF-6.2'],
})
