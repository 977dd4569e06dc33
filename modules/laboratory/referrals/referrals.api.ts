import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'
import { disclosureRefusals } from '../../privacy/index.ts'
import { unknownTest } from '../refusals.ts'
import { reportShape, stages, testList } from '../shapes.ts'

export const referTests = declare({
  name: 'refer-tests',
  says: {
    kk: 'Пациентті шартты зертханаға жіберу',
    ru: 'Направить пациента в лабораторию по договору',
    en: 'Refer a patient to a laboratory by contract',
  },
  kind: 'write',
  who: ['doctor', 'reception'],
  purpose: 'care',
  touches: ['identity', 'contact', 'health', 'consent'],
  /** `ground`: the patient's consent to us, or the exchange for giving care (Health Code 273(5)). */
  asks: z.strictObject({
    contract: id(),
    patient: id(),
    tests: testList(),
    ground: z.enum(['consent', 'care']),
  }),
  answers: z.object({ order: z.string() }),
  refusals: {
    ...disclosureRefusals,
    'contract-not-in-force': {
      kind: 'conflict',
      clause: 'LB-2.2c',
      says: {
        kk: 'Бұл шарт бүгін күшінде емес. Басқа шартты таңдаңыз.',
        ru: 'Этот договор сегодня не действует. Выберите другой.',
        en: 'This contract is not in force today. Choose another one.',
      },
    },
    'no-price': {
      kind: 'invalid',
      clause: 'LB-2.2c',
      says: {
        kk: 'Шартта бағасы жоқ талдау: {test}. Белгісін алып тастаңыз немесе басқа шартты таңдаңыз.',
        ru: 'В договоре нет цены анализа: {test}. Снимите отметку или выберите другой договор.',
        en: 'The contract has no price for: {test}. Take the tick away or choose another contract.',
      },
    },
    'no-consent': {
      kind: 'conflict',
      clause: 'LB-2.5',
      says: {
        kk: 'Пациенттің емге келісімі жоқ немесе қайтарылған. Басқа негізді таңдаңыз немесе келісім алыңыз.',
        ru: 'Согласия пациента на помощь нет или оно отозвано. Выберите другое основание или получите согласие.',
        en: 'There is no standing consent of the patient to care. Choose another ground or obtain the consent.',
      },
    },
    'unknown-test': unknownTest,
  },
  clauses: ['LB-2.2c', 'LB-2.5'],
})

export const showReferrals = declare({
  name: 'show-referrals',
  says: {
    kk: 'Өз ұйымы жіберген талдаулардың барысын көрсету',
    ru: 'Показать ход направлений своей организации',
    en: "Show the progress of one's own organisation's referrals",
  },
  kind: 'read',
  who: ['doctor', 'reception'],
  purpose: 'care',
  touches: ['identity', 'health'],
  asks: z.strictObject({}),
  answers: z.object({
    referrals: z.array(
      z.object({
        order: z.string(),
        number: z.string(),
        patient: z.string(),
        laboratory: shapes.text,
        at: z.string(),
        tests: z.array(shapes.text),
        stage: z.enum(stages),
        /** Given back, and open to this reader: a doctor, not the desk. */
        report: reportShape.nullable(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['LB-2.2c'],
})

export const giveReportBack = declare({
  name: 'give-report-back',
  says: {
    kk: 'Хаттаманы жіберген ұйымға беру',
    ru: 'Передать протокол направившей организации',
    en: 'Give a report to the organisation that referred',
  },
  kind: 'write',
  who: ['laboratory'],
  purpose: 'care',
  touches: ['identity', 'health'],
  asks: z.strictObject({ report: id() }),
  answers: z.object({}),
  confirmed: true,
  refusals: {
    ...disclosureRefusals,
    superseded: {
      kind: 'conflict',
      clause: 'LB-2.2a',
      says: {
        kk: 'Бұл хаттама жаңасымен алмастырылған. Жаңа хаттаманы беріңіз.',
        ru: 'Этот протокол заменён новым. Передайте новый.',
        en: 'A newer report replaces this one. Give the newer one.',
      },
    },
    'given-already': {
      kind: 'conflict',
      constraint: 'report_given_back_once',
      says: {
        kk: 'Бұл хаттама жіберген ұйымға берілген.',
        ru: 'Этот протокол уже передан направившей организации.',
        en: 'This report was given to the organisation already.',
      },
    },
  },
  clauses: ['LB-2.2c', 'LB-2.5'],
})

export const takeInReferral = declare({
  name: 'take-in-referral',
  says: {
    kk: 'Жіберілген пациентті зертханада тіркеу.',
    ru: 'Зарегистрировать направленного пациента в лаборатории.',
    en: 'Register the referred patient at the laboratory.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'care',
  touches: ['identity'],
  asks: z.object({ order: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['LB-2.2c'],
})
