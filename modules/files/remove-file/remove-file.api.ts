import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const removeFile = declare({
  name: 'remove-file',
  says: {
    kk: 'Сақтаулы файлды біржола жою',
    ru: 'Удалить хранимый файл навсегда',
    en: 'Remove a kept file for good',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['health'],
  confirmed: true,
  asks: z.strictObject({ file: id(), agrees: z.literal(true) }),
  answers: z.object({ versions: z.int(), bytes: z.int() }),
  refusals: {
    'removed-already': {
      kind: 'conflict',
      constraint: 'file_removed_once',
      says: { kk: 'Бұл файл жойылған.', ru: 'Этот файл уже удалён.', en: 'This file was removed already.' },
    },
  },
  clauses: ['PF-1.7a', 'LB-2.5d'],
})
