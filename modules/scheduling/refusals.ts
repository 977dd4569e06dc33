// Refusals that several acts of the module share.
import type { RefusalDeclaration } from '../../kernel/refusal.ts'

/** Data: `next`, up to three next free times. The constraint judges last. */
export const slotTaken = {
  kind: 'conflict',
  constraint: 'visit_no_overlap',
  clause: 'CL-3.2b',
  says: {
    kk: 'Бұл уақыт бос емес. Басқа уақытты таңдаңыз.',
    ru: 'Это время уже занято. Выберите другое.',
    en: 'This time is not free any more. Please choose another one.',
  },
} as const satisfies RefusalDeclaration

export const patientBusy = {
  kind: 'conflict',
  says: {
    kk: 'Пациенттің осы уақытқа басқа жазылуы бар. Басқа уақытты таңдаңыз.',
    ru: 'У пациента на это время уже есть запись. Выберите другое время.',
    en: 'The patient already has a booking at this time. Please choose another one.',
  },
} as const satisfies RefusalDeclaration

export const notOffered = {
  kind: 'conflict',
  clause: 'CL-2.1',
  says: {
    kk: 'Дәрігер бұл қызметке қазір жазбайды. Басқа дәрігерді немесе қызметті таңдаңыз.',
    ru: 'Врач сейчас не принимает на эту услугу. Выберите другого врача или услугу.',
    en: 'The doctor does not take bookings for this service now. Please choose another doctor or service.',
  },
} as const satisfies RefusalDeclaration

export const noLicence = {
  kind: 'conflict',
  clause: 'CL-1.3b',
  says: {
    kk: 'Бұл күні клиниканың лицензиясы жарамсыз, сондықтан жазылу мүмкін емес.',
    ru: 'На этот день у клиники нет действующей лицензии, поэтому записаться нельзя.',
    en: 'The clinic has no valid licence on that day, so it cannot take bookings.',
  },
} as const satisfies RefusalDeclaration

export const consentMissing = {
  kind: 'forbidden',
  clause: 'CL-5.1.3',
  says: {
    kk: 'Клиникаға дербес деректерді өңдеуге келісім берілмеген немесе ол қайтарып алынған. Келісім бермейінше жазылу мүмкін емес.',
    ru: 'Клинике не дано согласие на обработку персональных данных или оно отозвано. Без него записаться нельзя.',
    en: "The clinic has no consent to process the patient's personal data, or it was withdrawn. Without it there is no booking.",
  },
} as const satisfies RefusalDeclaration

/** Somebody was faster: the state is no longer what the person saw. */
export const changedMeanwhile = {
  kind: 'conflict',
  says: {
    kk: 'Жазылу осы арада өзгерді. Бетті жаңартып, қайта қараңыз.',
    ru: 'Запись за это время изменилась. Обновите страницу и посмотрите снова.',
    en: 'The booking has changed meanwhile. Please look at it again.',
  },
} as const satisfies RefusalDeclaration

/** The state of the booking does not lead there. */
export const notNow = {
  kind: 'conflict',
  says: {
    kk: 'Жазылудың қазіргі күйінде мұны жасауға болмайды.',
    ru: 'В нынешнем состоянии записи это сделать нельзя.',
    en: 'This cannot be done in the present state of the booking.',
  },
} as const satisfies RefusalDeclaration

/** The service needs a signed informed consent; a later module judges it before the visit begins. */
export const consentToInterventionMissing = {
  kind: 'conflict',
  constraint: 'visit_needs_consent',
  clause: 'CL-3.16',
  says: {
    kk: 'Бұл қызмет пациенттің қолы қойылған ақпараттандырылған келісімсіз басталмайды. Алдымен келісімді дайындаңыз.',
    ru: 'Эта услуга не начинается без подписанного информированного согласия. Сначала подготовьте согласие.',
    en: 'This service does not begin without a signed informed consent. Prepare the consent first.',
  },
} as const satisfies RefusalDeclaration

/** A visit by video does not end as given before it is written down who was there; a later module judges it. */
export const identityNotChecked = {
  kind: 'conflict',
  constraint: 'visit_by_video_needs_identity',
  clause: 'PF-1.7e',
  says: {
    kk: 'Қабылдау бейнебайланыспен өтіп жатыр. Алдымен бейне бөлмесінде камера алдында кім отырғанын қалай тексергеніңізді белгілеңіз. Анықтау мүмкін болмаса, қабылдаудан сол жерде бас тартыңыз.',
    ru: 'Приём идёт по видеосвязи. Сначала отметьте в видеокомнате, как вы удостоверились, кто перед камерой. Если это не удалось, отмените приём там же.',
    en: 'This visit is held by video. First note in its video room how you made sure who is before the camera. If that was not possible, call the visit off there.',
  },
} as const satisfies RefusalDeclaration
