import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, instant, line, slug } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

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
    keptAt: line(200),
    filmedAt: instant(),
    keepDays: z.int().min(1).max(3650),
    people: z
      .array(z.strictObject({ person: id(), role: z.enum(['patient', 'companion', 'staff']) }))
      .min(1)
      .max(10),
  }),
  answers: z.object({ footage: z.string() }),
  refusals: {
    'not-consented-to-filming': {
      kind: 'conflict',
      clause: 'CL-2.3',
      constraint: 'footage_filmed_by_consent',
      says: {
        kk: 'Түсірілімдегі біреу түсіруге келісім бермеген. Ондай түсірілім сақталмайды.',
        ru: 'Кто-то из снятых не давал согласия на съёмку. Такая запись не хранится.',
        en: 'Somebody in it has not consented to filming. Such footage is not kept.',
      },
    },
  },
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
        kk: 'Түсірілімдегі әр адамның, еріп келгеннің де, жариялауға келісімі керек. Кемінде біреуінде ол жоқ.',
        ru: 'Нужно согласие на публикацию каждого, кто в кадре, и сопровождающих. Хотя бы у одного его нет.',
        en: 'Each person in it, companions too, must consent to publication. At least one has not.',
      },
    },
  },
  clauses: ['CL-2.3', 'CL-5.1.6'],
})
