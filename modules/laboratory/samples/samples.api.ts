import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { sampleJudged, sampleStands } from '../refusals.ts'
import { rejections, signs } from '../shapes.ts'

const common = {
  kind: 'write',
  who: ['laboratory'],
  purpose: 'care',
  touches: ['identity', 'health'],
  clauses: ['LB-2.2a'],
} as const

export const collectSample = declare({
  ...common,
  name: 'collect-sample',
  says: {
    kk: 'Пациенттен үлгі алу',
    ru: 'Взять образец у пациента',
    en: 'Take a sample from a patient',
  },
  /** `signs`: what was asked and compared; at least two, the number of the bed or the room is none. */
  asks: z.strictObject({
    order: id(),
    specimen: z
      .string()
      .max(40)
      .regex(/^[a-z-]+$/),
    signs: z.array(z.enum(signs)).max(4),
  }),
  answers: z.object({ sample: z.string(), number: z.string() }),
  refusals: {
    'two-signs': {
      kind: 'invalid',
      clause: 'LB-2.2a',
      constraint: 'patient_known_by_two_signs',
      says: {
        kk: 'Үлгі алар алдында пациентті кемінде екі белгісінен танып, белгілеңіз.',
        ru: 'Перед взятием сверьте личность пациента хотя бы по двум признакам и отметьте их.',
        en: 'Before taking a sample, check the patient by at least two signs and mark them.',
      },
    },
    'not-ordered': {
      kind: 'invalid',
      says: {
        kk: 'Бұл жолдамаға мұндай үлгі керек емес.',
        ru: 'Для этого направления такой образец не нужен.',
        en: 'This order needs no such sample.',
      },
    },
    'sample-stands': sampleStands,
    'number-taken': {
      kind: 'conflict',
      constraint: 'sample_number_once',
      says: {
        kk: 'Дәл қазір осы жолдаманың басқа үлгісі жазылды. Тағы бір рет басыңыз.',
        ru: 'В это мгновение записан другой образец этого направления. Нажмите ещё раз.',
        en: 'Another sample of this order was recorded at this moment. Press once more.',
      },
    },
  },
})

export const receiveSample = declare({
  ...common,
  name: 'receive-sample',
  says: { kk: 'Үлгіні зертханаға қабылдау', ru: 'Принять образец в лабораторию', en: 'Take a sample in' },
  asks: z.strictObject({ sample: id() }),
  answers: z.object({ order: z.string() }),
  refusals: { 'judged-already': sampleJudged },
})

export const rejectSample = declare({
  ...common,
  name: 'reject-sample',
  says: {
    kk: 'Жарамсыз үлгіні қайтарып, қайта алуды сұрау',
    ru: 'Отклонить негодный образец и попросить взять его снова',
    en: 'Reject an unfit sample and ask for another',
  },
  asks: z.strictObject({ sample: id(), reason: z.enum(rejections) }),
  answers: z.object({ order: z.string() }),
  refusals: { 'judged-already': sampleJudged },
})

export const printLabel = declare({
  ...common,
  name: 'print-label',
  says: {
    kk: 'Үлгінің жапсырмасын басу',
    ru: 'Напечатать этикетку образца',
    en: 'Print the label of a sample',
  },
  kind: 'read',
  asks: z.strictObject({ sample: id() }),
  answers: z.object({ name: z.string(), pdf: z.base64() }),
  refusals: {},
})
