// Either side ends a contract with at least the working days of notice that its edition names (PF-1.3b).
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, line } from '../../../kernel/fields.ts'
import type { RefusalDeclaration } from '../../../kernel/refusal.ts'
import { text } from '../answers.ts'

export const notice = z.object({
  side: z.enum(['person', 'organisation']),
  reason: z.string(),
  /** Each breach of what the doctor prescribed, counted in the notice of the clinic; none when another ground ends it. */
  breaches: z.array(z.string()),
  givenAt: z.string(),
  lastDay: z.string(),
})

export const contractLine = z.object({
  contract: z.string(),
  number: z.string(),
  kind: z.string(),
  title: text,
  /** Null: with the platform. */
  organisation: z.string().nullable(),
  organisationName: text.nullable(),
  madeAt: z.string(),
  notice: notice.nullable(),
  ended: z.boolean(),
})

const noticeStands = {
  kind: 'conflict',
  constraint: 'termination_one_at_a_time',
  says: {
    kk: 'Бұл шартты тоқтату туралы хабарлама бұрын берілген.',
    ru: 'Уведомление о прекращении этого договора уже подано.',
    en: 'Notice to end this contract was given before.',
  },
} as const satisfies RefusalDeclaration

const termTooShort = {
  kind: 'invalid',
  clause: 'PF-1.3b',
  constraint: 'termination_keeps_its_term',
  says: {
    kk: 'Соңғы күн тым жақын: редакцияда айтылған жұмыс күндерінің саны сақталуы керек.',
    ru: 'Последний день слишком близко: нужно столько рабочих дней, сколько назначает редакция.',
    en: 'The last day is too near: the edition demands its number of working days.',
  },
} as const satisfies RefusalDeclaration

export const listMyContracts = declare({
  name: 'list-my-contracts',
  says: { kk: 'Шарттарымды көрсету', ru: 'Показать мои договоры', en: 'Show my contracts' },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['consent'],
  asks: z.strictObject({}),
  answers: z.object({ contracts: z.array(contractLine) }),
  refusals: {},
  clauses: ['CL-1.2', 'PF-1.3a'],
})

export const rehearseEnd = declare({
  name: 'rehearse-end',
  says: {
    kk: 'Шарт тоқтаса не болатынын көрсету',
    ru: 'Показать, что будет после прекращения договора',
    en: 'Show what ending a contract would do',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['consent'],
  asks: z.strictObject({ contract: id() }),
  answers: contractLine.extend({
    noticeDays: z.number(),
    /** The earliest last day that a notice given now can name. */
    lastDay: z.string(),
  }),
  refusals: {},
  clauses: ['PF-1.3b', 'PF-1.6'],
})

export const endAgreement = declare({
  name: 'end-agreement',
  says: { kk: 'Шартты тоқтату', ru: 'Прекратить договор', en: 'End a contract' },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['consent'],
  confirmed: true,
  asks: z.strictObject({
    contract: id(),
    /** The last day that the rehearsal showed. */
    lastDay: day(),
    reason: line(500, 0).default(''),
  }),
  answers: z.object({ lastDay: z.string() }),
  refusals: {
    'notice-stands': noticeStands,
    'term-too-short': termTooShort,
    'rehearsal-changed': {
      kind: 'conflict',
      clause: 'PF-1.3b',
      says: {
        kk: 'Сіз көргеннен бері соңғы күн өзгерді. Қайта қарап, растаңыз.',
        ru: 'С тех пор как вы смотрели, последний день изменился. Просмотрите и подтвердите снова.',
        en: 'The last day changed since you looked. Look again and confirm.',
      },
    },
  },
  clauses: ['PF-1.3b', 'PF-1.6'],
})

export const giveNotice = declare({
  name: 'give-notice',
  says: {
    kk: 'Адамға шартты тоқтату туралы хабарлау',
    ru: 'Уведомить человека о прекращении договора',
    en: 'Give a person notice that a contract ends',
  },
  kind: 'write',
  who: ['director', 'admin'],
  purpose: 'contract',
  touches: ['consent'],
  confirmed: true,
  asks: z.strictObject({
    contract: id(),
    lastDay: day(),
    reason: line(500, 3),
    /** Breaches of prescriptions with their days, where they are the ground: one alone ends nothing. */
    breaches: z.array(line(200, 3)).max(10).default([]),
  }),
  answers: z.object({ lastDay: z.string() }),
  refusals: {
    'notice-stands': noticeStands,
    'term-too-short': termTooShort,
    'one-breach-only': {
      kind: 'invalid',
      clause: 'CL-8.4',
      constraint: 'termination_counts_breaches',
      says: {
        kk: 'Бір бұзушылық шартты тоқтатпайды: кемінде екеуін күнімен жазыңыз.',
        ru: 'Одно нарушение договор не прекращает: укажите не меньше двух, с датами.',
        en: 'One breach ends no contract: give at least two, with their days.',
      },
    },
  },
  clauses: ['PF-1.3b', 'CL-3.17', 'CL-8.4'],
})

export const takeNoticeBack = declare({
  name: 'take-notice-back',
  says: {
    kk: 'Шартты тоқтату туралы хабарламаны қайтарып алу',
    ru: 'Отозвать уведомление о прекращении',
    en: 'Take back a notice of ending',
  },
  kind: 'write',
  who: ['person', 'director', 'admin'],
  purpose: 'rights',
  touches: ['consent'],
  asks: z.strictObject({ contract: id() }),
  answers: z.object({}),
  refusals: {
    'ended-already': {
      kind: 'conflict',
      clause: 'PF-1.3b',
      constraint: ['taken_back_before_the_end', 'termination_withdrawn_once'],
      says: {
        kk: 'Хабарлама енді жоқ: ол қайтарылған немесе шарт тоқтаған.',
        ru: 'Уведомления больше нет: оно отозвано или договор прекращён.',
        en: 'The notice stands no more: it was taken back, or the contract has ended.',
      },
    },
  },
  clauses: ['PF-1.3b'],
})

export const closeAgreement = declare({
  name: 'close-agreement',
  says: {
    kk: 'Соңғы күні өткен шартты жабу',
    ru: 'Закрыть договор после последнего дня',
    en: 'Close a contract whose last day has passed',
  },
  kind: 'write',
  who: ['system'],
  purpose: 'contract',
  touches: ['consent'],
  internal: true,
  asks: z.strictObject({ termination: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-1.3b'],
})
