import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id } from '../../../kernel/fields.ts'

const name = z.string()

export default declare({
  name: 'show-till',
  says: {
    kk: 'Кассаның күнін көрсету: кім төлейді, не алынды, не қайтарылады.',
    ru: 'Показать день кассы: кто платит, что принято, что вернуть.',
    en: 'Show the day of the till: who pays, what was taken, what goes back.',
  },
  kind: 'read',
  who: ['cashier', 'reception'],
  purpose: 'payment',
  touches: ['identity', 'payment'],
  asks: z.strictObject({ day: day() }),
  answers: z.object({
    /** Visits of the day that are not paid in full, and debts whenever they arose. */
    due: z.array(
      z.object({
        booking: id(),
        visit: z.string(),
        person: name,
        startsAt: z.string(),
        dueTiyn: z.int(),
        isDebt: z.boolean(),
      }),
    ),
    taken: z.array(
      z.object({
        payment: id(),
        visit: z.string(),
        person: name,
        method: z.enum(['card', 'cash', 'terminal']),
        tiyn: z.int(),
        refundedTiyn: z.int(),
        at: z.string(),
        receipt: id(),
      }),
    ),
    refunds: z.array(
      z.object({
        refund: id(),
        visit: z.string(),
        person: name,
        method: z.enum(['card', 'cash', 'terminal']),
        tiyn: z.int(),
        state: z.enum(['asked', 'done', 'refused']),
        reason: z.string(),
      }),
    ),
    /** Taken less given back that day, by method: what must lie in the drawer. */
    sums: z.array(
      z.object({ method: z.enum(['card', 'cash', 'terminal']), takenTiyn: z.int(), returnedTiyn: z.int() }),
    ),
  }),
  refusals: {},
  clauses: ['CL-3.9b', 'CL-4.3', 'CL-8.3'],
})
