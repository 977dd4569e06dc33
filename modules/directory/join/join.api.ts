// A practitioner applies, follows the application, objects to a refusal and leaves (DR-0b).
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { because, day, id, line, paragraph } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'
import { truthField } from '../../people/index.ts'
import { noKeeper } from './keeper.ts'
import { application, verification } from './shapes.ts'

const tickPublic = {
  kk: 'Мұнсыз маман ашық тізімге кірмейді: келіссеңіз, белгілеңіз.',
  ru: 'Без этого специалист не войдёт в открытый список: отметьте, если согласны.',
  en: 'Without it a practitioner cannot be listed: tick it if you agree.',
}

export const applyAsPractitioner = declare({
  name: 'apply-as-practitioner',
  says: {
    kk: 'Анықтамалыққа маман ретінде қосылуға өтінім беру',
    ru: 'Подать заявку специалиста в справочник',
    en: 'Apply to join the directory as a practitioner',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'contract',
  touches: ['identity', 'employment'],
  asks: z.strictObject({
    /** The professional name, as it will be published. */
    name: z.strictObject({ kk: line(120, 3), ru: line(120, 3), en: line(120, 3) }),
    speciality: line(60),
    city: line(60),
    languages: z.array(line(20)).min(1).max(10),
    diploma: z.strictObject({ number: line(60, 3), year: z.int().min(1940).max(2100), place: line(200, 3) }),
    certificate: z.strictObject({ number: line(60, 3), until: day() }),
    licence: z.strictObject({ number: line(60, 3), holder: line(200, 3) }),
    ...truthField,
    /** The tick under what will be public. */
    mayBePublic: z.boolean().refine(ticked => ticked, because(tickPublic)),
  }),
  answers: z.object({
    application: z.string(),
    /** By when it is answered. */
    dueAt: z.string(),
  }),
  refusals: {
    'no-keeper': noKeeper,
    'unknown-choice': {
      kind: 'invalid',
      constraint: ['practitioner_application_speciality_fkey', 'practitioner_application_city_fkey'],
      says: {
        kk: 'Мамандық пен қаланы тізімнен таңдаңыз.',
        ru: 'Выберите специальность и город из списка.',
        en: 'Choose the speciality and the city from the lists.',
      },
    },
    'certificate-ended': {
      kind: 'invalid',
      clause: 'DR-0b',
      constraint: 'application_certificate_in_force',
      says: {
        kk: 'Сертификаттың мерзімі өткен. Жаңасын алған соң өтінім беріңіз.',
        ru: 'Срок сертификата истёк. Подайте заявку, когда получите новый.',
        en: 'The certificate has ended. Apply when you have the new one.',
      },
    },
    'diploma-year': {
      kind: 'invalid',
      constraint: 'application_diploma_is_past',
      says: {
        kk: 'Дипломның жылын тексеріңіз.',
        ru: 'Проверьте год диплома.',
        en: 'Check the year of the diploma.',
      },
    },
    'applied-already': {
      kind: 'conflict',
      constraint: 'application_one_waits',
      says: {
        kk: 'Өтініміңіз қаралып жатыр. Жауап келгенше жаңасы берілмейді.',
        ru: 'Ваша заявка рассматривается. Новую можно подать после ответа.',
        en: 'Your application is being looked at. You can apply again after the answer.',
      },
    },
  },
  clauses: ['DR-0b'],
})

export const showMyApplications = declare({
  name: 'show-my-applications',
  says: {
    kk: 'Маман ретінде берген өтінімдерім мен растауларымды көрсету',
    ru: 'Показать мои заявки специалиста и подтверждения',
    en: 'Show my applications as a practitioner and what was verified',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'contract',
  touches: ['identity', 'employment'],
  asks: z.strictObject({}),
  answers: z.object({
    applications: z.array(application),
    verifications: z.array(verification),
    /** What the form lets choose from. */
    choices: z.object({
      specialities: z.array(shapes.text.extend({ id: z.string() })),
      cities: z.array(shapes.text.extend({ id: z.string() })),
      languages: z.array(shapes.text.extend({ id: z.string() })),
    }),
  }),
  refusals: {},
  clauses: ['DR-0b'],
})

export const objectToDecision = declare({
  name: 'object-to-decision',
  says: {
    kk: 'Өтінімнен бас тартуға қарсылық білдіру',
    ru: 'Возразить против отказа в заявке',
    en: 'Object to the refusal of an application',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'contract',
  touches: ['employment'],
  asks: z.strictObject({ application: id(), text: paragraph(2000, 10) }),
  answers: z.object({ dueAt: z.string() }),
  refusals: {
    'objected-already': {
      kind: 'conflict',
      constraint: 'application_objected_once',
      says: {
        kk: 'Қарсылығыңыз бұрын қабылданған. Жауабы осы бетте шығады.',
        ru: 'Возражение уже принято. Ответ появится на этой странице.',
        en: 'Your objection was received before. Its answer appears on this page.',
      },
    },
  },
  clauses: ['DR-0b'],
})

export const leavePractitioners = declare({
  name: 'leave-practitioners',
  says: {
    kk: 'Анықтамалықтағы маман белгісінен бас тарту',
    ru: 'Снять с себя отметку специалиста в справочнике',
    en: 'Give up the mark of a practitioner in the directory',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'contract',
  touches: ['employment'],
  asks: z.strictObject({ verification: id() }),
  answers: z.object({}),
  refusals: {
    'ended-already': {
      kind: 'conflict',
      constraint: 'verification_ends_once',
      says: {
        kk: 'Бұл белгі бұрын алынған.',
        ru: 'Эта отметка уже снята.',
        en: 'This mark was ended before.',
      },
    },
  },
  clauses: ['DR-0b'],
})

export const listPractitioners = declare({
  name: 'list-practitioners',
  says: {
    kk: 'Құжаттары тексерілген мамандарды көрсету',
    ru: 'Показать специалистов с проверенными документами',
    en: 'List practitioners whose documents were verified',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({ practitioners: z.array(verification) }),
  refusals: {},
  clauses: ['DR-0b'],
})

export const showPractitioner = declare({
  name: 'show-practitioner',
  says: {
    kk: 'Маманның нені, кім, қашан және қай күнге дейін растағанын көрсету',
    ru: 'Показать, что у специалиста проверено, кем, когда и до какого дня',
    en: 'Show what of a practitioner was verified, by whom, when and until when',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ slug: line(120) }),
  answers: z.object({
    name: shapes.text,
    /** Those that stand; none when all have ended. */
    verifications: z.array(verification),
    /** The doctor's page at a clinic, where visits are booked; null when no clinic employs the practitioner. */
    doctor: z.string().nullable(),
  }),
  refusals: {},
  clauses: ['DR-0b', 'CL-6.1.2'],
})
