// Visitors ask general questions, verified practitioners answer them in public (DR-0b).
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { codeField } from '../../../kernel/code.ts'
import { id, lang, line, paragraph } from '../../../kernel/fields.ts'
import { noKeeper } from '../../directory/index.ts'
import { shapes } from '../../organisations/index.ts'
import { publicLine, publicText } from './public-text.ts'
import { answer, publicQuestion } from './shapes.ts'

export const askPractitioners = declare({
  name: 'ask-practitioners',
  says: {
    kk: 'Мамандарға жалпы сұрақ қою',
    ru: 'Задать специалистам общий вопрос',
    en: 'Ask the practitioners a general question',
  },
  kind: 'write',
  who: ['anyone'],
  purpose: 'public-information',
  touches: ['account'],
  asks: z.strictObject({
    speciality: line(60),
    title: publicLine(150, 10),
    text: publicText(2000, 20),
    lang: lang(),
    /** The tick under "general, about nobody". */
    isGeneral: z.boolean(),
  }),
  answers: z.object({
    /** Opens what became of the question; only for who is not signed in, told once. */
    code: z.string().nullable(),
  }),
  refusals: {
    'no-keeper': noKeeper,
    'about-somebody': {
      kind: 'invalid',
      clause: 'DR-2.6',
      says: {
        kk: 'Нақты адам туралы сұрақ ашық қойылмайды. Өзіңіз туралы дәрігерден қабылдауда сұраңыз.',
        ru: 'Вопрос о конкретном человеке открыто не задают. О себе спросите врача на приёме.',
        en: 'A question about a certain person is not asked in public. Ask a doctor about yourself at a visit.',
      },
    },
    'unknown-speciality': {
      kind: 'invalid',
      constraint: 'question_speciality_fkey',
      says: {
        kk: 'Мамандықты тізімнен таңдаңыз.',
        ru: 'Выберите специальность из списка.',
        en: 'Choose the speciality from the list.',
      },
    },
    'asked-before': {
      kind: 'conflict',
      constraint: 'question_asked_once',
      says: {
        kk: 'Дәл осы сұрақ бұрын қойылған. Оны сұрақтар тізімінен іздеңіз немесе басқаша сұраңыз.',
        ru: 'Такой же вопрос уже задан. Найдите его в списке вопросов или спросите иначе.',
        en: 'The very same question was asked before. Look for it in the list, or ask it differently.',
      },
    },
    'asked-much': {
      kind: 'unavailable',
      constraint: 'asking_is_bounded',
      says: {
        kk: 'Бүгін осы жерден көп сұрақ қойылды. Ертең қайта көріңіз.',
        ru: 'Сегодня отсюда задано много вопросов. Попробуйте завтра.',
        en: 'Many questions were asked from here today. Try again tomorrow.',
      },
    },
  },
  clauses: ['DR-0b', 'DR-2.6'],
  // The answer may be the code of a private address, which is stored nowhere; the same question is refused by itself.
  once: 'free',
})

export const listQuestions = declare({
  name: 'list-questions',
  says: {
    kk: 'Жарияланған сұрақтарды көрсету',
    ru: 'Показать опубликованные вопросы',
    en: 'List published questions',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ speciality: line(60).optional() }),
  answers: z.object({
    questions: z.array(publicQuestion),
    specialities: z.array(shapes.text.extend({ id: z.string() })),
  }),
  refusals: {},
  clauses: ['DR-0b'],
})

export const showQuestion = declare({
  name: 'show-question',
  says: {
    kk: 'Сұрақты жауаптарымен көрсету',
    ru: 'Показать вопрос с ответами',
    en: 'Show a question with its answers',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ question: id() }),
  answers: z.object({
    /** Null when it was taken down. */
    question: publicQuestion.nullable(),
    /** What was corrected is not repeated: only the last words of each chain. */
    answers: z.array(answer),
    /** Why the question was taken down. */
    takenDown: z.string().nullable(),
    /** The verifications under which the acting person may answer; none for everybody else. */
    mayAnswerAs: z.array(z.object({ verification: z.string(), speciality: shapes.text })),
  }),
  refusals: {},
  clauses: ['DR-0b', 'CL-6.1.2'],
})

const became = z.object({
  title: z.string(),
  text: z.string(),
  askedAt: z.string(),
  state: z.enum(['held', 'passed', 'refused']),
  reason: z.string(),
  question: z.string(),
})

export const showAskedQuestion = declare({
  name: 'show-asked-question',
  says: {
    kk: 'Кодпен қойылған сұрақтың не болғанын көрсету',
    ru: 'Показать по коду, что стало с заданным вопросом',
    en: 'Show by its code what became of a question',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ code: codeField() }),
  answers: became,
  refusals: {},
  clauses: ['DR-0b'],
})

export const showMyPublicQuestions = declare({
  name: 'show-my-public-questions',
  says: {
    kk: 'Мамандарға қойған сұрақтарымды көрсету',
    ru: 'Показать мои вопросы специалистам',
    en: 'Show the questions that I asked practitioners',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'public-information',
  touches: ['account'],
  asks: z.strictObject({}),
  answers: z.object({ questions: z.array(became) }),
  refusals: {},
  clauses: ['DR-0b'],
})

export const answerPublicly = declare({
  name: 'answer-publicly',
  says: {
    kk: 'Ашық сұраққа маман ретінде жауап беру немесе жауабын түзету',
    ru: 'Ответить на открытый вопрос как специалист или исправить свой ответ',
    en: 'Answer a public question as a practitioner, or correct an own answer',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'public-information',
  touches: ['employment'],
  asks: z.strictObject({
    question: id(),
    verification: id(),
    text: publicText(4000, 20),
    corrects: id().optional(),
  }),
  answers: z.object({ answer: z.string() }),
  refusals: {
    'not-verified': {
      kind: 'forbidden',
      clause: 'DR-0b',
      constraint: 'answer_only_by_verified',
      says: {
        kk: 'Құжаттары расталған маман ғана жауап береді.',
        ru: 'Отвечает только специалист, чьи документы подтверждены.',
        en: 'Only a practitioner whose documents are verified answers.',
      },
    },
    'corrected-already': {
      kind: 'conflict',
      constraint: [
        'answer_corrected_once',
        'answer_corrected_by_its_author',
        'answer_corrected_while_it_stands',
      ],
      says: {
        kk: 'Бұл жауап бұрын түзетілген, қайтарылған немесе сіздікі емес. Сұрақты қайта ашып, соңғы жауабыңызды түзетіңіз.',
        ru: 'Этот ответ уже исправлен, отозван или он не ваш. Откройте вопрос заново и исправьте последний свой ответ.',
        en: 'This answer was corrected or withdrawn before, or is not yours. Open the question again and correct your last answer.',
      },
    },
  },
  clauses: ['DR-0b', 'CL-6.1.2'],
})

export const withdrawPublicAnswer = declare({
  name: 'withdraw-public-answer',
  says: {
    kk: 'Өз жауабын себебін айтып қайтарып алу',
    ru: 'Отозвать свой ответ с указанием причины',
    en: 'Withdraw an own answer with a reason',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'public-information',
  touches: ['employment'],
  asks: z.strictObject({ answer: id(), reason: publicText(500, 3) }),
  answers: z.object({}),
  refusals: {
    'withdrawn-already': {
      kind: 'conflict',
      constraint: 'answer_withdrawn_once',
      says: {
        kk: 'Бұл жауап бұрын қайтарылған.',
        ru: 'Этот ответ уже отозван.',
        en: 'This answer was withdrawn before.',
      },
    },
  },
  clauses: ['DR-0b'],
})

export const complainAboutAnswer = declare({
  name: 'complain-about-answer',
  says: {
    kk: 'Ашық жауапқа шағым беру',
    ru: 'Пожаловаться на открытый ответ',
    en: 'Complain about a public answer',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'public-information',
  touches: ['account'],
  asks: z.strictObject({ answer: id(), text: paragraph(1000, 10) }),
  answers: z.object({ dueAt: z.string() }),
  refusals: {
    'complained-already': {
      kind: 'conflict',
      constraint: 'answer_complained_once',
      says: {
        kk: 'Бұл жауап туралы шағымыңыз қабылданған.',
        ru: 'Ваша жалоба на этот ответ уже принята.',
        en: 'Your complaint about this answer was received before.',
      },
    },
  },
  clauses: ['DR-0b'],
})
