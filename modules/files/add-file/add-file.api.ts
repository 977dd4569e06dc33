import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { putRefusals, versionFields } from '../put-version.ts'

export const addFile = declare({
  name: 'add-file',
  says: {
    kk: 'Өз құжатын сақтауға қою',
    ru: 'Положить свой документ на хранение',
    en: "Put one's own document into the store",
  },
  kind: 'write',
  who: ['person'],
  purpose: 'care',
  touches: ['health'],
  internal: true,
  /** Oneself, or somebody whom one represents. */
  asks: z.strictObject({ person: id(), ...versionFields }),
  answers: z.object({ file: z.string(), version: z.string() }),
  refusals: putRefusals,
  clauses: ['PF-1.7a'],
})
