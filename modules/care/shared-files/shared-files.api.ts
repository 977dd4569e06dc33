import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { fileLine, handedOut } from '../../files/index.ts'

export const showSharedFile = declare({
  name: 'show-shared-file',
  says: {
    kk: 'Пациент ашқан файл туралы мәліметті көрсету',
    ru: 'Показать сведения о файле, который открыл пациент',
    en: 'Show what a file is that a patient opened',
  },
  kind: 'read',
  who: ['doctor'],
  purpose: 'care',
  touches: ['identity', 'health'],
  asks: z.strictObject({ file: id() }),
  answers: z.object({ patient: z.string(), line: fileLine, until: z.string() }),
  refusals: {},
  clauses: ['PF-1.7a', 'CL-5.2.7'],
})

export const openSharedFile = declare({
  name: 'open-shared-file',
  says: {
    kk: 'Пациент ашқан файлды сақтап алу',
    ru: 'Сохранить файл, который открыл пациент',
    en: 'Save a file that a patient opened',
  },
  kind: 'read',
  who: ['doctor'],
  purpose: 'care',
  touches: ['health'],
  asks: z.strictObject({ file: id() }),
  answers: handedOut,
  refusals: {},
  clauses: ['PF-1.7a', 'CL-5.2.7'],
})
