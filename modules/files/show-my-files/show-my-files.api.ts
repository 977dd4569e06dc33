import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { fileLine } from '../file.ts'

export const showMyFiles = declare({
  name: 'show-my-files',
  says: {
    kk: 'Сақтаулы файлдарды көрсету',
    ru: 'Показать хранимые файлы',
    en: 'Show the kept files',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'care',
  touches: ['health', 'identity'],
  /** Oneself, or somebody whom one represents. */
  asks: z.strictObject({ person: id().optional() }),
  answers: z.object({
    person: z.string(),
    people: z.array(z.object({ person: z.string(), name: z.string() })),
    files: z.array(fileLine.extend({ openTo: z.int() })),
    /** Bytes kept of this person and bytes that may be kept. */
    used: z.int(),
    quota: z.int(),
    /** What others opened to the acting person by name. */
    sharedWithMe: z.array(fileLine.extend({ ownerName: z.string() })),
  }),
  refusals: {},
  clauses: ['PF-1.7a'],
})
