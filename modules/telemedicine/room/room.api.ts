import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'
import { changedMeanwhile, identityNotChecked } from '../../scheduling/index.ts'
import { notAgreed, payFirst, tooEarly, tooLate, visitOver } from '../refusals.ts'

const both = { who: ['person', 'doctor'], purpose: 'care', clauses: ['PF-1.7e'] } as const
const byDoctor = { ...both, kind: 'write', who: ['doctor'] } as const
const booking = { booking: id() }
export const side = z.enum(['patient', 'doctor'])

export const showRoom = declare({
  ...both,
  name: 'show-room',
  says: {
    kk: 'Бейнебайланыс бөлмесін көрсету',
    ru: 'Показать комнату видеосвязи',
    en: 'Show the room of a visit by video',
  },
  kind: 'read',
  touches: ['identity', 'health'],
  asks: z.strictObject(booking),
  answers: z.object({
    side,
    number: z.string(),
    service: shapes.text,
    doctor: shapes.text,
    patient: z.string(),
    clinic: shapes.text,
    phone: z.string(),
    opensAt: z.string(),
    startsAt: z.string(),
    closesAt: z.string(),
    door: z.enum(['early', 'open', 'late']),
    /** Waits for its time; the patient has come; the doctor has let in; it is over. */
    stage: z.enum(['before', 'waiting', 'let-in', 'over']),
    agreedAt: z.string().nullable(),
    mustPay: z.boolean(),
    patientIsHere: z.boolean(),
    doctorIsHere: z.boolean(),
    /** The clinic has seen a document of this patient before. */
    knownAtClinic: z.boolean(),
    identity: z.enum(['document', 'known']).nullable(),
    hasRelay: z.boolean(),
    /** What the patient has opened to this doctor, and what was issued of this visit. */
    files: z.array(z.object({ file: z.string(), title: z.string() })),
    documents: z.array(z.object({ document: z.string(), number: z.string() })),
    messages: z.array(
      z.object({ message: z.string(), side, mine: z.boolean(), at: z.string(), text: z.string() }),
    ),
  }),
  refusals: {},
})

export const agreeToVideo = declare({
  ...both,
  name: 'agree-to-video',
  says: {
    kk: 'Бейнебайланыспен қабылдауға келісім беру',
    ru: 'Дать согласие на приём по видеосвязи',
    en: 'Agree to be received by video',
  },
  kind: 'write',
  who: ['person'],
  touches: ['health', 'consent'],
  asks: z.strictObject({ ...booking, edition: z.int().min(1).max(1_000) }),
  answers: z.object({}),
  refusals: {
    'visit-over': visitOver,
    'agreed-already': {
      kind: 'conflict',
      constraint: 'agreed_to_video_once',
      says: {
        kk: 'Бұл қабылдауға келісім берілген.',
        ru: 'На этот приём согласие уже дано.',
        en: 'It is agreed for this visit already.',
      },
    },
    'agrees-alone': {
      kind: 'forbidden',
      clause: 'PF-4.5',
      says: {
        kk: 'Бұл келісімді 16 жастан бастап пациенттің өзі береді: өз кабинетінде осы қабылдаудың бетін ашады.',
        ru: 'С 16 лет это согласие даёт сам пациент: в своём кабинете, на странице этого приёма.',
        en: 'From 16 on the patient agrees alone: in the own cabinet, on the page of this visit.',
      },
    },
    'statement-changed': {
      kind: 'conflict',
      says: {
        kk: 'Келісім мәтіні өзгерді. Жаңасын оқып шығыңыз.',
        ru: 'Текст согласия изменился. Прочитайте новый.',
        en: 'The words of the agreement have changed. Please read the new ones.',
      },
    },
  },
})

export const enterRoom = declare({
  ...both,
  name: 'enter-room',
  says: {
    kk: 'Бейнебайланыс бөлмесіне кіру',
    ru: 'Войти в комнату видеосвязи',
    en: 'Enter the room of a visit by video',
  },
  kind: 'write',
  touches: ['health'],
  // A window that enters twice is two lines; the newer one counts.
  once: 'free',
  asks: z.strictObject(booking),
  answers: z.object({
    line: z.string(),
    ice: z.array(z.object({ urls: z.string(), username: z.string(), credential: z.string() })),
  }),
  refusals: {
    'visit-over': visitOver,
    'too-early': tooEarly,
    'too-late': tooLate,
    'not-agreed': notAgreed,
    'pay-first': payFirst,
    'changed-meanwhile': changedMeanwhile,
  },
})

export const writeMessage = declare({
  ...both,
  name: 'write-in-room',
  says: {
    kk: 'Бейнебайланыс бөлмесінің чатына жазу',
    ru: 'Написать в чат комнаты видеосвязи',
    en: 'Write in the chat of a video room',
  },
  kind: 'write',
  touches: ['health'],
  asks: z.strictObject({ ...booking, text: paragraph(2_000, 1) }),
  answers: z.object({ message: z.string() }),
  refusals: {
    'visit-over': visitOver,
    'too-early': tooEarly,
    'too-late': tooLate,
    'not-agreed': notAgreed,
  },
})

export const checkIdentity = declare({
  ...byDoctor,
  name: 'check-identity-by-video',
  says: {
    kk: 'Камера алдындағы адамның кім екенін тексергенін жазу',
    ru: 'Записать, что врач удостоверился, кто перед камерой',
    en: 'Write down how the doctor made sure who is before the camera',
  },
  touches: ['identity'],
  asks: z.strictObject({ ...booking, way: z.enum(['document', 'known']) }),
  answers: z.object({}),
  refusals: {
    'not-let-in': {
      kind: 'conflict',
      says: {
        kk: 'Алдымен пациентті кіргізіңіз.',
        ru: 'Сначала впустите пациента.',
        en: 'Let the patient in first.',
      },
    },
    'not-known-here': {
      kind: 'conflict',
      says: {
        kk: 'Клиника бұл пациенттің құжатын бұрын көрмеген. Құжатын камераға көрсетуін сұраңыз.',
        ru: 'Клиника раньше не видела документ этого пациента. Попросите показать его в камеру.',
        en: 'The clinic has not seen a document of this patient before. Ask to show it to the camera.',
      },
    },
    'checked-already': {
      kind: 'conflict',
      constraint: 'identity_checked_once',
      says: {
        kk: 'Жеке басы тексерілген деп жазылған.',
        ru: 'Проверка личности уже записана.',
        en: 'The identity is written down as checked.',
      },
    },
  },
})

export const endVideoVisit = declare({
  ...byDoctor,
  name: 'end-video-visit',
  says: {
    kk: 'Бейнебайланыспен қабылдауды аяқтау',
    ru: 'Завершить приём по видеосвязи',
    en: 'End a visit by video',
  },
  touches: ['health', 'payment'],
  /**
   * `technical`: the line did not hold, or it could not be made sure who is before the camera; the visit is called off,
   * nothing is charged and what was paid goes back.
   */
  asks: z.strictObject({ ...booking, outcome: z.enum(['took-place', 'technical']) }),
  answers: z.object({}),
  refusals: {
    'identity-not-checked': identityNotChecked,
    'patient-never-came': {
      kind: 'conflict',
      says: {
        kk: 'Пациент бөлмеге кірген жоқ. Тіркеу бөлімі оны келмеген деп белгілейді.',
        ru: 'Пациент не входил в комнату. Неявку отмечает регистратура.',
        en: 'The patient never entered. Reception notes who did not come.',
      },
    },
    'line-held': {
      kind: 'conflict',
      says: {
        kk: 'Жеке басы тексерілген, екі жақ бір минуттан ұзақ сөйлескен. Қабылдау өтті деп аяқтаңыз.',
        ru: 'Личность удостоверена, обе стороны говорили дольше минуты. Завершите приём как состоявшийся.',
        en: 'The identity was made sure of and both sides spoke for longer than a minute. End the visit as one that took place.',
      },
    },
    'changed-meanwhile': changedMeanwhile,
  },
})
