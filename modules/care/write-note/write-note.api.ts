import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { because, id, paragraph } from '../../../kernel/fields.ts'
import { notInVisit, savedElsewhere, signedAlready } from '../refusals.ts'

const codeForm = {
  kk: 'Диагноз кодын жазыңыз, мысалы J30.1',
  ru: 'Введите код диагноза, например J30.1',
  en: 'Enter the code of the diagnosis, for example J30.1',
}

export const writeNote = declare({
  name: 'write-note',
  says: { kk: 'Қабылдау жазбасын жазу', ru: 'Записать осмотр', en: 'Write the note of a visit' },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['health'],
  asks: z.strictObject({
    booking: id(),
    /** The version that was read; 0 when there was no note. */
    version: z.int().min(0).max(1_000_000),
    complaints: paragraph(8_000),
    examination: paragraph(8_000),
    diagnosis: z
      .string()
      .max(10)
      .trim()
      .toUpperCase()
      .refine(code => /^([A-Z]\d\d(\.\d{1,2})?)?$/.test(code), because(codeForm)),
    plan: paragraph(8_000),
  }),
  answers: z.object({ version: z.int(), savedAt: z.string() }),
  refusals: {
    'not-in-visit': notInVisit,
    'saved-elsewhere': savedElsewhere,
    'signed-already': signedAlready,
    'unknown-diagnosis': {
      kind: 'invalid',
      says: {
        kk: 'АХЖ-10 тізімінде мұндай код жоқ.',
        ru: 'Такого кода в МКБ-10 нет.',
        en: 'ICD-10 has no such code.',
      },
    },
  },
  clauses: ['CL-5.2.7'],
})
