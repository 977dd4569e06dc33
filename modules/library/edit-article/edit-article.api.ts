import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, paragraph, slug } from '../../../kernel/fields.ts'
import { content, editors, media, section, states, writer } from '../shapes.ts'

const notWriter = {
  kind: 'forbidden',
  clause: 'DR-0b',
  says: {
    kk: 'Мақаланы клиниканың дәрігері мен басшысы немесе құжаттары расталған маман жазады, дәрігер не маман тексереді. Маман болсаңыз, анықтамалыққа қосылыңыз.',
    ru: 'Статьи пишут врачи и руководители клиник или специалисты с подтверждёнными документами, проверяют врачи и специалисты. Если вы специалист, вступите в справочник.',
    en: 'Articles are written by doctors and directors of clinics or by verified practitioners, and reviewed by doctors and practitioners. If you are a practitioner, join the directory.',
  },
} as const

const edition = z.object({
  edition: z.string(),
  article: z.string(),
  slug: z.string(),
  section,
  number: z.int(),
  title: z.string(),
  state: z.enum(states),
  author: writer,
  draftedAt: z.string(),
  publishedAt: z.string().nullable(),
  due: z.string().nullable(),
  /** People read it, and the day of the next review is past. */
  isOverdue: z.boolean(),
})

export const listArticleEditions = declare({
  name: 'list-article-editions',
  says: {
    kk: 'Ұйымның мақалаларын барлық күйінде көрсету',
    ru: 'Показать статьи организации во всех состояниях',
    en: 'List the articles of the organisation in all their states',
  },
  kind: 'read',
  who: [...editors, 'person'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({}),
  /** The newest first, at most 500. */
  answers: z.object({ editions: z.array(edition) }),
  refusals: { 'not-writer': notWriter },
  clauses: ['PF-1.1a', 'DR-0b'],
})

export const showArticleEdition = declare({
  name: 'show-article-edition',
  says: {
    kk: 'Мақаланың бір редакциясын үш тілде көрсету',
    ru: 'Показать редакцию статьи на трёх языках',
    en: 'Show one edition of an article in three languages',
  },
  kind: 'read',
  who: [...editors, 'person'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ edition: id() }),
  answers: edition.extend({
    sections: z.array(section),
    texts: z.record(
      z.enum(['kk', 'ru', 'en']),
      z.object({ title: z.string(), summary: z.string(), text: z.string() }).nullable(),
    ),
    sources: z.string(),
    cover: z.string().nullable(),
    media: z.array(media),
    /** Whether the caller wrote it: then somebody else reviews it. */
    isOwn: z.boolean(),
    reviews: z.array(
      z.object({
        verdict: z.enum(['passed', 'returned']),
        reviewer: writer,
        at: z.string(),
        due: z.string().nullable(),
        note: z.string(),
      }),
    ),
  }),
  refusals: { 'not-writer': notWriter },
  clauses: ['PF-1.1a', 'DR-0b'],
})

export const draftArticle = declare({
  name: 'draft-article',
  says: {
    kk: 'Мақала не оның жаңа редакциясын дайындау',
    ru: 'Подготовить статью или её новую редакцию',
    en: 'Draft an article or a new edition of it',
  },
  kind: 'write',
  who: [...editors, 'person'],
  purpose: 'public-information',
  touches: [],
  /** With the address of an article of the own organisation: a new edition of it. */
  asks: z.strictObject({ slug: slug().refine(name => name !== 'edit' && name !== 'write'), ...content }),
  answers: z.object({ edition: z.string() }),
  refusals: {
    'not-writer': notWriter,
    'both-languages-needed': {
      kind: 'invalid',
      constraint: 'article_in_kazakh_and_russian',
      says: {
        kk: 'Мақала қазақша да, орысша да толық болуы керек. Ағылшынша аудармасы толық жазылады немесе мүлде жазылмайды.',
        ru: 'Статья должна быть целиком и на казахском, и на русском. Английский перевод — целиком или никакой.',
        en: 'The article must be whole in both Kazakh and Russian. The English translation is whole or left out.',
      },
    },
    'unknown-media': {
      kind: 'invalid',
      says: {
        kk: 'Мәтін кітапханада жоқ не көрсетуге болмайтын файлға сілтейді.',
        ru: 'Текст ссылается на файл, которого нет в библиотеке или который нельзя показывать.',
        en: 'The text names a file that is not in the library or may not be shown.',
      },
    },
    'address-taken': {
      kind: 'conflict',
      constraint: 'article_address_once',
      says: {
        kk: 'Бұл мекенжай басқа мақаланікі. Басқасын жазыңыз.',
        ru: 'Этот адрес занят другой статьёй. Укажите другой.',
        en: 'This address belongs to another article. Choose another one.',
      },
    },
    'drafted-at-once': {
      kind: 'conflict',
      constraint: 'article_edition_number_once',
      says: {
        kk: 'Осы сәтте басқа редакция да дайындалды. Қайталап жіберіңіз.',
        ru: 'В этот же момент подготовлена другая редакция. Отправьте ещё раз.',
        en: 'Another edition was drafted at the same moment. Send again.',
      },
    },
  },
  clauses: ['PF-1.1a', 'DR-0b'],
})

export const reviewArticle = declare({
  name: 'review-article',
  says: {
    kk: 'Мақаланы дәрігер не маман ретінде тексеру',
    ru: 'Проверить статью как врач или специалист',
    en: 'Review an article as a doctor or a practitioner',
  },
  kind: 'write',
  who: ['doctor', 'person'],
  purpose: 'public-information',
  touches: [],
  confirmed: true,
  asks: z.strictObject({
    edition: id(),
    verdict: z.enum(['passed', 'returned']),
    /** For what passed: the day by which it is read again, within three years. */
    due: day().optional(),
    /** For what is returned: what must be mended. */
    note: paragraph(2000),
  }),
  answers: z.object({}),
  refusals: {
    'not-writer': notWriter,
    'own-article': {
      kind: 'forbidden',
      constraint: 'review_by_another_doctor',
      says: {
        kk: 'Мақаланы жазған адам өзі тексермейді. Оны ұйымның басқа дәрігері немесе басқа маман тексереді.',
        ru: 'Автор не проверяет свою статью. Её проверяет другой врач организации или другой специалист.',
        en: 'Whoever wrote an article does not review it. Another doctor of the organisation or another practitioner does.',
      },
    },
    'read-already': {
      kind: 'conflict',
      constraint: 'returned_before_publication',
      says: {
        kk: 'Бұл редакция жарияланған. Қатесі болса, оны жарияланымнан алыңыз.',
        ru: 'Эта редакция опубликована. Если в ней ошибка, снимите её с публикации.',
        en: 'This edition is published. If it is wrong, withdraw it.',
      },
    },
    'due-needed': {
      kind: 'invalid',
      constraint: ['review_tells_its_end', 'review_ends_later'],
      says: {
        kk: 'Келесі тексеру күнін көрсетіңіз: ертеңнен бастап үш жылдың ішінде.',
        ru: 'Укажите день следующей проверки: от завтра и в пределах трёх лет.',
        en: 'Give the day of the next review: from tomorrow, within three years.',
      },
    },
    'reason-needed': {
      kind: 'invalid',
      constraint: 'returned_with_a_reason',
      says: {
        kk: 'Авторға нені түзету керегін жазыңыз.',
        ru: 'Напишите автору, что исправить.',
        en: 'Tell the author what to mend.',
      },
    },
  },
  clauses: ['PF-1.1a', 'DR-0b'],
})

export const publishArticle = declare({
  name: 'publish-article',
  says: {
    kk: 'Тексерілген мақаланы жариялау',
    ru: 'Опубликовать проверенную статью',
    en: 'Publish a reviewed article',
  },
  kind: 'write',
  who: ['director', 'admin'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ edition: id() }),
  answers: z.object({ slug: z.string() }),
  refusals: {
    'not-reviewed': {
      kind: 'conflict',
      constraint: ['publication_after_review', 'publication_by_last_review'],
      says: {
        kk: 'Алдымен мақаланы дәрігер не маман тексеруі керек. Оның соңғы сөзі — «дұрыс» болуы тиіс.',
        ru: 'Сначала статью должен проверить врач или специалист, и его последнее слово — «верно».',
        en: 'A doctor or a practitioner must review the article first, and the last word must be that it is right.',
      },
    },
    'review-over': {
      kind: 'conflict',
      says: {
        kk: 'Тексеру мерзімі өткен. Мақаланы қайта тексеру керек.',
        ru: 'Срок проверки прошёл. Статью нужно проверить ещё раз.',
        en: 'The term of the review is over. The article must be reviewed again.',
      },
    },
    'already-published': {
      kind: 'conflict',
      constraint: 'article_published_once',
      says: {
        kk: 'Бұл редакция жарияланып қойған.',
        ru: 'Эта редакция уже опубликована.',
        en: 'This edition is published already.',
      },
    },
  },
  clauses: ['PF-1.1a'],
})

export const withdrawArticle = declare({
  name: 'withdraw-article',
  says: {
    kk: 'Мақаланы жарияланымнан алу',
    ru: 'Снять статью с публикации',
    en: 'Withdraw an article',
  },
  kind: 'write',
  who: editors,
  purpose: 'public-information',
  touches: [],
  confirmed: true,
  /** The reasons stand at the address of the article for everybody. */
  asks: z.strictObject({ edition: id(), reason_kk: paragraph(600, 1), reason_ru: paragraph(600, 1) }),
  answers: z.object({}),
  refusals: {
    'not-read': {
      kind: 'conflict',
      constraint: 'article_withdrawn_once',
      says: {
        kk: 'Бұл редакцияны қазір ешкім оқымайды: ол жарияланбаған не алынып қойған.',
        ru: 'Эту редакцию сейчас никто не читает: она не опубликована или уже снята.',
        en: 'Nobody reads this edition now: it is not published, or was withdrawn before.',
      },
    },
  },
  clauses: ['PF-1.1a'],
})
