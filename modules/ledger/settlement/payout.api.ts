// Payouts by a statement: prepared by one administrator, approved by another, told to the bank, marked paid.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, line } from '../../../kernel/fields.ts'
import { noTerms, notTheAgent } from './refusals.ts'

const common = {
  kind: 'write',
  who: ['admin'],
  purpose: 'contract',
  touches: [],
  confirmed: true,
  clauses: ['PF-2.3.4'],
} as const

const moreThanHeld = {
  kind: 'conflict',
  constraint: 'payout_within_held',
  clause: 'PF-2.3.4',
  says: {
    kk: 'Серіктестің қалдығы бұл сомадан аз: қайтарулар болған. Аударымды алып тастап, келесі үзіндіні күтіңіз.',
    ru: 'На счёте партнёра меньше этой суммы: были возвраты. Снимите выплату и дождитесь следующего отчёта.',
    en: 'Less than this is held for the partner: money went back. Drop the payout and wait for the next statement.',
  },
} as const

export const preparePayout = declare({
  ...common,
  name: 'prepare-payout',
  says: {
    kk: 'Үзінді бойынша серіктеске аударым дайындау.',
    ru: 'Подготовить выплату партнёру по отчёту.',
    en: 'Prepare the payout of a statement.',
  },
  asks: z.strictObject({ statement: id() }),
  answers: z.object({ payout: id() }),
  refusals: {
    'not-the-agent': notTheAgent,
    'no-terms': noTerms,
    'nothing-due': {
      kind: 'conflict',
      says: {
        kk: 'Бұл үзінді бойынша аударатын сома жоқ.',
        ru: 'По этому отчёту выплачивать нечего.',
        en: 'Nothing is due by this statement.',
      },
    },
    'newer-statement': {
      kind: 'conflict',
      says: {
        kk: 'Кейінгі үзінді жасалған. Аударым соңғы үзінді бойынша дайындалады.',
        ru: 'Есть более новый отчёт. Выплата готовится по последнему.',
        en: 'There is a newer statement. A payout is prepared by the last one.',
      },
    },
    'payout-stands': {
      kind: 'conflict',
      constraint: ['payout_one_at_a_time', 'payout_of_statement_once'],
      says: {
        kk: 'Бұл серіктеске аударым дайындалып қойған.',
        ru: 'Для этого партнёра выплата уже подготовлена.',
        en: 'A payout to this partner is prepared already.',
      },
    },
    'more-than-held': moreThanHeld,
  },
})

export const decidePayout = declare({
  ...common,
  name: 'decide-payout',
  says: {
    kk: 'Басқа әкімші дайындаған аударымды бекіту немесе алып тастау.',
    ru: 'Утвердить выплату, которую подготовил другой администратор, или снять её.',
    en: 'Approve a payout that another administrator prepared, or drop it.',
  },
  asks: z.strictObject({ payout: id(), outcome: z.enum(['approved', 'dropped']) }),
  answers: z.object({}),
  refusals: {
    'not-the-agent': notTheAgent,
    'prepared-by-you': {
      kind: 'forbidden',
      constraint: 'payout_approved_by_another',
      clause: 'PF-2.3.4',
      says: {
        kk: 'Аударымды сіз дайындадыңыз. Оны басқа әкімші бекітеді.',
        ru: 'Выплату подготовили вы. Утверждает её другой администратор.',
        en: 'You prepared this payout. Another administrator approves it.',
      },
    },
    'decided-already': {
      kind: 'conflict',
      constraint: 'payout_goes_forward',
      says: {
        kk: 'Бұл аударым туралы шешім қабылданған.',
        ru: 'По этой выплате решение уже принято.',
        en: 'This payout is decided already.',
      },
    },
    'more-than-held': moreThanHeld,
  },
})

export const exportPayoutOrders = declare({
  ...common,
  name: 'export-payout-orders',
  says: {
    kk: 'Бекітілген аударымдардың банкке арналған тізімін алу.',
    ru: 'Получить для банка список утверждённых выплат.',
    en: 'Get the list of approved payouts for the bank.',
  },
  once: 'free',
  confirmed: false,
  asks: z.strictObject({}),
  answers: z.object({ base64: z.string(), name: z.string() }),
  refusals: { 'not-the-agent': notTheAgent },
})

export const markPayoutPaid = declare({
  ...common,
  name: 'mark-payout-paid',
  says: {
    kk: 'Банк орындаған аударымды төленді деп белгілеу.',
    ru: 'Отметить выплату, которую исполнил банк.',
    en: 'Mark a payout that the bank has carried out.',
  },
  asks: z.strictObject({ payout: id(), bankReference: line(60, 3) }),
  answers: z.object({}),
  refusals: {
    'not-the-agent': notTheAgent,
    'not-approved': {
      kind: 'conflict',
      constraint: 'payout_paid_after_approval',
      says: {
        kk: 'Аударым бекітілмеген.',
        ru: 'Выплата не утверждена.',
        en: 'The payout is not approved.',
      },
    },
    'decided-already': {
      kind: 'conflict',
      constraint: ['payout_goes_forward', 'movement_of_payout_once'],
      says: {
        kk: 'Бұл аударым белгіленіп қойған немесе алып тасталған.',
        ru: 'Эта выплата уже отмечена или снята.',
        en: 'This payout is marked already, or was dropped.',
      },
    },
  },
})

export const setPayoutCodes = declare({
  ...common,
  name: 'set-payout-codes',
  says: {
    kk: 'Төлем тапсырмасының кодтарын (ТМК, Бек) дереккөзімен өзгерту.',
    ru: 'Изменить коды платёжного поручения (КНП, Кбе) с указанием источника.',
    en: 'Change the codes of payment orders (KNP, KBE) with their source.',
  },
  confirmed: false,
  asks: z.strictObject({
    knp: z.string().regex(/^\d{3}$/),
    kbe: z.string().regex(/^\d{2}$/),
    source: line(300, 3),
    sourceDate: day(),
    verified: z.boolean(),
  }),
  answers: z.object({}),
  refusals: { 'not-the-agent': notTheAgent },
})
