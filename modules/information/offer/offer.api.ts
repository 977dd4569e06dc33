// What partners offer: general information, each under its partner's name (PF-1.7f, PF-2.3.3).
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line, paragraph, tiyn } from '../../../kernel/fields.ts'
import { offering, order } from '../shapes.ts'

const three = (max: number, min: number) =>
  z.strictObject({ kk: line(max, min), ru: line(max, min), en: line(max, min) })
const threeParagraphs = (max: number, min: number) =>
  z.strictObject({ kk: paragraph(max, min), ru: paragraph(max, min), en: paragraph(max, min) })

export const listInformationServices = declare({
  name: 'list-information-services',
  says: {
    kk: 'Ақпараттық қызметтерді көрсету.',
    ru: 'Показать информационные услуги.',
    en: 'Show the information services.',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({ offerings: z.array(offering) }),
  refusals: {},
  clauses: ['PF-1.7f', 'PF-2.3.3'],
})

export const showInformationService = declare({
  name: 'show-information-service',
  says: {
    kk: 'Ақпараттық қызметті, оны көрсетушіні және шартын көрсету.',
    ru: 'Показать информационную услугу, исполнителя и договор.',
    en: 'Show an information service, its provider and the contract.',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ offering: id() }),
  answers: offering.extend({
    /** Null: no contract is in force, so nothing can be ordered. */
    contract: z
      .object({
        edition: id(),
        slug: z.string(),
        accessHours: z.int(),
        refundDays: z.int(),
      })
      .nullable(),
  }),
  refusals: {},
  clauses: ['PF-1.7f', 'PF-2.3.3'],
})

export const offerInformationService = declare({
  name: 'offer-information-service',
  says: {
    kk: 'Ақпараттық қызмет ұсыну.',
    ru: 'Предложить информационную услугу.',
    en: 'Offer an information service.',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'contract',
  touches: [],
  asks: z.strictObject({ title: three(120, 3), says: threeParagraphs(3000, 20), tiyn: tiyn(100) }),
  answers: z.object({ offering: id() }),
  refusals: {},
  clauses: ['PF-1.7f'],
})

export const setInformationPrice = declare({
  name: 'set-information-price',
  says: {
    kk: 'Ақпараттық қызметтің бағасын өзгерту.',
    ru: 'Изменить цену информационной услуги.',
    en: 'Change the price of an information service.',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'contract',
  touches: [],
  asks: z.strictObject({ offering: id(), tiyn: tiyn(100) }),
  answers: z.object({}),
  refusals: {
    'changed-just-now': {
      kind: 'conflict',
      constraint: 'price_once_at_an_instant',
      says: {
        kk: 'Бағаны біреу қазір ғана өзгертті. Бетті қайта ашыңыз.',
        ru: 'Цену только что изменили. Откройте страницу заново.',
        en: 'The price was changed just now. Open the page again.',
      },
    },
  },
  clauses: ['PF-1.7f'],
})

export const endInformationService = declare({
  name: 'end-information-service',
  says: {
    kk: 'Ақпараттық қызметті ұсынуды тоқтату.',
    ru: 'Больше не предлагать информационную услугу.',
    en: 'Offer an information service no more.',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'contract',
  touches: [],
  asks: z.strictObject({ offering: id() }),
  answers: z.object({}),
  refusals: {
    'ended-already': {
      kind: 'conflict',
      constraint: 'offering_ends_once',
      says: {
        kk: 'Бұл қызмет енді ұсынылмайды.',
        ru: 'Эта услуга уже не предлагается.',
        en: 'This service is offered no more.',
      },
    },
  },
  clauses: ['PF-1.7f'],
})

export const showPartnerInformation = declare({
  name: 'show-partner-information',
  says: {
    kk: 'Ұйымның ақпараттық қызметтері мен тапсырыстарын көрсету.',
    ru: 'Показать информационные услуги организации и заказы.',
    en: 'Show the organisation’s information services and their orders.',
  },
  kind: 'read',
  who: ['reception', 'director'],
  purpose: 'contract',
  touches: ['payment'],
  asks: z.strictObject({}),
  answers: z.object({ offerings: z.array(offering), orders: z.array(order) }),
  refusals: {},
  clauses: ['PF-1.7f'],
})
