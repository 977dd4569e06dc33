// Settlement statements: what came for a partner in a period, what went back, what was kept, what is due.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'
import { noTerms, notTheAgent } from './refusals.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const closeStatement = declare({
  name: 'close-statement',
  says: {
    kk: 'Серіктестің есептік кезеңін жауып, есеп айырысу үзіндісін жасау.',
    ru: 'Закрыть расчётный период партнёра и составить отчёт агента.',
    en: 'Close a partner’s period and make its settlement statement.',
  },
  kind: 'write',
  who: ['admin'],
  purpose: 'contract',
  touches: ['payment'],
  asks: z.strictObject({ partner: id() }),
  answers: z.object({ statement: id() }),
  refusals: {
    'not-the-agent': notTheAgent,
    'no-terms': noTerms,
    'nothing-moved': {
      kind: 'conflict',
      says: {
        kk: 'Бұл серіктес үшін әлі ақша түскен жоқ.',
        ru: 'Для этого партнёра денег ещё не поступало.',
        en: 'No money has come for this partner yet.',
      },
    },
    'period-not-over': {
      kind: 'conflict',
      says: {
        kk: 'Кезең әлі біткен жоқ: ол {until} күні бітеді.',
        ru: 'Период ещё не закончился: он закончится {until}.',
        en: 'The period is not over yet: it ends on {until}.',
      },
    },
  },
  clauses: ['PF-2.3.4'],
})

export const showStatement = declare({
  name: 'show-statement',
  says: {
    kk: 'Есеп айырысу үзіндісін көрсету.',
    ru: 'Показать отчёт агента.',
    en: 'Show a settlement statement.',
  },
  kind: 'read',
  who: ['admin', 'director'],
  purpose: 'contract',
  touches: ['payment'],
  asks: z.strictObject({ statement: id() }),
  answers: z.object({
    statement: id(),
    partner: id(),
    partnerName: text,
    bin: z.string(),
    number: z.int(),
    fromDay: z.string(),
    /** The last day that is in it. */
    lastDay: z.string(),
    openingTiyn: z.int(),
    closingTiyn: z.int(),
    dueTiyn: z.int(),
    hash: z.string(),
    /** Whether the lines still give the hash that was written with them. */
    intact: z.boolean(),
    madeAt: z.string(),
    objectionUntil: z.string(),
    lines: z.array(
      z.object({
        place: z.int(),
        at: z.string(),
        what: z.enum(['payment', 'refund', 'payout', 'correction']),
        reference: z.string(),
        cameTiyn: z.int(),
        /** Below nothing: kept by the platform. VAT is a part of it. */
        commissionTiyn: z.int(),
        vatTiyn: z.int(),
        netTiyn: z.int(),
      }),
    ),
    objection: z
      .object({
        objection: id(),
        reason: z.string(),
        at: z.string(),
        answer: z.object({ says: z.string(), correctionTiyn: z.int(), at: z.string() }).nullable(),
      })
      .nullable(),
    payout: z
      .object({
        payout: id(),
        tiyn: z.int(),
        state: z.enum(['prepared', 'approved', 'paid']),
        bankReference: z.string().nullable(),
        /** Prepared by the one who looks: another must approve it. */
        isMine: z.boolean(),
      })
      .nullable(),
  }),
  refusals: { 'not-the-agent': notTheAgent },
  clauses: ['PF-2.3.4'],
})

export const exportStatement = declare({
  name: 'export-statement',
  says: {
    kk: 'Есеп айырысу үзіндісін PDF немесе CSV файлы етіп алу.',
    ru: 'Получить отчёт агента файлом PDF или CSV.',
    en: 'Get a settlement statement as PDF or CSV.',
  },
  // A file that leaves is journaled as an act of its own, so it is a write.
  kind: 'write',
  once: 'free',
  who: ['admin', 'director'],
  purpose: 'contract',
  touches: ['payment'],
  asks: z.strictObject({ statement: id(), as: z.enum(['pdf', 'csv']) }),
  answers: z.object({ base64: z.string(), name: z.string() }),
  refusals: {
    'not-the-agent': notTheAgent,
    'cannot-be-printed': {
      kind: 'invalid',
      says: {
        kk: 'Мәтінде басып шығару қаріптерінде жоқ таңба бар: {signs}. CSV файлын алыңыз.',
        ru: 'В тексте есть знаки, которых нет в шрифтах печати: {signs}. Возьмите файл CSV.',
        en: 'The text holds signs that the printed fonts lack: {signs}. Take the CSV file.',
      },
    },
  },
  clauses: ['PF-2.3.4'],
})

export const objectToStatement = declare({
  name: 'object-to-statement',
  says: {
    kk: 'Есеп айырысу үзіндісіне қарсылық білдіру.',
    ru: 'Возразить против отчёта агента.',
    en: 'Object to a settlement statement.',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'contract',
  touches: [],
  asks: z.strictObject({ statement: id(), reason: paragraph(2000, 5) }),
  answers: z.object({ objection: id() }),
  refusals: {
    'objected-already': {
      kind: 'conflict',
      constraint: 'statement_objected_once',
      says: {
        kk: 'Бұл үзіндіге қарсылық бұрын білдірілген.',
        ru: 'Против этого отчёта уже возражали.',
        en: 'This statement was objected to already.',
      },
    },
    'term-is-over': {
      kind: 'conflict',
      says: {
        kk: 'Қарсылық білдіру мерзімі {day} күні бітті.',
        ru: 'Срок для возражений закончился {day}.',
        en: 'The term for objecting ended on {day}.',
      },
    },
  },
  clauses: ['PF-2.3.4'],
})

export const answerObjection = declare({
  name: 'answer-settlement-objection',
  says: {
    kk: 'Серіктестің қарсылығына жауап беріп, түзетуді келесі үзіндіге енгізу.',
    ru: 'Ответить на возражение партнёра и внести поправку в следующий отчёт.',
    en: 'Answer a partner’s objection and correct the next statement.',
  },
  kind: 'write',
  who: ['admin'],
  purpose: 'contract',
  touches: [],
  confirmed: true,
  asks: z.strictObject({
    objection: id(),
    says: paragraph(2000, 5),
    /** To the partner's good above nothing; nothing: the statement was right. */
    correctionTiyn: z.int().min(-100_000_000_000).max(100_000_000_000),
  }),
  answers: z.object({}),
  refusals: {
    'not-the-agent': notTheAgent,
    'answered-already': {
      kind: 'conflict',
      constraint: 'objection_answered_once',
      says: {
        kk: 'Бұл қарсылыққа жауап берілген.',
        ru: 'На это возражение уже ответили.',
        en: 'This objection is answered already.',
      },
    },
  },
  clauses: ['PF-2.3.4'],
})

export const awaitAnswerToObjection = declare({
  name: 'await-answer-to-objection',
  says: {
    kk: 'Серіктестің қарсылығына жауап беру мерзімін бастау.',
    ru: 'Начать срок ответа на возражение партнёра.',
    en: 'Begin the term for answering a partner’s objection.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'contract',
  touches: [],
  asks: z.strictObject({ objection: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-2.3.4'],
})
