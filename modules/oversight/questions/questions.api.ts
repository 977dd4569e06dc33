// A question or a complaint about one line of the access journal, and its answer.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'

export const questionKind = z.enum(['question', 'complaint'])

const question = z.object({
  question: z.string(),
  number: z.string(),
  kind: questionKind,
  words: z.string().nullable(),
  askedAt: z.string(),
  /** What was done to the data, when, by whom and by which rule. */
  look: z.object({
    what: shapes.text,
    at: z.string(),
    who: z.object({ name: z.string(), title: shapes.text, organisation: shapes.text }).nullable(),
    why: z.array(shapes.text),
  }),
  dueAt: z.string().nullable(),
  answer: z.object({ at: z.string(), words: z.string().nullable() }).nullable(),
})

export const askAboutLook = declare({
  name: 'ask-about-look',
  says: {
    kk: 'Журнал жолы бойынша сұрақ қою немесе шағым беру',
    ru: 'Задать вопрос или пожаловаться по строке журнала',
    en: 'Ask or complain about a line of the journal',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['journal'],
  asks: z.strictObject({ passage: id(), kind: questionKind, words: paragraph(1000, 5) }),
  answers: z.object({ question: z.string(), number: z.string() }),
  refusals: {},
  clauses: ['CL-5.2.7', 'LB-2.6'],
})

export const showMyQuestions = declare({
  name: 'show-my-questions',
  says: {
    kk: 'Журнал бойынша сұрақтарын және жауаптарын көрсету',
    ru: 'Показать свои вопросы по журналу и ответы',
    en: "Show one's questions about the journal and their answers",
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['journal'],
  asks: z.strictObject({}),
  answers: z.object({ questions: z.array(question) }),
  refusals: {},
  clauses: ['CL-5.2.7'],
})

export const showQuestions = declare({
  name: 'show-questions',
  says: {
    kk: 'Ұйымға журнал бойынша қойылған сұрақтарды көрсету',
    ru: 'Показать вопросы по журналу, заданные организации',
    en: 'Show the questions about the journal asked of the organisation',
  },
  kind: 'read',
  who: ['officer', 'admin'],
  purpose: 'protection',
  touches: ['identity', 'journal'],
  asks: z.strictObject({}),
  answers: z.object({ questions: z.array(question.extend({ personName: z.string().nullable() })) }),
  refusals: {},
  clauses: ['CL-5.2.7', 'LB-2.6'],
})

export const answerQuestion = declare({
  name: 'answer-question',
  says: {
    kk: 'Журнал бойынша сұраққа жауап беру',
    ru: 'Ответить на вопрос по журналу',
    en: 'Answer a question about the journal',
  },
  kind: 'write',
  who: ['officer', 'admin'],
  purpose: 'protection',
  touches: ['journal'],
  asks: z.strictObject({ question: id(), words: paragraph(2000, 5) }),
  answers: z.object({}),
  refusals: {
    'own-look': {
      kind: 'forbidden',
      clause: 'CL-5.2.7',
      says: {
        kk: 'Сұрақ сіздің өз әрекетіңіз туралы. Оған басқа жауапты адам жауап береді.',
        ru: 'Вопрос о вашем собственном действии. На него ответит другой ответственный.',
        en: 'The question is about what you did yourself. Somebody else answers it.',
      },
    },
    'question-answered-already': {
      kind: 'conflict',
      constraint: 'question_answered_once',
      says: {
        kk: 'Бұл сұраққа жауап берілген.',
        ru: 'На этот вопрос уже ответили.',
        en: 'This question is answered already.',
      },
    },
  },
  clauses: ['CL-5.2.7'],
})
