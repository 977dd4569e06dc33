import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, instant, line, slug } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

const roles = z.enum(['patient', 'companion', 'staff'])
const people = () =>
  z
    .array(z.strictObject({ person: id(), role: roles }))
    .min(1)
    .max(10)

const whoIsInIt = {
  'not-consented-to-filming': {
    kind: 'conflict',
    clause: 'CL-2.3',
    constraint: 'footage_filmed_by_consent',
    says: {
      kk: 'Аталған адамдардың кемінде біреуі сол күнге түсірілім келісімін бермеген. Келісімі жоқ адам түсірілген жазба сақталмайды.',
      ru: 'Хотя бы у одного из названных нет согласия на съёмку в тот день. Запись человека без согласия не хранится.',
      en: 'At least one of those named had not consented to filming by that day. What shows a person without consent is not kept.',
    },
  },
  'already-named': {
    kind: 'conflict',
    constraint: 'footage_person_pkey',
    says: {
      kk: 'Бұл түсірілімде ол адам көрсетілген. Әр адам бір рет, бір рөлмен жазылады.',
      ru: 'Этот человек уже указан в съёмке. Каждый указывается один раз, в одной роли.',
      en: 'This person is named in it already. Each person is named once, in one role.',
    },
  },
} as const

export const listCameras = declare({
  name: 'list-cameras',
  says: {
    kk: 'Клиниканың бейнекамераларын көрсету',
    ru: 'Показать камеры клиники',
    en: 'Show the cameras of a clinic',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  /** Without a name: the organisation of the acting duty. */
  asks: z.strictObject({ organisation: slug().optional() }),
  answers: z.object({
    organisation: z.object({ slug: z.string(), name: text }),
    cameras: z.array(
      z.object({
        id: z.string(),
        place: text,
        hasSound: z.boolean(),
        keepDays: z.number(),
        since: z.string(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-3.8'],
})

export const addCamera = declare({
  name: 'add-camera',
  says: {
    kk: 'Бейнекамераны тізілімге қосу',
    ru: 'Внести камеру в реестр',
    en: 'Add a camera to the register',
  },
  kind: 'write',
  who: ['officer', 'director'],
  purpose: 'protection',
  touches: [],
  asks: z.strictObject({
    placeKk: line(120),
    placeRu: line(120),
    placeEn: line(120),
    hasSound: z.boolean(),
    keepDays: z.int().min(1).max(365),
  }),
  answers: z.object({ camera: z.string() }),
  refusals: {},
  clauses: ['CL-3.8'],
})

export const endCamera = declare({
  name: 'end-camera',
  says: {
    kk: 'Бейнекамераны тізілімнен шығару',
    ru: 'Исключить камеру из реестра',
    en: 'Take a camera out of the register',
  },
  kind: 'write',
  who: ['officer', 'director'],
  purpose: 'protection',
  touches: [],
  asks: z.strictObject({ camera: id() }),
  answers: z.object({}),
  refusals: {
    'already-ended': {
      kind: 'conflict',
      constraint: 'camera_ends_once',
      says: {
        kk: 'Бұл камера тізілімнен бұрын шығарылған.',
        ru: 'Эта камера уже исключена из реестра.',
        en: 'This camera was taken out before.',
      },
    },
  },
  clauses: ['CL-3.8'],
})

export const registerFootage = declare({
  name: 'register-footage',
  says: {
    kk: 'Қабылдаудың түсірілімін тіркеу',
    ru: 'Зарегистрировать съёмку приёма',
    en: 'Register what was filmed of a visit',
  },
  kind: 'write',
  who: ['officer', 'director', 'reception'],
  purpose: 'protection',
  touches: ['identity'],
  asks: z.strictObject({
    /** Without it: filmed with a camera that is carried. */
    camera: id().optional(),
    keptAt: line(200),
    filmedAt: instant(),
    filmedUntil: instant(),
    /** Days from the day of filming. */
    keepDays: z.int().min(1).max(3650),
    people: people(),
  }),
  answers: z.object({ footage: z.string() }),
  refusals: {
    ...whoIsInIt,
    'ends-before-it-begins': {
      kind: 'invalid',
      constraint: 'footage_ends_after_it_begins',
      says: {
        kk: 'Түсірілімнің аяқталу уақыты басталуынан кейін болуы керек. Уақытты түзетіңіз.',
        ru: 'Окончание съёмки должно быть позже начала. Исправьте время.',
        en: 'Filming must end after it begins. Correct the time.',
      },
    },
    'not-filmed-yet': {
      kind: 'invalid',
      says: {
        kk: 'Түсірілім аяқталған соң тіркеледі. Күні мен уақытын тексеріңіз.',
        ru: 'Съёмка регистрируется после её окончания. Проверьте день и время.',
        en: 'Footage is registered after filming has ended. Check the day and the time.',
      },
    },
  },
  clauses: ['CL-2.3'],
})

export const nameInFootage = declare({
  name: 'name-in-footage',
  says: {
    kk: 'Түсірілімдегі адамдарды қосу',
    ru: 'Добавить людей в съёмку',
    en: 'Name further people in footage',
  },
  kind: 'write',
  who: ['officer', 'director', 'reception'],
  purpose: 'protection',
  touches: ['identity', 'consent'],
  asks: z.strictObject({ footage: id(), people: people() }),
  answers: z.object({}),
  refusals: {
    ...whoIsInIt,
    'marked-for-publication': {
      kind: 'conflict',
      clause: 'CL-2.3',
      constraint: 'footage_joined_by_consent',
      says: {
        kk: 'Түсірілім жариялауға белгіленген, ал қосылатын адам жариялауға келісім бермеген. Алдымен белгіні алып тастаңыз немесе ол адамның келісімін күтіңіз.',
        ru: 'Съёмка отмечена для публикации, а добавляемый человек на публикацию не согласился. Сначала снимите отметку или дождитесь согласия.',
        en: 'The footage is marked for publication, and whoever is added has not consented to that. First take the mark off, or wait for the consent.',
      },
    },
  },
  clauses: ['CL-2.3'],
})

export const findFilmed = declare({
  name: 'find-filmed',
  says: {
    kk: 'Түсірілген пациентті немесе қызметкерді табу',
    ru: 'Найти снятого пациента или сотрудника',
    en: 'Find the patient or member of staff who was filmed',
  },
  kind: 'read',
  who: ['officer', 'director', 'reception'],
  purpose: 'protection',
  touches: ['identity', 'employment'],
  /** Beginnings of names. */
  asks: z.strictObject({ words: line(80, 2) }),
  answers: z.object({
    people: z.array(
      z.object({
        person: z.string(),
        name: z.string(),
        birthDate: z.string(),
        isPatient: z.boolean(),
        isStaff: z.boolean(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-2.3'],
})

export const listFootage = declare({
  name: 'list-footage',
  says: {
    kk: 'Клиниканың түсірілімдер тізілімін көру',
    ru: 'Посмотреть реестр съёмок клиники',
    en: 'See the register of footage of the clinic',
  },
  kind: 'read',
  who: ['officer', 'director'],
  purpose: 'protection',
  touches: ['identity', 'consent'],
  /** One of them; without it the newest two hundred. */
  asks: z.strictObject({ footage: id().optional() }),
  answers: z.object({
    footage: z.array(
      z.object({
        id: z.string(),
        /** Null: a camera that is carried. */
        camera: text.nullable(),
        keptAt: z.string(),
        filmedAt: z.string(),
        filmedUntil: z.string().nullable(),
        keepUntil: z.string(),
        people: z.array(
          z.object({
            person: z.string(),
            name: z.string(),
            role: roles,
            /** By a consent in force now. */
            mayPublish: z.boolean(),
          }),
        ),
        uses: z.array(
          z.object({ id: z.string(), what: z.string(), at: z.string(), endedAt: z.string().nullable() }),
        ),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-2.3'],
})

export const markForPublication = declare({
  name: 'mark-footage-for-publication',
  says: {
    kk: 'Түсірілімді жариялауға белгілеу',
    ru: 'Отметить съёмку для публикации',
    en: 'Mark footage for publication',
  },
  kind: 'write',
  who: ['officer', 'director'],
  purpose: 'protection',
  touches: ['identity'],
  confirmed: true,
  asks: z.strictObject({ footage: id(), what: line(300) }),
  answers: z.object({ use: z.string() }),
  refusals: {
    'not-consented-to-publication': {
      kind: 'conflict',
      clause: 'CL-2.3',
      constraint: 'footage_published_by_consent_of_all',
      says: {
        kk: 'Түсірілімдегі әр адамның, еріп келгеннің де, жариялауға келісімі керек. Кемінде біреуінде ол жоқ. Келісім адамның кабинетінде беріледі.',
        ru: 'Нужно согласие на публикацию каждого, кто в кадре, и сопровождающих. Хотя бы у одного его нет. Согласие даётся в кабинете человека.',
        en: 'Each person in it, companions too, must consent to publication. At least one has not. Consent is given in the person’s own account.',
      },
    },
  },
  clauses: ['CL-2.3', 'CL-5.1.6'],
})

export const takeMarkOff = declare({
  name: 'take-mark-off-footage',
  says: {
    kk: 'Түсірілімнің жариялау белгісін алып тастау',
    ru: 'Снять со съёмки отметку о публикации',
    en: 'Take the mark for publication off footage',
  },
  kind: 'write',
  who: ['officer', 'director'],
  purpose: 'protection',
  touches: ['identity'],
  asks: z.strictObject({ use: id() }),
  answers: z.object({}),
  refusals: {
    'mark-taken-off': {
      kind: 'conflict',
      constraint: 'footage_use_ends_once',
      says: {
        kk: 'Бұл белгі бұрын алып тасталған.',
        ru: 'Эта отметка уже снята.',
        en: 'This mark was taken off before.',
      },
    },
  },
  clauses: ['CL-2.3'],
})
