import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { file, id, line, paragraph, slug } from '../../../kernel/fields.ts'
import { editors, media } from '../shapes.ts'
import { bounds } from './media-kinds.ts'

export const addMedia = declare({
  name: 'add-media',
  says: {
    kk: 'Кітапханаға сурет, дыбыс не бейне қосу',
    ru: 'Добавить в библиотеку изображение, звук или видео',
    en: 'Add a picture, a sound or a film to the library',
  },
  kind: 'write',
  who: editors,
  internal: true,
  purpose: 'public-information',
  touches: ['consent'],
  asks: z.strictObject({
    file: file(bounds.video),
    alt_kk: line(300),
    alt_ru: line(300),
    alt_en: line(300).optional(),
    transcript_kk: paragraph(20_000, 1).optional(),
    transcript_ru: paragraph(20_000, 1).optional(),
    transcript_en: paragraph(20_000, 1).optional(),
    source: line(300),
    people: z.enum(['nobody', 'by-consent']),
    /** Numbers of the consents to publication of each who can be recognised. */
    consents: z.array(id()).max(10).default([]),
  }),
  answers: z.object({ media: z.string() }),
  refusals: {
    'unknown-kind': {
      kind: 'invalid',
      says: {
        kk: 'Бұл файл түрі қабылданбайды. Сурет — JPEG, PNG, WebP; дыбыс — MP3, OGG, M4A, WAV; бейне — MP4, WebM.',
        ru: 'Файлы такого вида не принимаются. Изображение — JPEG, PNG, WebP; звук — MP3, OGG, M4A, WAV; видео — MP4, WebM.',
        en: 'Files of this kind are not taken. Pictures: JPEG, PNG, WebP; sound: MP3, OGG, M4A, WAV; film: MP4, WebM.',
      },
    },
    'broken-file': {
      kind: 'invalid',
      says: {
        kk: 'Файл толық емес: ортасында үзіліп қалған. Түпнұсқасын қайта жіберіңіз.',
        ru: 'Файл неполон: обрывается на середине. Отправьте исходный ещё раз.',
        en: 'The file is not whole: it breaks off. Send the original again.',
      },
    },
    'too-heavy': {
      kind: 'invalid',
      constraint: 'media_within_bound',
      says: {
        kk: 'Файл тым үлкен: сурет 5 МБ-тан, дыбыс 20 МБ-тан, бейне 50 МБ-тан аспауы керек.',
        ru: 'Файл слишком велик: изображение до 5 МБ, звук до 20 МБ, видео до 50 МБ.',
        en: 'The file is too large: a picture up to 5 MB, a sound up to 20 MB, a film up to 50 MB.',
      },
    },
    'transcript-needed': {
      kind: 'invalid',
      constraint: 'media_heard_is_also_read',
      says: {
        kk: 'Дыбыс пен бейненің мәтіні қазақша да, орысша да жазылуы керек: естімейтін адам оны оқиды.',
        ru: 'К звуку и видео нужен текст на казахском и на русском: кто не слышит, тот прочтёт.',
        en: 'Sound and film need their words in Kazakh and Russian: whoever does not hear reads them.',
      },
    },
    'consent-needed': {
      kind: 'conflict',
      clause: 'CL-2.3',
      constraint: 'media_people_by_consent',
      says: {
        kk: 'Танылатын әр адамның ұйымыңызға берген, күшіндегі жариялау келісімі керек. Нөмірлерін тексеріңіз.',
        ru: 'Нужно действующее согласие на публикацию, данное вашей организации, каждого, кого можно узнать. Проверьте номера.',
        en: 'Each who can be recognised must have a consent to publication given to your organisation and in force. Check the numbers.',
      },
    },
    'already-kept': {
      kind: 'conflict',
      constraint: 'media_once',
      says: {
        kk: 'Дәл осы файл кітапханада бар.',
        ru: 'Точно такой файл уже есть в библиотеке.',
        en: 'This very file is in the library already.',
      },
    },
  },
  clauses: ['PF-1.1a', 'CL-2.3'],
})

export const listMedia = declare({
  name: 'list-media',
  says: {
    kk: 'Ұйымның суреттерін, дыбыстарын және бейнелерін көрсету',
    ru: 'Показать изображения, звук и видео организации',
    en: 'List the pictures, sounds and films of the organisation',
  },
  kind: 'read',
  who: editors,
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    /** The newest first, at most 200. */
    media: z.array(
      media.extend({
        at: z.string(),
        size: z.int(),
        people: z.enum(['nobody', 'by-consent']),
        /** False: somebody in it does not consent any more, and nobody is shown it. */
        isShown: z.boolean(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-1.1a'],
})

export const findMedia = declare({
  name: 'find-media',
  says: {
    kk: 'Суретті, дыбысты не бейнені мекенжайы бойынша табу',
    ru: 'Найти изображение, звук или видео по адресу',
    en: 'Find a picture, a sound or a film by its address',
  },
  kind: 'read',
  who: ['anyone'],
  internal: true,
  purpose: 'public-information',
  touches: [],
  /** SHA-256 of the bytes, in hexadecimal. */
  asks: z.strictObject({ hash: slug() }),
  answers: z.object({
    media: z.string(),
    type: z.string(),
    size: z.int(),
    /** Whether it may be kept for good: what is shown by consent may not. */
    isForGood: z.boolean(),
  }),
  refusals: {},
  clauses: ['PF-1.1a'],
})

export const readMediaPart = declare({
  name: 'read-media-part',
  says: {
    kk: 'Суреттің, дыбыстың не бейненің бір бөлігін беру',
    ru: 'Отдать часть изображения, звука или видео',
    en: 'Give one part of a picture, a sound or a film',
  },
  kind: 'read',
  who: ['anyone'],
  internal: true,
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ media: id(), part: z.int().min(0).max(100) }),
  answers: z.object({ bytes: z.instanceof(Uint8Array) }),
  refusals: {},
  clauses: ['PF-1.1a'],
})

export const forgetMediaOfConsent = declare({
  name: 'forget-media-of-consent',
  says: {
    kk: 'Келісімі аяқталған адам танылатын суретті, дыбысты не бейнені жою',
    ru: 'Уничтожить изображение, звук или видео человека, чьё согласие окончилось',
    en: 'Delete the picture, sound or film of a person whose consent is over',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'protection',
  touches: ['consent'],
  asks: z.object({ consent: id(), person: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['CL-2.3'],
})
