import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, line, paragraph } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })
const kind = z.enum(['score', 'stars', 'words'])
const token = () => z.string().regex(/^[\w-]{40,64}$/)

const ofSystem = {
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'notice',
  touches: ['contact'],
  answers: z.object({}),
  refusals: {},
} as const

export const askForReview = declare({
  ...ofSystem,
  name: 'ask-for-review',
  says: {
    kk: 'Болған қабылдаудан кейін келісім берген адамнан бір рет пікір сұрау.',
    ru: 'После состоявшегося приёма один раз спросить мнение того, кто согласился.',
    en: 'After a visit that took place ask once for the opinion of whoever agreed.',
  },
  asks: z.object({ booking: id() }),
  clauses: ['CL-5.1.9', 'PF-1.7c'],
})

export const sendSurvey = declare({
  ...ofSystem,
  name: 'send-survey',
  says: {
    kk: 'Сауалнаманы келісім берген адамдарға жіберу.',
    ru: 'Разослать опрос тем, кто согласился.',
    en: 'Send a survey to those who agreed.',
  },
  asks: z.strictObject({ survey: id() }),
  clauses: ['PF-1.7c'],
})

export const openSurvey = declare({
  name: 'open-survey',
  says: {
    kk: 'Клиниканың сауалнамасын ашу.',
    ru: 'Открыть опрос клиники.',
    en: 'Open a survey of the clinic.',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({
    titleKk: line(120),
    titleRu: line(120),
    titleEn: line(120),
    until: day(),
    questions: z
      .array(z.strictObject({ kind, kk: line(300), ru: line(300), en: line(300) }))
      .min(1)
      .max(10),
  }),
  answers: z.object({ survey: id() }),
  refusals: {
    'until-passed': {
      kind: 'invalid',
      says: {
        kk: 'Соңғы күні өтіп кеткен. Кейінгі күнді таңдаңыз.',
        ru: 'Последний день уже прошёл. Выберите день позже.',
        en: 'The last day has passed. Choose a later one.',
      },
    },
  },
  clauses: ['PF-1.7c'],
})

export const showSurveyFigures = declare({
  name: 'show-survey-figures',
  says: {
    kk: 'Кемінде бес адамның жауабынан жиналған бағалар мен аты-жөнсіз сөздерді көру.',
    ru: 'Посмотреть оценки и слова без имён, если ответили не меньше пяти человек.',
    en: 'See averages and words without names where at least five people answered.',
  },
  kind: 'read',
  who: ['director'],
  purpose: 'administration',
  touches: ['contact'],
  asks: z.strictObject({}),
  answers: z.object({
    reviews: z.array(
      z.object({
        practitioner: id(),
        name: text,
        people: z.int(),
        score: z.number().nullable(),
        stars: z.number().nullable(),
      }),
    ),
    /** What people wrote about their visits. */
    words: z.array(z.string()),
    surveys: z.array(
      z.object({
        id: id(),
        title: text,
        until: z.string(),
        questions: z.array(
          z.object({
            place: z.int(),
            words: text,
            kind,
            people: z.int().nullable(),
            average: z.number().nullable(),
          }),
        ),
        words: z.array(z.string()),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-5.1.9', 'PF-1.7c'],
})

export const showSurvey = declare({
  name: 'show-survey',
  says: {
    kk: 'Хаттағы сілтемемен сұрақтарды ашу.',
    ru: 'Открыть вопросы по ссылке из письма.',
    en: 'Open the questions by the link of the letter.',
  },
  kind: 'read',
  who: ['anyone'],
  internal: true,
  purpose: 'notice',
  touches: ['contact'],
  asks: z.strictObject({ token: token() }),
  answers: z.object({
    organisation: text,
    /** Null: about a visit. */
    title: text.nullable(),
    questions: z.array(z.object({ place: z.int(), kind, words: text })),
    state: z.enum(['open', 'answered', 'withdrawn', 'over']),
    isStopped: z.boolean(),
  }),
  refusals: {},
  clauses: ['CL-5.1.9', 'PF-1.7c'],
})

export const answerSurvey = declare({
  name: 'answer-survey',
  says: {
    kk: 'Сұрақтарға бір рет жауап беру.',
    ru: 'Ответить на вопросы один раз.',
    en: 'Answer the questions once.',
  },
  kind: 'write',
  who: ['anyone'],
  internal: true,
  once: 'free',
  purpose: 'notice',
  touches: ['contact'],
  asks: z.strictObject({
    token: token(),
    answers: z
      .array(
        z.strictObject({
          place: z.int().min(1).max(10),
          score: z.int().min(0).max(10).optional(),
          words: paragraph(1000).optional(),
        }),
      )
      .max(10),
  }),
  answers: z.object({}),
  refusals: {
    'already-answered': {
      kind: 'conflict',
      says: {
        kk: 'Бұл сілтемемен жауап берілген. Бір сілтемеден бір рет жауап алынады.',
        ru: 'По этой ссылке уже ответили. Ответить можно один раз.',
        en: 'This link has been answered. It takes one answer.',
      },
    },
    over: {
      kind: 'conflict',
      says: {
        kk: 'Жауап беру мерзімі өтті. Уақыт бөлгеніңізге рақмет.',
        ru: 'Срок ответа вышел. Спасибо, что нашли время.',
        en: 'The time to answer is over. Thank you for coming.',
      },
    },
    unanswered: {
      kind: 'invalid',
      says: {
        kk: 'Бағасы бар сұрақтардың бәріне жауап таңдаңыз.',
        ru: 'Выберите ответ на каждый вопрос с оценкой.',
        en: 'Choose an answer to every question with a mark.',
      },
    },
  },
  clauses: ['CL-5.1.9', 'PF-1.7c'],
})

export const withdrawAnswer = declare({
  name: 'withdraw-answer',
  says: {
    kk: 'Берген жауабын қайтарып алу: жауап жойылады.',
    ru: 'Забрать свой ответ: он уничтожается.',
    en: 'Take one’s answer back: it is destroyed.',
  },
  kind: 'write',
  who: ['anyone'],
  internal: true,
  once: 'free',
  purpose: 'rights',
  touches: ['contact'],
  asks: z.strictObject({ token: token() }),
  answers: z.object({}),
  refusals: {
    'nothing-answered': {
      kind: 'conflict',
      says: {
        kk: 'Бұл сілтемеде қайтарып алатын жауап жоқ.',
        ru: 'По этой ссылке нет ответа, который можно забрать.',
        en: 'There is no answer under this link to take back.',
      },
    },
  },
  clauses: ['CL-5.1.9'],
})

export const stopSurveys = declare({
  name: 'stop-surveys',
  says: {
    kk: 'Бұл клиниканың пікір сұрауын бір басумен тоқтату.',
    ru: 'Одним нажатием прекратить запросы мнения этой клиники.',
    en: 'Stop this clinic’s requests for an opinion with one press.',
  },
  kind: 'write',
  who: ['anyone'],
  internal: true,
  once: 'free',
  purpose: 'rights',
  touches: ['contact'],
  asks: z.strictObject({ token: token() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['CL-5.1.9'],
})
