// An order of an information service: contract, payment, answer, claim. It never becomes a medical record.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { because, id, line, paragraph, tiyn } from '../../../kernel/fields.ts'
import { disclosureRefusals } from '../../privacy/index.ts'
import { order } from '../shapes.ts'
import { texts } from '../words.texts.ts'

const cardUnavailable = {
  kind: 'unavailable',
  says: {
    kk: 'Қазір картамен төлеу мүмкін емес. Сәл кейінірек қайталаңыз.',
    ru: 'Сейчас оплатить картой нельзя. Повторите немного позже.',
    en: 'Paying by card is not possible now. Try again a little later.',
  },
} as const

const notNow = {
  kind: 'conflict',
  constraint: ['purchase_goes_forward', 'purchase_event_once'],
  says: {
    kk: 'Тапсырыстың күйі өзгерген. Бетті қайта ашыңыз.',
    ru: 'Состояние заказа изменилось. Откройте страницу заново.',
    en: 'The order has moved on. Open the page again.',
  },
} as const

const payment = {
  'card-unavailable': cardUnavailable,
  'recipient-silent': disclosureRefusals['recipient-silent'],
  'partner-terms-not-accepted': disclosureRefusals['partner-terms-not-accepted'],
}

export const orderInformationService = declare({
  name: 'order-information-service',
  says: {
    kk: 'Шартты қабылдап, ақпараттық қызметке тапсырыс беру.',
    ru: 'Принять договор и заказать информационную услугу.',
    en: 'Accept the contract and order an information service.',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'contract',
  touches: ['payment', 'consent'],
  asks: z.strictObject({
    offering: id(),
    /** The contract that was on the page, and the price: only what was seen is ordered. */
    edition: id(),
    tiyn: tiyn(1),
    wish: paragraph(500, 3),
    accepted: z.literal(true),
  }),
  answers: z.object({ order: id() }),
  refusals: {
    'contract-changed': {
      kind: 'conflict',
      clause: 'PF-1.5',
      says: {
        kk: 'Сіз оқып жатқанда шарттың жаңа редакциясы күшіне енді. Жаңасын оқып, қайта тапсырыс беріңіз.',
        ru: 'Пока вы читали, вступила в силу новая редакция договора. Прочитайте её и закажите снова.',
        en: 'While you were reading, a new edition of the contract took force. Read it and order again.',
      },
    },
    'price-changed': {
      kind: 'conflict',
      clause: 'PF-2.3.3',
      says: {
        kk: 'Қызметтің бағасы өзгерді. Жаңа бағаны қарап, қайта тапсырыс беріңіз.',
        ru: 'Цена услуги изменилась. Посмотрите новую цену и закажите снова.',
        en: 'The price has changed. Look at the new one and order again.',
      },
    },
    'not-offered': {
      kind: 'conflict',
      says: {
        kk: 'Бұл қызмет енді ұсынылмайды.',
        ru: 'Эта услуга больше не предлагается.',
        en: 'This service is offered no more.',
      },
    },
  },
  restrictable: 'payment',
  clauses: ['PF-1.7f', 'PF-2.3.3'],
})

export const payInformationOrder = declare({
  name: 'pay-information-order',
  says: {
    kk: 'Ақпараттық қызмет тапсырысын картамен төлеуді бастау.',
    ru: 'Начать оплату заказа информационной услуги картой.',
    en: 'Begin to pay for an order of an information service by card.',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({ order: id() }),
  answers: z.object({ address: z.url() }),
  refusals: {
    ...payment,
    'nothing-due': {
      kind: 'conflict',
      says: {
        kk: 'Бұл тапсырыс бойынша төлейтін сома жоқ.',
        ru: 'По этому заказу платить нечего.',
        en: 'There is nothing to pay for this order.',
      },
    },
  },
  restrictable: 'payment',
  clauses: ['PF-1.7f', 'PF-2.3.4'],
})

export const cancelInformationOrder = declare({
  name: 'cancel-information-order',
  says: {
    kk: 'Ақпараттық қызмет ашылғанша тапсырыстан бас тарту.',
    ru: 'Отменить заказ информационной услуги, пока она не открыта.',
    en: 'Cancel an order of an information service before it opens.',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'contract',
  touches: ['payment'],
  asks: z.strictObject({ order: id() }),
  answers: z.object({}),
  refusals: { 'not-now': notNow },
  clauses: ['PF-1.7f'],
})

export const answerInformationOrder = declare({
  name: 'answer-information-order',
  says: {
    kk: 'Алынған ақпаратты қабылдау немесе шағымдану.',
    ru: 'Принять полученную информацию или подать претензию.',
    en: 'Accept the information received, or make a claim.',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'contract',
  touches: ['payment'],
  asks: z.discriminatedUnion('outcome', [
    z.strictObject({ order: id(), outcome: z.literal('accepted') }),
    z.strictObject({ order: id(), outcome: z.literal('disputed'), says: paragraph(1000, 5) }),
  ]),
  answers: z.object({}),
  refusals: { 'not-now': notNow },
  clauses: ['PF-1.7f'],
})

export const deliverInformation = declare({
  name: 'deliver-information',
  says: {
    kk: 'Тапсырыс бойынша жалпы ақпарат беру.',
    ru: 'Выдать общую информацию по заказу.',
    en: 'Give the general information of an order.',
  },
  kind: 'write',
  who: ['reception', 'director'],
  purpose: 'contract',
  touches: ['payment'],
  asks: z.strictObject({
    order: id(),
    body: paragraph(10_000, 10),
    link: line(500)
      .refine(text => /^https:\/\/[^\s]+$/.test(text), because(texts.linkHint))
      .optional(),
  }),
  answers: z.object({}),
  refusals: {
    'not-now': { ...notNow, constraint: ['purchase_goes_forward', 'purchase_event_once', 'delivered_once'] },
  },
  clauses: ['PF-1.7f'],
})

export const settleInformationClaim = declare({
  name: 'settle-information-claim',
  says: {
    kk: 'Ақпараттық қызмет туралы шағымды шешу.',
    ru: 'Решить претензию об информационной услуге.',
    en: 'Settle a claim about an information service.',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'contract',
  touches: ['payment'],
  asks: z.strictObject({
    order: id(),
    outcome: z.enum(['refunded', 'refused']),
    says: paragraph(1000, 5),
  }),
  answers: z.object({}),
  refusals: { 'not-now': notNow },
  clauses: ['PF-1.7f'],
})

export const showMyInformationOrders = declare({
  name: 'show-my-information-orders',
  says: {
    kk: 'Ақпараттық қызметтерге берген тапсырыстарымды көрсету.',
    ru: 'Показать мои заказы информационных услуг.',
    en: 'Show my orders of information services.',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['payment'],
  asks: z.strictObject({}),
  answers: z.object({ orders: z.array(order) }),
  refusals: {},
  clauses: ['PF-1.7f', 'PF-2.3.3'],
})

const system = {
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'contract',
  touches: ['payment'],
  asks: z.strictObject({ order: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-1.7f'],
} as const

export const beginInformationService = declare({
  ...system,
  name: 'begin-information-service',
  says: {
    kk: 'Тапсырыс төленген соң шартты бастап, қызмет ашылатын мерзімді санау.',
    ru: 'После оплаты заказа начать договор и срок открытия услуги.',
    en: 'Begin the contract and the term to open the service once an order is paid.',
  },
})

export const settleInformationOrder = declare({
  ...system,
  name: 'settle-information-order',
  says: {
    kk: 'Тапсырыстың жаңа күйінен шығатын ақшаны, мерзімді және хатты орындау.',
    ru: 'Исполнить то, что следует из состояния заказа: деньги, сроки, письмо.',
    en: 'Do what follows from the state of an order: money, terms, letter.',
  },
})

export const endInformationRefund = declare({
  ...system,
  name: 'end-information-refund',
  says: {
    kk: 'Қайтарылған ақшаның мерзімін аяқтау.',
    ru: 'Остановить срок возврата денег.',
    en: 'Stop the term of a refund that has gone.',
  },
})
