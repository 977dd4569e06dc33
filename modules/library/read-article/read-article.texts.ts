import { words } from '../../../kernel/texts.ts'

export const texts = words({
  all: { kk: 'Кітапханаға', ru: 'В библиотеку', en: 'To the library' },
  notDiagnosis: {
    kk: 'Бұл — ақпарат, диагноз емес. Өзіңізге қатысты сұрақпен дәрігерге барыңыз.',
    ru: 'Это сведения, а не диагноз. С вопросом о себе обратитесь к врачу.',
    en: 'This is information, not a diagnosis. Take a question about yourself to a doctor.',
  },
  find: { kk: 'Дәрігер табу', ru: 'Найти врача', en: 'Find a doctor' },
  overdue: { kk: 'Тексеру мерзімі өтті', ru: 'Срок проверки прошёл', en: 'The review is overdue' },
  overdueSays: {
    kk: 'Қайта тексеру күні — {day}, ол өтіп кетті. Мақаладағы мәлімет ескіруі мүмкін.',
    ru: 'Эту статью следовало перечитать до {day}. Сведения могли устареть.',
    en: 'This article was to be reviewed again by {day}. What it says may be out of date.',
  },
  withdrawn: {
    kk: 'Мақала жарияланымнан алынды',
    ru: 'Статья снята с публикации',
    en: 'The article was withdrawn',
  },
  withdrawnOn: {
    kk: '{day}. Себебі: {reason}',
    ru: '{day}. Причина: {reason}',
    en: '{day}. Reason: {reason}',
  },
  author: { kk: 'Авторы', ru: 'Автор', en: 'Author' },
  reviewer: { kk: 'Тексерген дәрігер', ru: 'Проверил врач', en: 'Reviewed by a doctor' },
  organisation: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
  published: { kk: 'Жарияланды', ru: 'Опубликовано', en: 'Published' },
  reviewed: { kk: 'Тексерілді', ru: 'Проверено', en: 'Reviewed' },
  due: { kk: 'Келесі тексеру', ru: 'Следующая проверка', en: 'Next review' },
  sources: { kk: 'Дереккөздер', ru: 'Источники', en: 'Sources' },
  who: {
    kk: 'Кім жазды, кім тексерді',
    ru: 'Кто написал и кто проверил',
    en: 'Who wrote and who reviewed it',
  },
  inRussian: {
    kk: 'Мәтін тек орысша.',
    ru: 'Текст только на русском.',
    en: 'There is no English text yet; it stands here in Russian.',
  },
})
