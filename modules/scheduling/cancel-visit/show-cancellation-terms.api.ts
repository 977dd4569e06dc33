import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const showCancellationTerms = declare({
  name: 'show-cancellation-terms',
  says: {
    kk: 'Бас тарту шарттарын көрсету',
    ru: 'Показать условия отмены',
    en: 'Show the terms of cancelling',
  },
  kind: 'read',
  who: ['person', 'reception'],
  purpose: 'booking',
  touches: ['identity'],
  asks: z.strictObject({ booking: id() }),
  answers: z.object({
    freeUntil: z.string(),
    /** Charged when it is cancelled now. */
    chargeTiyn: z.int(),
    /** Charged when it is cancelled after `freeUntil`. */
    lateChargeTiyn: z.int(),
    /** Why it is free now; null when it is not. */
    free: z.enum(['in-time', 'not-booked-yet', 'clinic-delays']).nullable(),
    prepayOnlyDays: z.int(),
  }),
  refusals: {},
  clauses: ['CL-3.9c', 'CL-3.7c'],
})
