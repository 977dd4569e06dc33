import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { changedMeanwhile, consentToInterventionMissing } from '../refusals.ts'

export const startVisit = declare({
  name: 'start-visit',
  says: { kk: 'Қабылдауды бастау', ru: 'Начать приём', en: 'Begin the visit' },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['identity'],
  asks: z.strictObject({ booking: id() }),
  answers: z.object({}),
  refusals: {
    'changed-meanwhile': changedMeanwhile,
    'consent-to-intervention-missing': consentToInterventionMissing,
  },
  clauses: ['CL-3.9e', 'CL-3.16'],
})
