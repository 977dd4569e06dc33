// Held questions are read by somebody before everybody reads them; complaints are judged by the keeper of the directory.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line, paragraph } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'
import { publicText } from './public-text.ts'

const notModerator = {
  kind: 'forbidden',
  clause: 'DR-0b',
  says: {
    kk: 'Сұрақтарды әкімші немесе құжаттары расталған маман қарайды.',
    ru: 'Вопросы читает администратор или специалист с подтверждёнными документами.',
    en: 'Questions are read by an administrator or a practitioner whose documents are verified.',
  },
} as const

export const listHeldQuestions = declare({
  name: 'list-held-questions',
  says: {
    kk: 'Жариялауды күткен сұрақтарды көрсету',
    ru: 'Показать вопросы, которые ждут публикации',
    en: 'List questions that wait to be published',
  },
  kind: 'read',
  who: ['admin', 'person'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    questions: z.array(
      z.object({
        question: z.string(),
        title: z.string(),
        text: z.string(),
        speciality: shapes.text,
        lang: z.enum(['kk', 'ru', 'en']),
        askedAt: z.string(),
      }),
    ),
  }),
  refusals: { 'not-moderator': notModerator },
  clauses: ['DR-0b'],
})

export const ruleOnQuestion = declare({
  name: 'rule-on-question',
  says: {
    kk: 'Сұрақты жариялау, қысқарту немесе себебін айтып қабылдамау',
    ru: 'Опубликовать вопрос, сократить его или отклонить с причиной',
    en: 'Publish a question, cut words from it, or refuse it with a reason',
  },
  kind: 'write',
  who: ['admin', 'person'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({
    question: id(),
    outcome: z.enum(['passed', 'refused']),
    /** The words as they will be published: those that were asked, or fewer. */
    title: line(150, 3),
    text: paragraph(2000, 3),
    reason: paragraph(500),
  }),
  answers: z.object({}),
  refusals: {
    'not-moderator': notModerator,
    'words-added': {
      kind: 'invalid',
      clause: 'DR-0b',
      says: {
        kk: 'Сөздерді алып тастауға болады, ал қосуға немесе өзгертуге болмайды.',
        ru: 'Слова можно убрать, но не добавить и не изменить.',
        en: 'Words may be cut, not added or changed.',
      },
    },
    'names-somebody': {
      kind: 'invalid',
      clause: 'DR-2.6',
      constraint: 'ruling_names_nobody',
      says: {
        kk: 'Мәтінде мекенжай, сілтеме немесе ұзын нөмір қалды. Алып тастаңыз.',
        ru: 'В тексте остался адрес, ссылка или длинный номер. Уберите их.',
        en: 'An address, a link or a long number is left in the text. Remove it.',
      },
    },
    'reason-missing': {
      kind: 'invalid',
      constraint: 'ruling_refuses_with_reason',
      says: {
        kk: 'Қабылдамау себебін жазыңыз.',
        ru: 'Напишите, почему вопрос отклонён.',
        en: 'Write why it is refused.',
      },
    },
    'ruled-already': {
      kind: 'conflict',
      constraint: 'question_ruled_once',
      says: {
        kk: 'Бұл сұрақты басқа адам қарап қойған.',
        ru: 'Этот вопрос уже рассмотрен.',
        en: 'This question was looked at before.',
      },
    },
    'own-question': {
      kind: 'forbidden',
      constraint: 'question_ruled_by_another',
      says: {
        kk: 'Өз сұрағыңызды басқа адам қарайды.',
        ru: 'Ваш собственный вопрос рассмотрит другой.',
        en: 'Somebody else looks at your own question.',
      },
    },
  },
  clauses: ['DR-0b', 'DR-2.6'],
})

export const takeQuestionDown = declare({
  name: 'take-question-down',
  says: {
    kk: 'Жарияланған сұрақты себебін айтып алып тастау',
    ru: 'Снять опубликованный вопрос с указанием причины',
    en: 'Take a published question down with a reason',
  },
  kind: 'write',
  who: ['admin'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({ question: id(), reason: publicText(500, 3) }),
  answers: z.object({}),
  refusals: {
    'down-already': {
      kind: 'conflict',
      constraint: 'question_taken_down_once',
      says: {
        kk: 'Бұл сұрақ бұрын алынған.',
        ru: 'Этот вопрос уже снят.',
        en: 'This question was taken down before.',
      },
    },
  },
  clauses: ['DR-0b', 'DR-2.6'],
})

export const listAnswerComplaints = declare({
  name: 'list-answer-complaints',
  says: {
    kk: 'Ашық жауаптарға түскен шағымдарды көрсету',
    ru: 'Показать жалобы на открытые ответы',
    en: 'List complaints about public answers',
  },
  kind: 'read',
  who: ['admin'],
  purpose: 'administration',
  touches: ['account'],
  asks: z.strictObject({}),
  answers: z.object({
    complaints: z.array(
      z.object({
        complaint: z.string(),
        question: z.string(),
        answer: z.string(),
        text: z.string(),
        at: z.string(),
        dueAt: z.string().nullable(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['DR-0b'],
})

export const ruleOnComplaint = declare({
  name: 'rule-on-complaint',
  says: {
    kk: 'Ашық жауапқа шағымды шешу',
    ru: 'Решить жалобу на открытый ответ',
    en: 'Decide a complaint about a public answer',
  },
  kind: 'write',
  who: ['admin'],
  purpose: 'administration',
  touches: ['account'],
  asks: z.strictObject({
    complaint: id(),
    outcome: z.enum(['kept', 'withdrawn']),
    /** Public where the answer is withdrawn. */
    reason: publicText(500, 3),
  }),
  answers: z.object({}),
  refusals: {
    'own-answer': {
      kind: 'forbidden',
      constraint: 'complaint_judged_by_another',
      says: {
        kk: 'Өз жауабыңызға түскен немесе өзіңіз берген шағымды басқа әкімші қарайды.',
        ru: 'Жалобу на ваш ответ и вашу собственную жалобу рассмотрит другой администратор.',
        en: 'Another administrator decides a complaint about your own answer, or one of your own.',
      },
    },
    'ruled-already': {
      kind: 'conflict',
      constraint: 'complaint_ruled_once',
      says: {
        kk: 'Бұл шағым бойынша шешім бар.',
        ru: 'По этой жалобе уже есть решение.',
        en: 'This complaint was decided before.',
      },
    },
  },
  clauses: ['DR-0b'],
})

export const tellAsker = declare({
  name: 'tell-asker',
  says: {
    kk: 'Сұрақ қойған адамға не болғанын айту',
    ru: 'Сообщить спросившему, что стало с вопросом',
    en: 'Tell whoever asked what became of the question',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'notice',
  touches: ['account'],
  asks: z.strictObject({ question: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['DR-0b'],
})
