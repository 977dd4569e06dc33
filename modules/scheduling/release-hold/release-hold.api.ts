import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { changedMeanwhile } from '../refusals.ts'

export const releaseHold = declare({
  name: 'release-hold',
  says: {
    kk: 'Ұсталған уақыттан бас тарту',
    ru: 'Отказаться от удержанного времени',
    en: 'Give up the held time',
  },
  kind: 'write',
  who: ['person', 'reception'],
  purpose: 'booking',
  touches: ['identity'],
  asks: z.strictObject({ booking: id() }),
  answers: z.object({}),
  refusals: { 'changed-meanwhile': changedMeanwhile },
  clauses: ['CL-3.2b'],
})
