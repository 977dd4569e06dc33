import { words } from '../../../kernel/texts.ts'

export const texts = words({
  nav: { kk: 'Кітапхана', ru: 'Библиотека', en: 'Library' },
  title: { kk: 'Денсаулық кітапханасы', ru: 'Библиотека о здоровье', en: 'Health library' },
  lead: {
    kk: 'Дәрігерлер жазған және тексерген мақалалар: мәтін, сурет, дыбыс және бейне.',
    ru: 'Статьи, которые написали и проверили врачи: текст, изображения, звук и видео.',
    en: 'Articles written and reviewed by doctors: texts, pictures, sound and film.',
  },
  form: { kk: 'Мақала іздеу', ru: 'Поиск статей', en: 'Search the articles' },
  words: { kk: 'Не туралы?', ru: 'О чём?', en: 'About what?' },
  section: { kk: 'Бөлім', ru: 'Раздел', en: 'Section' },
  anySection: { kk: 'Барлық бөлім', ru: 'Все разделы', en: 'All sections' },
  find: { kk: 'Іздеу', ru: 'Искать', en: 'Search' },
  newest: { kk: 'Жаңа мақалалар', ru: 'Новые статьи', en: 'The newest articles' },
  found: {
    kk: '{n, plural, other {# мақала табылды}}',
    ru: '{n, plural, one {Найдена # статья} few {Найдены # статьи} other {Найдено # статей}}',
    en: '{n, plural, one {# article found} other {# articles found}}',
  },
  none: { kk: 'Мақала табылмады', ru: 'Статей не найдено', en: 'No articles found' },
  noneHow: {
    kk: 'Сөзді қысқартып көріңіз немесе барлық бөлімнен іздеңіз.',
    ru: 'Попробуйте слово короче или ищите во всех разделах.',
    en: 'Try a shorter word, or search in all sections.',
  },
  everything: { kk: 'Барлық мақала', ru: 'Все статьи', en: 'All articles' },
  pages: { kk: 'Беттер', ru: 'Страницы', en: 'Pages' },
  previous: { kk: 'Алдыңғы', ru: 'Назад', en: 'Previous' },
  next: { kk: 'Келесі', ru: 'Дальше', en: 'Next' },
  pageOf: {
    kk: '{pages} беттің {page}-беті',
    ru: 'Страница {page} из {pages}',
    en: 'Page {page} of {pages}',
  },
})
