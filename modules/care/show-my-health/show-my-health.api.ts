import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { documentLine, signedNote } from '../note.ts'

export const showMyHealth = declare({
  name: 'show-my-health',
  says: {
    kk: 'Өз медициналық жазбалары мен құжаттарын көрсету',
    ru: 'Показать свои медицинские записи и документы',
    en: "Show one's own medical notes and documents",
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['health', 'identity'],
  /** Oneself, somebody whom one represents, or somebody who trusts one with it. */
  asks: z.strictObject({ person: id().optional() }),
  answers: z.object({
    person: z.string(),
    people: z.array(z.object({ person: z.string(), name: z.string() })),
    /** Whether the reader may keep a note from representatives and trusted persons. */
    mayKeep: z.boolean(),
    /** Notes that are kept from them now. */
    kept: z.array(z.string()),
    notes: z.array(signedNote),
    documents: z.array(documentLine),
  }),
  refusals: {},
  clauses: ['CL-5.2.6', 'CL-6.1.8', 'CL-6.1.9', 'PF-6.3'],
})
