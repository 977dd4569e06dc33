import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { changedMeanwhile, identityNotChecked } from '../refusals.ts'

export const finishVisit = declare({
  name: 'finish-visit',
  says: { kk: 'Қабылдауды аяқтау', ru: 'Завершить приём', en: 'Finish the visit' },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['identity'],
  asks: z.strictObject({ booking: id() }),
  answers: z.object({}),
  refusals: { 'changed-meanwhile': changedMeanwhile, 'identity-not-checked': identityNotChecked },
  clauses: ['CL-5.2.3'],
})
