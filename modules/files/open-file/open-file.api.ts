import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { handedOut } from '../file.ts'

export const openFile = declare({
  name: 'open-file',
  says: {
    kk: 'Сақтаулы файлды ашу',
    ru: 'Открыть хранимый файл',
    en: 'Open a kept file',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'care',
  touches: ['health'],
  /** Without a version: the newest. Whoever only shares in it gets no other. */
  asks: z.strictObject({ file: id(), version: id().optional() }),
  answers: handedOut,
  refusals: {},
  clauses: ['PF-1.7a'],
})
