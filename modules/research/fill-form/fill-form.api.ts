import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line } from '../../../kernel/fields.ts'
import { formShape } from '../plan.ts'
import { hasLeft, projectOver, savedMeanwhile } from '../refusals.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })
const code = () =>
  z
    .string()
    .max(40)
    .regex(/^[a-z][a-z0-9-]*$/)
const asks = ['missing', 'unlikely', 'contradicts', 'unit', 'source'] as const
const outcomes = ['corrected', 'confirmed', 'unknown'] as const

const common = { purpose: 'research', touches: ['health'], clauses: ['PF-1.7d', 'PF-1.1b'] } as const
const curators = ['researcher', 'doctor'] as const

export const showParticipant = declare({
  ...common,
  touches: ['identity', 'health'],
  name: 'show-participant',
  says: {
    kk: 'Бір қатысушының жоспарын және формаларын көру.',
    ru: 'Посмотреть план и формы одного участника.',
    en: 'See the plan and the forms of one participant.',
  },
  kind: 'read',
  who: curators,
  asks: z.strictObject({ participant: id() }),
  answers: z.object({
    project: z.string(),
    title: text,
    code: z.string(),
    name: z.string().nullable(),
    state: z.enum(['takes-part', 'asked-again', 'left']),
    dayZero: z.string(),
    due: z.array(
      z.object({
        visit: z.string(),
        visitName: text,
        form: z.string(),
        formTitle: text,
        from: z.string(),
        until: z.string(),
        state: z.enum(['filled', 'open', 'overdue', 'ahead']),
      }),
    ),
  }),
  refusals: {},
})

export const openForm = declare({
  ...common,
  touches: ['identity', 'health'],
  name: 'open-form',
  says: {
    kk: 'Жоба формасын, түзетулерін және сұрақтарын ашу.',
    ru: 'Открыть форму проекта, её исправления и вопросы.',
    en: 'Open a form of a project with its corrections and queries.',
  },
  kind: 'read',
  who: ['person', ...curators],
  asks: z.strictObject({ participant: id(), visit: code(), form: code() }),
  answers: z.object({
    participant: z.string(),
    project: z.string(),
    site: z.string(),
    person: z.string().nullable(),
    title: text,
    code: z.string(),
    name: z.string().nullable(),
    visitName: text,
    from: z.string(),
    until: z.string(),
    form: formShape,
    /** 0: nothing is saved yet. */
    version: z.number(),
    entry: z.string().nullable(),
    /** Null: whoever asks knows codes alone, or the key is destroyed. */
    answers: z.record(z.string(), z.string()).nullable(),
    signedOff: z.object({ by: z.string(), at: z.string() }).nullable(),
    /** The oldest first. */
    history: z.array(
      z.object({
        version: z.number(),
        at: z.string(),
        /** Null: the participant or who represents her. */
        by: z.string().nullable(),
        reason: z.string().nullable(),
        answers: z.record(z.string(), z.string()).nullable(),
      }),
    ),
    queries: z.array(
      z.object({
        query: z.string(),
        field: z.string(),
        asks: z.enum(asks),
        by: z.string(),
        at: z.string(),
        outcome: z.enum(outcomes).nullable(),
        closed: z.boolean(),
      }),
    ),
    mayFill: z.boolean(),
    curates: z.boolean(),
  }),
  refusals: {},
})

export const fillForm = declare({
  ...common,
  name: 'fill-form',
  says: {
    kk: 'Жоба формасын толтыру не себебін жазып түзету.',
    ru: 'Заполнить форму проекта или исправить её с указанием причины.',
    en: 'Fill in a form of a project, or correct it with a reason.',
  },
  kind: 'write',
  who: ['person', ...curators],
  asks: z.strictObject({
    participant: id(),
    visit: code(),
    form: code(),
    /** The version that was seen; 0: none yet. */
    over: z.int().min(0).max(1000),
    answers: z.array(z.strictObject({ field: code(), value: line(500, 0) })).max(100),
    reason: line(500, 0).default(''),
  }),
  answers: z.object({ entry: z.string(), version: z.number() }),
  refusals: {
    'too-early': {
      kind: 'conflict',
      says: {
        kk: 'Бұл форманың уақыты әлі келген жоқ. Мерзімі жоспарда көрсетілген.',
        ru: 'Эту форму заполнять ещё рано. Срок указан в плане.',
        en: 'It is too early to fill this form. The plan shows from which day.',
      },
    },
    'answers-do-not-fit': {
      kind: 'invalid',
      says: {
        kk: 'Белгіленген өрістерді қараңыз.',
        ru: 'Проверьте отмеченные поля.',
        en: 'Look at the marked fields.',
      },
    },
    'reason-needed': {
      kind: 'invalid',
      constraint: 'correction_has_reason',
      says: {
        kk: 'Түзетудің себебін жазыңыз.',
        ru: 'Укажите причину исправления.',
        en: 'Give the reason of the correction.',
      },
    },
    'not-agreed': {
      kind: 'conflict',
      constraint: 'entry_needs_agreement_in_force',
      clause: 'PF-1.7d',
      says: {
        kk: 'Қатысушы күшіндегі нұсқаға әлі келіскен жоқ не мақұлдаудың мерзімі бітті.',
        ru: 'Участник ещё не согласился с действующей версией или срок одобрения истёк.',
        en: 'The participant has not agreed to the version in force yet, or the approval is over.',
      },
    },
    'saved-meanwhile': savedMeanwhile,
    'has-left': hasLeft,
    'project-over': projectOver,
  },
})

export const signForm = declare({
  ...common,
  name: 'sign-form',
  says: {
    kk: 'Форманың соңғы нұсқасын куратор ретінде растау.',
    ru: 'Подтвердить последнюю версию формы как куратор.',
    en: 'Sign off the latest version of a form as its curator.',
  },
  kind: 'write',
  who: curators,
  confirmed: true,
  asks: z.strictObject({ entry: id() }),
  answers: z.object({}),
  refusals: {
    'signed-already': {
      kind: 'conflict',
      constraint: 'signed_off_once',
      says: {
        kk: 'Бұл нұсқа бұрын расталған.',
        ru: 'Эта версия уже подтверждена.',
        en: 'This version was signed off before.',
      },
    },
    'saved-meanwhile': { ...savedMeanwhile, constraint: 'last_version_is_signed_off' },
    'project-over': projectOver,
    'query-open': {
      kind: 'conflict',
      says: {
        kk: 'Алдымен ашық сұрақтарға жауап беріп, жабыңыз.',
        ru: 'Сначала ответьте на открытые вопросы и закройте их.',
        en: 'Answer and close the open queries first.',
      },
    },
  },
})

export const askQuery = declare({
  ...common,
  name: 'ask-query',
  says: {
    kk: 'Форманың бір өрісіне күмән білдіру.',
    ru: 'Задать вопрос к полю формы.',
    en: 'Query one field of a form.',
  },
  kind: 'write',
  who: curators,
  asks: z.strictObject({ entry: id(), field: code(), asks: z.enum(asks) }),
  answers: z.object({ query: z.string() }),
  refusals: { 'project-over': projectOver },
})

export const answerQuery = declare({
  ...common,
  name: 'answer-query',
  says: {
    kk: 'Форма туралы сұраққа жауап беру.',
    ru: 'Ответить на вопрос к форме.',
    en: 'Answer a query about a form.',
  },
  kind: 'write',
  who: curators,
  asks: z.strictObject({ query: id(), outcome: z.enum(outcomes) }),
  answers: z.object({}),
  refusals: {
    'project-over': projectOver,
    'answered-already': {
      kind: 'conflict',
      constraint: 'query_answered_once',
      says: {
        kk: 'Бұл сұраққа жауап берілген.',
        ru: 'На этот вопрос уже ответили.',
        en: 'This query was answered before.',
      },
    },
  },
})

export const closeQuery = declare({
  ...common,
  name: 'close-query',
  says: {
    kk: 'Жауап алынған сұрақты жабу.',
    ru: 'Закрыть отвеченный вопрос.',
    en: 'Close an answered query.',
  },
  kind: 'write',
  who: curators,
  asks: z.strictObject({ query: id() }),
  answers: z.object({}),
  refusals: {
    'project-over': projectOver,
    'not-answered': {
      kind: 'conflict',
      says: {
        kk: 'Сұраққа әлі жауап жоқ.',
        ru: 'На вопрос ещё не ответили.',
        en: 'The query has no answer yet.',
      },
    },
    'closed-already': {
      kind: 'conflict',
      constraint: 'query_closed_once',
      says: { kk: 'Сұрақ бұрын жабылған.', ru: 'Вопрос уже закрыт.', en: 'The query was closed before.' },
    },
  },
})
