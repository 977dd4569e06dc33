import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'
import { statement } from '../statement.ts'

export const showPassage = declare({
  name: 'show-passage',
  says: {
    kk: 'Журналдың бір жазбасын және кімнен сұрауға болатынын көрсету',
    ru: 'Показать одну запись журнала и кого о ней спросить',
    en: 'Show one row of the journal and whom to ask about it',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['journal'],
  asks: z.strictObject({ passage: id() }),
  answers: z.object({
    passage: statement,
    /** The operator who answers for it: the clinic of the member of staff, else the platform. */
    ask: z
      .object({ name: shapes.text, responsiblePerson: z.string(), phone: z.string(), email: z.string() })
      .nullable(),
  }),
  refusals: {},
  clauses: ['CL-5.2.7', 'LB-2.6'],
})
