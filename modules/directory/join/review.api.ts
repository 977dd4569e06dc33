// Who keeps the directory looks up what an applicant wrote and decides (DR-0b).
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, line, paragraph } from '../../../kernel/fields.ts'
import { application, documents, results } from './shapes.ts'

const decidedAlready = {
  kind: 'conflict',
  constraint: ['application_decided_once', 'application_objection_answered_once', 'verification_once'],
  says: {
    kk: 'Бұл өтінімге жауап берілген.',
    ru: 'На эту заявку уже ответили.',
    en: 'This application was answered before.',
  },
} as const

const ownApplication = {
  kind: 'forbidden',
  constraint: 'application_decided_by_another',
  says: {
    kk: 'Өз өтініміңізді басқа әкімші тексереді және оған жауап береді.',
    ru: 'Вашу собственную заявку проверит другой администратор, он же на неё ответит.',
    en: 'Another administrator checks and decides your own application.',
  },
} as const

const notConfirmed = {
  kind: 'conflict',
  clause: 'DR-0b',
  constraint: 'verification_rests_on_three_documents',
  says: {
    kk: 'Алдымен диплом, сертификат және лицензия тізілімдерден расталуы керек.',
    ru: 'Сначала диплом, сертификат и лицензия должны подтвердиться по реестрам.',
    en: 'First the diploma, the certificate and the licence must be confirmed by their registers.',
  },
} as const

const certificateOver = {
  kind: 'conflict',
  clause: 'DR-0b',
  constraint: 'verification_of_certificate_in_force',
  says: {
    kk: 'Сертификаттың мерзімі өтіп кетті.',
    ru: 'Срок сертификата уже истёк.',
    en: 'The certificate has ended meanwhile.',
  },
} as const

const reasonMissing = {
  kind: 'invalid',
  constraint: 'refusal_has_reason',
  says: {
    kk: 'Бас тартудың себебін жазыңыз.',
    ru: 'Напишите причину отказа.',
    en: 'Write why it is refused.',
  },
} as const

export const listApplications = declare({
  name: 'list-applications',
  says: {
    kk: 'Мамандардың өтінімдерін көрсету',
    ru: 'Показать заявки специалистов',
    en: 'List applications of practitioners',
  },
  kind: 'read',
  who: ['admin'],
  purpose: 'administration',
  touches: ['identity', 'employment'],
  asks: z.strictObject({}),
  /** What a list needs; the documents stand in the application itself. */
  answers: z.object({
    applications: z.array(
      application.pick({ application: true, name: true, speciality: true, state: true, dueAt: true }),
    ),
  }),
  refusals: {},
  clauses: ['DR-0b'],
})

export const showApplication = declare({
  name: 'show-application',
  says: {
    kk: 'Маманның өтінімін көрсету',
    ru: 'Показать заявку специалиста',
    en: 'Show the application of a practitioner',
  },
  kind: 'read',
  who: ['admin'],
  purpose: 'administration',
  touches: ['identity', 'employment'],
  asks: z.strictObject({ application: id() }),
  answers: application.extend({
    /** The verification that followed; null when none did or it was ended. */
    verification: z.string().nullable(),
  }),
  refusals: {},
  clauses: ['DR-0b'],
})

export const noteDocumentCheck = declare({
  name: 'note-document-check',
  says: {
    kk: 'Маман құжатының ашық тізілімде тексерілгенін жазу',
    ru: 'Записать проверку документа специалиста по открытому реестру',
    en: 'Note that a document of a practitioner was looked up in a public register',
  },
  kind: 'write',
  who: ['admin'],
  purpose: 'administration',
  touches: ['employment'],
  asks: z.strictObject({
    application: id(),
    document: z.enum(documents),
    register: line(200, 3),
    checkedOn: day(),
    result: z.enum(results),
  }),
  answers: z.object({}),
  refusals: {
    'check-ahead': {
      kind: 'invalid',
      constraint: 'check_is_not_ahead',
      says: {
        kk: 'Тексерген күн бүгіннен кейін болмайды.',
        ru: 'День проверки не может быть позже сегодняшнего.',
        en: 'The day of the check cannot be after today.',
      },
    },
    'own-application': ownApplication,
    'decided-already': { ...decidedAlready, constraint: 'check_before_verification' },
  },
  clauses: ['DR-0b'],
})

export const decideApplication = declare({
  name: 'decide-application',
  says: {
    kk: 'Маманның өтініміне жауап беру',
    ru: 'Ответить на заявку специалиста',
    en: 'Decide the application of a practitioner',
  },
  kind: 'write',
  who: ['admin'],
  purpose: 'administration',
  touches: ['identity', 'employment'],
  confirmed: true,
  asks: z.strictObject({
    application: id(),
    outcome: z.enum(['accepted', 'refused']),
    reason: paragraph(1000),
  }),
  answers: z.object({}),
  refusals: {
    'own-application': ownApplication,
    'decided-already': decidedAlready,
    'not-confirmed': notConfirmed,
    'certificate-over': certificateOver,
    'reason-missing': reasonMissing,
  },
  clauses: ['DR-0b'],
})

export const answerObjection = declare({
  name: 'answer-objection',
  says: {
    kk: 'Маманның қарсылығына жауап беру',
    ru: 'Ответить на возражение специалиста',
    en: 'Answer the objection of a practitioner',
  },
  kind: 'write',
  who: ['admin'],
  purpose: 'administration',
  touches: ['identity', 'employment'],
  confirmed: true,
  asks: z.strictObject({
    objection: id(),
    outcome: z.enum(['kept', 'accepted']),
    reason: paragraph(1000, 3),
  }),
  answers: z.object({}),
  refusals: {
    'own-refusal': {
      kind: 'forbidden',
      clause: 'DR-0b',
      constraint: 'refusal_judged_by_another',
      says: {
        kk: 'Бас тартқан әкімші қарсылықты қарамайды. Оны басқа әкімші қарайды.',
        ru: 'Кто отказал, тот возражение не рассматривает. Его рассмотрит другой администратор.',
        en: 'Who refused does not judge the objection. Another administrator does.',
      },
    },
    'decided-already': decidedAlready,
    'not-confirmed': notConfirmed,
    'certificate-over': certificateOver,
  },
  clauses: ['DR-0b'],
})

export const endVerification = declare({
  name: 'end-verification',
  says: {
    kk: 'Маманның растауын себебін айтып тоқтату',
    ru: 'Прекратить подтверждение специалиста с указанием причины',
    en: 'End the verification of a practitioner with a reason',
  },
  kind: 'write',
  who: ['admin'],
  purpose: 'administration',
  touches: ['employment'],
  confirmed: true,
  asks: z.strictObject({ verification: id(), reason: paragraph(1000, 3) }),
  answers: z.object({}),
  refusals: {
    'ended-already': {
      kind: 'conflict',
      constraint: 'verification_ends_once',
      says: {
        kk: 'Бұл растау бұрын тоқтатылған.',
        ru: 'Это подтверждение уже прекращено.',
        en: 'This verification was ended before.',
      },
    },
  },
  clauses: ['DR-0b'],
})
