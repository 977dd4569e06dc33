import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { notSigned } from '../refusals.ts'

export const issueConclusion = declare({
  name: 'issue-conclusion',
  says: {
    kk: 'Медициналық қорытынды беру',
    ru: 'Выдать медицинское заключение',
    en: 'Issue a medical conclusion',
  },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['identity', 'health'],
  asks: z.strictObject({ booking: id() }),
  answers: z.object({ document: z.string(), number: z.string(), code: z.string() }),
  refusals: {
    'not-signed': notSigned,
    'cannot-be-printed': {
      kind: 'invalid',
      says: {
        kk: 'Құжатқа мына таңбалар басылмайды: {signs}. Олар пациенттің, дәрігердің немесе клиниканың деректерінде тұр, сол жерде түзетіңіз.',
        ru: 'Эти знаки не печатаются в документе: {signs}. Они стоят в данных пациента, врача или клиники, исправьте их там.',
        en: 'These signs cannot be printed in the document: {signs}. They stand in the data of the patient, the doctor or the clinic: correct them there.',
      },
    },
  },
  clauses: ['CL-5.2.2', 'CL-6.1.2'],
})
