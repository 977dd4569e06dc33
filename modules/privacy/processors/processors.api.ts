import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph, slug } from '../../../kernel/fields.ts'
import type { Text } from '../../../kernel/texts.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })
const token = () => z.string().regex(/^[\w-]{40,64}$/)
const answer = z.enum(['done', 'nothing-held', 'refused'])

const refusals = {
  'already-answered': {
    kind: 'conflict',
    constraint: 'processor_answers_once',
    says: {
      kk: 'Бұл тапсырмаға жауап берілген.',
      ru: 'На это поручение уже ответили.',
      en: 'This order has been answered.',
    },
  },
  'reason-needed': {
    kind: 'invalid',
    constraint: 'processor_refusal_has_a_reason',
    says: {
      kk: 'Бас тартсаңыз, себебін жазыңыз.',
      ru: 'При отказе напишите причину.',
      en: 'If you refuse, write the reason.',
    },
  },
} as const

export const showProcessorOrder = declare({
  name: 'show-processor-order',
  says: {
    kk: 'Өңдеушіге берілген тапсырманы көрсету',
    ru: 'Показать поручение обработчику',
    en: 'Show an order to a processor',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'protection',
  touches: ['consent'],
  asks: z.strictObject({ token: token() }),
  answers: z.object({
    recipient: text,
    operator: text,
    what: z.enum(['stop', 'destroy', 'confirm-month']),
    /** What the processor was given, by the reference under which it came: a letter's or a payment's id. */
    transfers: z.array(z.object({ reference: z.string(), fields: z.array(text), at: z.string() })),
    at: z.string(),
    answer: answer.nullable(),
    answeredAt: z.string().nullable(),
  }),
  refusals: {},
  clauses: ['LB-2.5'],
})

export const answerProcessorOrder = declare({
  name: 'answer-processor-order',
  says: {
    kk: 'Операторға тапсырманың орындалғанын растау',
    ru: 'Подтвердить оператору выполнение поручения',
    en: 'Confirm to the operator that an order is carried out',
  },
  kind: 'write',
  who: ['anyone'],
  purpose: 'protection',
  touches: ['consent'],
  once: 'free',
  asks: z.strictObject({ token: token(), what: answer, note: paragraph(1000).default('') }),
  answers: z.object({}),
  refusals,
  clauses: ['LB-2.5'],
})

export const recordProcessorAnswer = declare({
  name: 'record-processor-answer',
  says: {
    kk: 'Өңдеушінің қағаз жауабын тіркеу',
    ru: 'Зарегистрировать письменный ответ обработчика',
    en: 'Record the written answer of a processor',
  },
  kind: 'write',
  who: ['officer', 'director', 'admin'],
  purpose: 'protection',
  touches: ['consent'],
  asks: z.strictObject({ order: id(), what: answer, note: paragraph(1000).default('') }),
  answers: z.object({}),
  refusals,
  clauses: ['LB-2.5'],
})

function bySystem<Asks extends z.ZodType>(name: string, says: Text, asks: Asks) {
  return declare({
    name,
    says,
    kind: 'write',
    who: ['system'],
    internal: true,
    purpose: 'protection',
    touches: ['consent'],
    once: 'free',
    asks,
    answers: z.object({}),
    refusals: {},
    clauses: ['LB-2.5'],
  })
}

export const closeProcessorOrder = bySystem(
  'close-processor-order',
  {
    kk: 'Жауап берілген тапсырманың мерзімін тоқтату',
    ru: 'Остановить срок отвеченного поручения',
    en: 'Stop the clock of an answered order',
  },
  z.strictObject({ order: id() }),
)

export const askProcessor = bySystem(
  'ask-processor',
  {
    kk: 'Өңдеушіден ай сайынғы растауды сұрау',
    ru: 'Запросить ежемесячное подтверждение обработчика',
    en: 'Ask a processor for its monthly confirmation',
  },
  z.strictObject({ recipient: slug() }),
)
