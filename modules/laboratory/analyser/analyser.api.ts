import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { file, id, line } from '../../../kernel/fields.ts'
import { writtenElsewhere } from '../refusals.ts'

export const reasons = [
  ...['unknown-sample', 'unknown-test', 'not-ordered', 'not-received'],
  ...['not-a-value', 'other-unit', 'not-final', 'has-result'],
] as const
export const endings = ['entered-by-hand', 'measured-again', 'discarded'] as const

const common = {
  who: ['laboratory'],
  purpose: 'care',
  touches: ['identity', 'health'],
  clauses: ['LB-2.2a'],
} as const

export const takeAnalyserMessage = declare({
  ...common,
  name: 'take-analyser-message',
  says: {
    kk: 'Анализатордың хабарламасын қабылдау',
    ru: 'Принять сообщение анализатора',
    en: 'Take in a message of an analyser',
  },
  kind: 'write',
  internal: true,
  asks: z.strictObject({ analyser: line(40), transmission: file(1) }),
  answers: z.object({
    /** True: the same message was taken before; nothing was written. */
    isRepeated: z.boolean(),
    entered: z.int(),
    quarantined: z.int(),
  }),
  refusals: {
    'broken-message': {
      kind: 'invalid',
      clause: 'LB-2.2a',
      says: {
        kk: 'Хабарлама бүлінген ({fault}). Анализатордан қайта жіберіңіз: одан ештеңе алынған жоқ.',
        ru: 'Сообщение повреждено ({fault}). Отправьте его с анализатора ещё раз: из него ничего не взято.',
        en: 'The message is damaged ({fault}). Send it from the analyser again: nothing of it was taken.',
      },
    },
    'taken-elsewhere': {
      kind: 'conflict',
      constraint: 'message_taken_once',
      says: {
        kk: 'Бұл хабарламаны әріптесіңіз жаңа ғана қабылдады.',
        ru: 'Это сообщение только что принял коллега.',
        en: 'A colleague has just taken this message in.',
      },
    },
    'written-elsewhere': {
      ...writtenElsewhere,
      says: {
        kk: 'Осы үлгінің нәтижесін әріптесіңіз жаңа ғана енгізді. Хабарламаны қайта қабылдаңыз.',
        ru: 'Результат этого образца только что внёс коллега. Примите сообщение ещё раз.',
        en: 'A colleague has just entered a result of such a sample. Take the message in once more.',
      },
    },
  },
})

export const showQuarantine = declare({
  ...common,
  name: 'show-quarantine',
  says: {
    kk: 'Анализатордан келіп, нәтиже бола алмаған мәндерді көрсету',
    ru: 'Показать значения анализаторов, которые не стали результатами',
    en: 'Show values of analysers that could not become results',
  },
  kind: 'read',
  asks: z.strictObject({}),
  answers: z.object({
    entries: z.array(
      z.object({
        entry: z.string(),
        at: z.string(),
        analyser: z.string(),
        reason: z.enum(reasons),
        record: z.string(),
      }),
    ),
  }),
  refusals: {},
})

export const settleQuarantine = declare({
  ...common,
  name: 'settle-quarantine',
  says: {
    kk: 'Нәтиже бола алмаған мән туралы шешім жазу',
    ru: 'Записать решение о значении, не ставшем результатом',
    en: 'Record what became of a value that could not become a result',
  },
  kind: 'write',
  asks: z.strictObject({ entry: id(), how: z.enum(endings) }),
  answers: z.object({}),
  refusals: {
    'settled-already': {
      kind: 'conflict',
      constraint: 'quarantine_settled_once',
      says: {
        kk: 'Бұл мән туралы шешім жазылған.',
        ru: 'Решение об этом значении уже записано.',
        en: 'What became of this value is recorded already.',
      },
    },
  },
})
