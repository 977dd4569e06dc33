// Functions are closed to a person after repeated breaches, with a reason, a term and an appeal (PF-4.3).
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, line, paragraph } from '../../../kernel/fields.ts'
import { text } from '../answers.ts'
import { contractLine } from '../end-agreement/end-agreement.api.ts'
import { functions } from './restriction.ts'

const restriction = z.object({
  restriction: z.string(),
  functions: z.array(z.enum(functions)),
  breaches: z.array(z.string()),
  reason: z.string(),
  from: z.string(),
  until: z.string(),
  /** Lifted before its term. */
  liftedAt: z.string().nullable(),
  stands: z.boolean(),
  appeal: z
    .object({
      appeal: z.string(),
      text: z.string(),
      at: z.string(),
      answer: z.object({ outcome: z.enum(['kept', 'lifted']), text: z.string(), at: z.string() }).nullable(),
    })
    .nullable(),
})

export const findContracts = declare({
  name: 'find-contracts',
  says: {
    kk: 'Ұйымның адамдармен жасаған шарттарын табу',
    ru: 'Найти договоры организации с людьми',
    en: 'Find contracts of the organisation with people',
  },
  kind: 'read',
  who: ['director', 'admin', 'officer'],
  purpose: 'contract',
  touches: ['identity', 'consent'],
  asks: z.strictObject({
    /** Number of the contract or of the card; for the platform also the address that signs in. Without it: what waits. */
    words: line(254).optional(),
  }),
  answers: z.object({
    contracts: z.array(
      contractLine.extend({
        personName: z.string().nullable(),
        restricted: z.boolean(),
        appealed: z.boolean(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-1.3b', 'PF-4.3', 'CL-1.2'],
})

export const showContract = declare({
  name: 'show-contract',
  says: {
    kk: 'Адаммен жасалған шартты, оның тоқтатылуын және шектеулерін көрсету',
    ru: 'Показать договор с человеком, его прекращение и ограничения',
    en: 'Show a contract with a person, its ending and restrictions',
  },
  kind: 'read',
  who: ['director', 'admin', 'officer'],
  purpose: 'contract',
  touches: ['identity', 'consent'],
  asks: z.strictObject({ contract: id() }),
  answers: contractLine.extend({
    personName: z.string().nullable(),
    /** The earliest last day of a notice given now. */
    lastDay: z.string().nullable(),
    /** What may be closed: a clinic closes booking with itself, the platform each of its functions. */
    functions: z.array(z.enum(functions)),
    restrictions: z.array(restriction),
  }),
  refusals: {},
  clauses: ['PF-1.3b', 'PF-4.3'],
})

export const restrictFunctions = declare({
  name: 'restrict-functions',
  says: {
    kk: 'Қайталанған бұзушылықтан кейін адамға мүмкіндіктерді уақытша жабу',
    ru: 'Временно закрыть человеку функции после повторных нарушений',
    en: 'Close functions to a person for a term after repeated breaches',
  },
  kind: 'write',
  who: ['director', 'admin'],
  purpose: 'contract',
  touches: ['consent'],
  confirmed: true,
  asks: z.strictObject({
    contract: id(),
    functions: z.array(z.enum(functions)).min(1).max(functions.length),
    /** Each breach with its day: one alone closes nothing. */
    breaches: z.array(line(200, 3)).min(2).max(10),
    reason: line(500, 3),
    until: day(),
  }),
  answers: z.object({ restriction: z.string() }),
  refusals: {
    'not-yours-to-close': {
      kind: 'forbidden',
      clause: 'PF-4.3',
      says: {
        kk: 'Клиника өзіне жазылуды ғана жаба алады.',
        ru: 'Клиника закрывает только запись к себе.',
        en: 'A clinic closes only the booking of its own visits.',
      },
    },
    'term-out-of-range': {
      kind: 'invalid',
      clause: 'PF-4.3',
      constraint: 'restriction_has_term',
      says: {
        kk: 'Шектеу ертеңнен бір жылға дейін қойылады.',
        ru: 'Ограничение ставится на срок от завтрашнего дня до одного года.',
        en: 'A restriction ends between tomorrow and a year from now.',
      },
    },
  },
  clauses: ['PF-4.3'],
})

export const liftRestriction = declare({
  name: 'lift-restriction',
  says: {
    kk: 'Шектеуді мерзімінен бұрын алып тастау',
    ru: 'Снять ограничение досрочно',
    en: 'Lift a restriction before its term',
  },
  kind: 'write',
  who: ['director', 'admin', 'officer'],
  purpose: 'contract',
  touches: ['consent'],
  asks: z.strictObject({ restriction: id() }),
  answers: z.object({}),
  refusals: {
    'lifted-already': {
      kind: 'conflict',
      constraint: 'restriction_ends_once',
      says: {
        kk: 'Шектеу бұрын алынған.',
        ru: 'Ограничение уже снято.',
        en: 'The restriction was lifted before.',
      },
    },
  },
  clauses: ['PF-4.3'],
})

export const showMyRestrictions = declare({
  name: 'show-my-restrictions',
  says: {
    kk: 'Маған қойылған шектеулерді көрсету',
    ru: 'Показать мои ограничения',
    en: 'Show my restrictions',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['consent'],
  asks: z.strictObject({}),
  answers: z.object({
    restrictions: z.array(restriction.extend({ number: z.string(), organisationName: text.nullable() })),
  }),
  refusals: {},
  clauses: ['PF-4.3'],
})

export const appealRestriction = declare({
  name: 'appeal-restriction',
  says: { kk: 'Шектеуге шағымдану', ru: 'Обжаловать ограничение', en: 'Appeal against a restriction' },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['consent'],
  asks: z.strictObject({ restriction: id(), text: paragraph(2000, 10) }),
  answers: z.object({
    /** By when it must be answered. */
    dueAt: z.string(),
  }),
  refusals: {
    'appealed-already': {
      kind: 'conflict',
      constraint: 'appeal_once',
      says: {
        kk: 'Бұл шектеуге шағым берілген. Жауабы осы бетте шығады.',
        ru: 'Жалоба на это ограничение уже подана. Ответ появится на этой странице.',
        en: 'An appeal against this restriction was made. Its answer appears on this page.',
      },
    },
  },
  clauses: ['PF-4.3'],
})

export const answerAppeal = declare({
  name: 'answer-appeal',
  says: { kk: 'Шағымға жауап беру', ru: 'Ответить на жалобу', en: 'Answer an appeal' },
  kind: 'write',
  who: ['director', 'admin', 'officer'],
  purpose: 'contract',
  touches: ['consent'],
  confirmed: true,
  asks: z.strictObject({ appeal: id(), outcome: z.enum(['kept', 'lifted']), text: paragraph(2000, 3) }),
  answers: z.object({}),
  refusals: {
    'own-decision': {
      kind: 'forbidden',
      clause: 'PF-4.3',
      constraint: 'appeal_judged_by_another',
      says: {
        kk: 'Шектеуді қойған адам шағымын қарамайды. Басқа қызметкерге беріңіз.',
        ru: 'Кто ограничил, тот жалобу не рассматривает. Передайте её другому сотруднику.',
        en: 'Who restricted does not judge the appeal. Hand it to somebody else.',
      },
    },
    'answered-already': {
      kind: 'conflict',
      constraint: 'appeal_answered_once',
      says: {
        kk: 'Шағымға жауап берілген.',
        ru: 'На жалобу уже ответили.',
        en: 'The appeal was answered before.',
      },
    },
  },
  clauses: ['PF-4.3'],
})
