import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line } from '../../../kernel/fields.ts'
import { writtenElsewhere } from '../refusals.ts'

const common = {
  kind: 'write',
  who: ['laboratory'],
  purpose: 'care',
  touches: ['identity', 'health'],
  clauses: ['LB-2.2a'],
} as const

export const enterResults = declare({
  ...common,
  name: 'enter-results',
  says: {
    kk: 'Талдау нәтижелерін енгізу немесе түзету',
    ru: 'Внести или исправить результаты анализов',
    en: 'Enter or correct results of tests',
  },
  /** `reason`: needed where a result that stands already is written anew. */
  asks: z.strictObject({
    order: id(),
    values: z
      .array(z.strictObject({ line: id(), value: line(20) }))
      .min(1)
      .max(40),
    reason: line(200, 3).optional(),
  }),
  answers: z.object({ entered: z.int(), critical: z.int() }),
  refusals: {
    'not-a-value': {
      kind: 'invalid',
      clause: 'LB-2.2a',
      says: {
        kk: '{test}: мән {low} мен {high} {unit} арасындағы сан болуы керек.',
        ru: '{test}: значение должно быть числом от {low} до {high} {unit}.',
        en: '{test}: the value must be a number from {low} to {high} {unit}.',
      },
    },
    'no-sample': {
      kind: 'conflict',
      clause: 'LB-2.2a',
      constraint: 'result_of_received_sample',
      says: {
        kk: 'Алдымен үлгіні зертханаға қабылдаңыз.',
        ru: 'Сначала примите образец в лабораторию.',
        en: 'First take the sample in.',
      },
    },
    'say-why': {
      kind: 'invalid',
      clause: 'LB-2.2a',
      constraint: 'correction_says_why',
      says: {
        kk: 'Нәтижені өзгерту үшін себебін жазыңыз.',
        ru: 'Чтобы изменить результат, напишите причину.',
        en: 'To change a result, say why.',
      },
    },
    'written-elsewhere': writtenElsewhere,
  },
})

export const validateResults = declare({
  ...common,
  name: 'validate-results',
  says: {
    kk: 'Нәтижелерді техникалық немесе медициналық растау',
    ru: 'Подтвердить результаты технически или медицински',
    en: 'Validate results, technically or medically',
  },
  /** Exactly the results that were on the screen: what was written anew since is not validated unseen. */
  asks: z.strictObject({
    order: id(),
    step: z.enum(['technical', 'medical']),
    results: z.array(id()).min(1).max(40),
  }),
  answers: z.object({ validated: z.int() }),
  confirmed: true,
  refusals: {
    'another-person': {
      kind: 'forbidden',
      clause: 'LB-2.2a',
      constraint: 'validated_by_two_people',
      says: {
        kk: 'Нәтижені екі адам растайды. Техникалық растауды сіз жасадыңыз, медициналығын әріптесіңіз жасайды.',
        ru: 'Результат подтверждают двое. Техническое подтверждение сделали вы, медицинское сделает коллега.',
        en: 'Two people validate a result. You did the technical validation; a colleague does the medical one.',
      },
    },
    'technical-first': {
      kind: 'conflict',
      clause: 'LB-2.2a',
      constraint: 'technical_comes_first',
      says: {
        kk: 'Алдымен техникалық растау керек.',
        ru: 'Сначала нужно техническое подтверждение.',
        en: 'The technical validation comes first.',
      },
    },
    'validated-already': {
      kind: 'conflict',
      constraint: 'validated_once_in_a_step',
      says: {
        kk: 'Бұл нәтиже расталған немесе өзгерген. Бетті жаңартыңыз.',
        ru: 'Этот результат уже подтверждён или изменён. Обновите страницу.',
        en: 'This result is validated already or has changed. Reload the page.',
      },
    },
  },
})

export const recordCriticalCall = declare({
  ...common,
  name: 'record-critical-call',
  says: {
    kk: 'Қауіпті мән туралы қоңырауды жазу',
    ru: 'Записать звонок о критическом значении',
    en: 'Record the call about a critical value',
  },
  asks: z.strictObject({ result: id(), told: line(120, 3), readBack: z.boolean() }),
  answers: z.object({ order: z.string() }),
  refusals: {
    'not-read-back': {
      kind: 'invalid',
      clause: 'LB-2.2a',
      constraint: 'critical_value_read_back',
      says: {
        kk: 'Тыңдаушы мәнді қайталап айтқанша қоңырау аяқталмайды.',
        ru: 'Звонок не окончен, пока собеседник не повторит значение.',
        en: 'The call is not over until the listener has read the value back.',
      },
    },
    'called-already': {
      kind: 'conflict',
      constraint: 'critical_call_once',
      says: {
        kk: 'Бұл мән туралы қоңырау жазылған.',
        ru: 'Звонок об этом значении уже записан.',
        en: 'The call about this value is recorded already.',
      },
    },
  },
})

export const endCriticalClock = declare({
  ...common,
  name: 'end-critical-clock',
  says: {
    kk: 'Қоңырау жазылған немесе мән түзетілген соң мерзімді тоқтату.',
    ru: 'Остановить срок после записанного звонка или исправления.',
    en: 'Stop the term after the recorded call or the correction.',
  },
  who: ['system'],
  internal: true,
  asks: z.object({ result: id() }),
  answers: z.object({}),
  refusals: {},
})
