import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Менің деректерім', ru: 'Мои данные', en: 'My data' },
  lead: {
    kk: 'Сіз туралы не сақталады, кім көрді, кімге берілді және не істей аласыз.',
    ru: 'Что о вас хранится, кто это видел, кому передано и что вы можете сделать.',
    en: 'What is held about you, who saw it, to whom it was passed, and what you can do.',
  },
  held: { kk: 'Сіз туралы не сақталады', ru: 'Что о вас хранится', en: 'What is held about you' },
  records: { kk: 'Жазбалар', ru: 'Записи', en: 'Records' },
  count: { kk: 'Саны', ru: 'Число', en: 'Number' },
  ground: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
  years: {
    kk: '{n} жыл',
    ru: '{n, plural, one {# год} few {# года} other {# лет}}',
    en: '{n, plural, one {# year} other {# years}}',
  },
  kept: { kk: 'Сақтау мерзімі', ru: 'Срок хранения', en: 'Kept for' },
  whileNeeded: {
    kk: 'Келісім немесе шарт тұрғанда',
    ru: 'Пока есть согласие или договор',
    en: 'While the consent or contract lasts',
  },
  doTitle: { kk: 'Не істей аласыз', ru: 'Что можно сделать', en: 'What you can do' },
  consents: { kk: 'Келісімдер', ru: 'Согласия', en: 'Consents' },
  looks: { kk: 'Кім қарады', ru: 'Кто смотрел', en: 'Who looked' },
  could: { kk: 'Кім қарай алады', ru: 'Кто может смотреть', en: 'Who could look' },
  couldSays: {
    kk: 'Қазір деректеріңізді ашуға құқығы барлар және себебі.',
    ru: 'У кого сейчас есть право открыть ваши данные и почему.',
    en: 'Who has the right to open your data now, and why.',
  },
  disclosures: { kk: 'Кімге берілді', ru: 'Кому передано', en: 'Passed to whom' },
  requests: { kk: 'Өтініштер', ru: 'Обращения', en: 'Requests' },
  documents: { kk: 'Қол қойылған құжаттар', ru: 'Подписанные документы', en: 'Documents signed' },
  sessions: { kk: 'Сеанстар мен құрылғылар', ru: 'Сеансы и устройства', en: 'Sessions and devices' },
  health: { kk: 'Медициналық құжаттар', ru: 'Медицинские документы', en: 'Medical documents' },
  healthSays: { kk: 'Қорытындылар мен жазбалар.', ru: 'Заключения и записи.', en: 'Conclusions and notes.' },
  rows: {
    kk: '{n, plural, =0 {Жазба жоқ} other {# жазба}}',
    ru: '{n, plural, =0 {Записей нет} one {# запись} few {# записи} other {# записей}}',
    en: '{n, plural, =0 {No records} one {# record} other {# records}}',
  },
  open: {
    kk: '{n, plural, =0 {Ашық өтініш жоқ} other {# ашық өтініш}}',
    ru: '{n, plural, =0 {Открытых нет} one {# открытое} other {# открытых}}',
    en: '{n, plural, =0 {None is open} other {# open}}',
  },
  exportTitle: { kk: 'Бәрін сақтап алу', ru: 'Сохранить всё', en: 'Save everything' },
  exportSays: {
    kk: 'Деректеріңіздің толық көшірмесі бірден жүктеледі, тегін. Алдында құпиясөз сұралады.',
    ru: 'Полная копия данных скачивается сразу и бесплатно. Перед этим спросим пароль.',
    en: 'A whole copy of your data is downloaded at once, free of charge. Your password is asked before.',
  },
  whose: { kk: 'Кімнің деректері', ru: 'Чьи данные', en: 'Whose data' },
  paper: { kk: 'Оқылатын көшірме (PDF)', ru: 'Читаемая копия (PDF)', en: 'Readable copy (PDF)' },
  file: { kk: 'Машина оқитын файл (JSON)', ru: 'Машинный файл (JSON)', en: 'Machine file (JSON)' },
})
