import { words } from '../../kernel/texts.ts'

export const texts = words({
  brand: { kk: 'Шипа', ru: 'Шипа', en: 'Shipa' },
  skip: { kk: 'Негізгі мазмұнға өту', ru: 'К содержанию', en: 'Skip to content' },
  languages: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  nav: { kk: 'Бөлімдер', ru: 'Разделы', en: 'Sections' },
  signIn: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
  signOut: { kk: 'Шығу', ru: 'Выйти', en: 'Sign out' },
  cabinet: { kk: 'Менің кабинетім', ru: 'Мой кабинет', en: 'My cabinet' },
  workplace: { kk: 'Жұмыс орны', ru: 'Рабочее место', en: 'Workplace' },
  changeDuty: { kk: 'Ауыстыру', ru: 'Сменить', en: 'Change' },
  security: { kk: 'Қауіпсіздік', ru: 'Безопасность', en: 'Security' },
  confidential: {
    kk: 'Құпия. Медициналық құпия мен дербес деректер.',
    ru: 'Конфиденциально. Врачебная тайна и персональные данные.',
    en: 'Confidential. Medical secrecy and personal data.',
  },
  documents: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
  acts: { kk: 'Кім не істей алады', ru: 'Кто что может', en: 'Who may do what' },
  clauses: { kk: 'Тармақтар тізілімі', ru: 'Реестр пунктов', en: 'Clause register' },
  api: { kk: 'Бағдарламалық интерфейс', ru: 'Программный интерфейс', en: 'Programming interface' },
  verify: { kk: 'Құжатты тексеру', ru: 'Проверить документ', en: 'Verify a document' },
  search: { kk: 'Іздеу', ru: 'Поиск', en: 'Search' },
  searchHint: {
    kk: 'Тегі, телефон немесе нөмір',
    ru: 'Фамилия, телефон или номер',
    en: 'Name, phone or number',
  },
  waiting: { kk: 'Күтіп тұр', ru: 'Ждёт', en: 'Waiting' },
  keys: { kk: 'Пернелер', ru: 'Клавиши', en: 'Keys' },
  keySearch: { kk: '/ — іздеу', ru: '/ — поиск', en: '/ — search' },
  keyHelp: { kk: '? — осы тізім', ru: '? — этот список', en: '? — this list' },
  keyBack: { kk: 'Esc — артқа', ru: 'Esc — назад', en: 'Esc — back' },
  close: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
  trial: {
    kk: 'Сынақ нұсқасы: адамдар ойдан шығарылған, нақты деректерді енгізбеңіз.',
    ru: 'Пробный запуск: люди вымышлены, не вводите настоящих данных.',
    en: 'Trial run: the people are invented; do not enter real data.',
  },
  mailbox: { kk: 'Шыққан хаттар', ru: 'Исходящие письма', en: 'Outgoing messages' },
  footer: {
    kk: 'Шипа — Қазақстанның денсаулық сақтау ұйымдарына арналған платформа.',
    ru: 'Шипа — платформа для организаций здравоохранения Казахстана.',
    en: 'Shipa is a platform for the health organisations of Kazakhstan.',
  },
  home: { kk: 'Басты бетке', ru: 'На главную', en: 'To the front page' },
  absent: { kk: 'Бет табылмады', ru: 'Страница не найдена', en: 'Page not found' },
  absentLead: {
    kk: 'Мекенжай өзгерген немесе бұл бет сізге ашық емес.',
    ru: 'Адрес изменился, или эта страница вам не открыта.',
    en: 'The address has changed, or this page is not open to you.',
  },
  forbidden: {
    kk: 'Бұл бет сіздің міндетіңізге кірмейді',
    ru: 'Эта страница не для вашей роли',
    en: 'This page is not among your duties',
  },
  bug: { kk: 'Бізде қате шықты', ru: 'У нас ошибка', en: 'Something broke on our side' },
  bugLead: {
    kk: 'Ештеңе жазылған жоқ. Қайталап көріңіз; қате қайталанса, мына нөмірді айтыңыз: {number}',
    ru: 'Ничего не записано. Попробуйте ещё раз; если повторится, назовите номер: {number}',
    en: 'Nothing was written. Please try again; if it happens again, tell us this number: {number}',
  },
  busy: { kk: 'Қазір жүктеме көп', ru: 'Сейчас высокая нагрузка', en: 'We are busy' },
})

export const langNames = { kk: 'Қаз', ru: 'Рус', en: 'Eng' } as const
