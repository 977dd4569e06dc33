import { words } from '../../../kernel/texts.ts'

export const compareTexts = words({
  title: { kk: 'Не өзгерді: {title}', ru: 'Что изменилось: {title}', en: 'What changed: {title}' },
  lead: {
    kk: '№{from} редакция ({since}) мен №{to} редакция ({until}) салыстырылды.',
    ru: 'Сравнены редакция № {from} (с {since}) и редакция № {to} (с {until}).',
    en: 'Edition {from} (since {since}) is compared with edition {to} (since {until}).',
  },
  how: {
    kk: 'Қосылған сөздің асты, алынған сөздің үсті сызылған.',
    ru: 'Добавленное подчёркнуто, убранное зачёркнуто.',
    en: 'What was added is underlined, what was taken out is struck through.',
  },
  numbers: { kk: 'Өзгерген сандар', ru: 'Изменившиеся числа', en: 'Numbers that changed' },
  changed: {
    kk: '{before} → {after} {unit}',
    ru: '{before} → {after} {unit}',
    en: '{before} → {after} {unit}',
  },
  appeared: { kk: 'жаңа: {after} {unit}', ru: 'новое: {after} {unit}', en: 'new: {after} {unit}' },
  gone: {
    kk: 'алынып тасталды: {before} {unit}',
    ru: 'убрано: {before} {unit}',
    en: 'taken out: {before} {unit}',
  },
  noNumbers: {
    kk: 'Бірде-бір сан өзгермеген.',
    ru: 'Ни одно число не изменилось.',
    en: 'No number changed.',
  },
  short: { kk: 'Қысқаша нұсқасы', ru: 'Краткая форма', en: 'Short form' },
  text: { kk: 'Толық мәтін', ru: 'Полный текст', en: 'Whole text' },
  same: {
    kk: 'Өзгермеген {n} абзац',
    ru: '{n, plural, one {# абзац без изменений} few {# абзаца без изменений} other {# абзацев без изменений}}',
    en: '{n, plural, one {# paragraph unchanged} other {# paragraphs unchanged}}',
  },
  alike: { kk: 'Бұл бөлік өзгермеген.', ru: 'Эта часть не изменилась.', en: 'This part did not change.' },
  added: { kk: 'қосылды:', ru: 'добавлено:', en: 'added:' },
  removed: { kk: 'алынды:', ru: 'убрано:', en: 'taken out:' },
  choose: { kk: 'Салыстырылатын редакциялар', ru: 'Какие редакции сравнить', en: 'Editions to compare' },
  from: { kk: 'Бұрынғысы', ru: 'Прежняя', en: 'Earlier' },
  to: { kk: 'Кейінгісі', ru: 'Новая', en: 'Later' },
  nth: { kk: '№{number} редакция', ru: 'Редакция № {number}', en: 'Edition {number}' },
  compare: { kk: 'Салыстыру', ru: 'Сравнить', en: 'Compare' },
  back: { kk: 'Құжатқа', ru: 'К документу', en: 'To the document' },
  sinceYours: {
    kk: 'Сіз қабылдаған №{number} редакциядан бері не өзгерді',
    ru: 'Что изменилось с редакции № {number}, которую вы приняли',
    en: 'What changed since edition {number}, which you accepted',
  },
  withBefore: {
    kk: 'алдыңғысымен салыстыру',
    ru: 'сравнить с предыдущей',
    en: 'compare with the one before',
  },
})
