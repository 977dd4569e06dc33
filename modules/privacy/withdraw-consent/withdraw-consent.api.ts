import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

const consequences = z.object({
  stops: text,
  stopBy: z.string(),
  classes: z.array(
    z.object({
      recordClass: z.string(),
      name: text,
      fate: z.enum(['destroyed', 'kept']),
      onDay: z.string(),
      ground: text.nullable(),
    }),
  ),
})

export const rehearseWithdrawal = declare({
  name: 'rehearse-withdrawal',
  says: {
    kk: 'Келісімді қайтарса не болатынын көрсету',
    ru: 'Показать, что будет после отзыва согласия',
    en: 'Show what withdrawing a consent would do',
  },
  kind: 'read',
  who: ['person', 'reception', 'officer'],
  purpose: 'rights',
  touches: ['identity', 'consent'],
  asks: z.strictObject({ consent: id() }),
  answers: z.object({
    consent: z.string(),
    personName: z.string(),
    organisation: text.nullable(),
    purpose: z.string(),
    name: text,
    from: z.string(),
    until: z.string(),
    /** Null while the consent holds. */
    withdrawnAt: z.string().nullable(),
    consequences,
    /** Names exactly these consequences; the confirmation brings it back. */
    rehearsal: z.string(),
    /** Unperformed obligations: while one stands, the law does not let the consent be withdrawn. */
    obligations: z.array(z.object({ kind: z.string(), says: text })),
    /** Whether the acting person is staff and records a word or a letter. */
    byStaff: z.boolean(),
  }),
  refusals: {},
  clauses: ['PF-6.13', 'CL-5.1.3'],
})

export const withdrawConsent = declare({
  name: 'withdraw-consent',
  says: {
    kk: 'Келісімді қайтарып алу',
    ru: 'Отозвать согласие',
    en: 'Withdraw a consent',
  },
  kind: 'write',
  who: ['person', 'reception', 'officer'],
  purpose: 'rights',
  touches: ['consent'],
  confirmed: true,
  asks: z.strictObject({
    consent: id(),
    rehearsal: z.string().regex(/^[0-9a-f]{64}$/),
    way: z.enum(['cabinet', 'desk', 'letter']).default('cabinet'),
    reason: line(500, 0).default(''),
  }),
  answers: z.object({ withdrawal: z.string(), consequences }),
  refusals: {
    'already-withdrawn': {
      kind: 'conflict',
      constraint: 'withdrawal_once',
      says: {
        kk: 'Бұл келісім бұрын қайтарылған немесе мерзімі біткен.',
        ru: 'Это согласие уже отозвано или его срок истёк.',
        en: 'This consent was withdrawn before, or its term is over.',
      },
    },
    'obligation-stands': {
      kind: 'conflict',
      clause: 'PF-6.13',
      says: {
        kk: 'Заң бойынша орындалмаған міндет тұрғанда келісім қайтарылмайды (94-V заңның 8-бабы 2-тармағы). Ол орындалған соң қайтарып аласыз.',
        ru: 'По закону согласие не отзывают, пока есть неисполненное обязательство (Закон 94-V, ст. 8 п. 2). Когда оно будет исполнено, согласие можно отозвать.',
        en: 'By law a consent is not withdrawn while an obligation is unperformed (Law 94-V, Art. 8(2)). Once it is performed, you can withdraw it.',
      },
    },
    'rehearsal-changed': {
      kind: 'conflict',
      clause: 'PF-6.13',
      says: {
        kk: 'Сіз көргеннен бері күндер өзгерді. Салдарын қайта қарап, растаңыз.',
        ru: 'С тех пор как вы смотрели, сроки изменились. Просмотрите последствия снова и подтвердите.',
        en: 'The days changed since you looked. Look at the consequences again and confirm.',
      },
    },
  },
  clauses: ['PF-3.9', 'PF-6.13', 'CL-5.1.3', 'LB-2.10'],
})

export const orderDestruction = declare({
  name: 'order-destruction',
  says: {
    kk: 'Келісім қайтарылғаннан кейін жоюды бастау',
    ru: 'Начать уничтожение после отзыва согласия',
    en: 'Order the destruction that a withdrawal promised',
  },
  kind: 'write',
  who: ['system'],
  purpose: 'protection',
  touches: ['consent'],
  once: 'free',
  internal: true,
  asks: z.strictObject({ withdrawal: id() }),
  answers: z.object({ classes: z.number() }),
  refusals: {},
  clauses: ['PF-6.13'],
})

export const orderProcessorsToStop = declare({
  name: 'order-processors',
  says: {
    kk: 'Келісім қайтарылған соң өңдеушілерге тоқтатуды тапсыру',
    ru: 'Поручить обработчикам прекращение после отзыва согласия',
    en: 'Order processors to stop after a withdrawal',
  },
  kind: 'write',
  who: ['system'],
  purpose: 'protection',
  touches: ['consent'],
  once: 'free',
  internal: true,
  asks: z.strictObject({ withdrawal: id() }),
  answers: z.object({ ordered: z.number() }),
  refusals: {},
  clauses: ['LB-2.5', 'PF-6.13'],
})
