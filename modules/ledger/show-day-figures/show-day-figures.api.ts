import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const states = [
  'held',
  'booked',
  'checked-in',
  'called',
  'in-visit',
  'fulfilled',
  'cancelled',
  'no-show',
  'expired',
] as const

export const accountKinds = [
  'asset:psp',
  'asset:terminal',
  'asset:cash-desk',
  'receivable:patient',
  'liability:patient-deposit',
  'revenue:service',
  'revenue:penalty',
  'expense:refund',
] as const

export default declare({
  name: 'show-day-figures',
  says: {
    kk: 'Клиника күнінің санын көрсету: қабылдаулар мен ақша.',
    ru: 'Показать цифры дня клиники: приёмы и деньги.',
    en: 'Show the figures of the clinic’s day: visits and money.',
  },
  kind: 'read',
  who: ['director'],
  purpose: 'administration',
  // Sums and counts only: no row of a person leaves this act.
  touches: [],
  asks: z.strictObject({ day: day() }),
  answers: z.object({
    visits: z.array(z.object({ state: z.enum(states), count: z.int() })),
    doctors: z.array(
      z.object({
        practitioner: id(),
        name: text,
        visits: z.int(),
        fulfilled: z.int(),
        missed: z.int(),
        earnedTiyn: z.int(),
      }),
    ),
    money: z.array(
      z.object({
        method: z.enum(['card', 'cash', 'terminal']),
        count: z.int(),
        tiyn: z.int(),
        returnedTiyn: z.int(),
      }),
    ),
    /** The whole ledger of the clinic, by kind of account, up to the end of the day; it sums to nothing. */
    accounts: z.array(z.object({ kind: z.enum(accountKinds), tiyn: z.int() })),
    week: z.array(z.object({ day: day(), tiyn: z.int(), visits: z.int() })),
  }),
  refusals: {},
  clauses: ['CL-5.2.3'],
})
