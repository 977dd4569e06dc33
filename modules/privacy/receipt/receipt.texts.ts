import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Келісім түбіртегі', ru: 'Расписка о согласии', en: 'Receipt of a consent' },
  lead: {
    kk: 'Келісім берген сәтте айтылған жеті мәлімет. Олар кейін өзгермейді.',
    ru: 'Семь сведений, которые были названы, когда вы дали согласие. Позже они не меняются.',
    en: 'The seven facts that were told when the consent was given. They do not change later.',
  },
  purpose: { kk: 'Мақсаты', ru: 'Цель', en: 'Purpose' },
  operator: { kk: 'Оператор', ru: 'Оператор', en: 'Operator' },
  subject: { kk: 'Кімнің деректері', ru: 'Чьи данные', en: 'Whose data' },
  givenBy: { kk: 'Келісімді берген', ru: 'Согласие дано', en: 'Given by' },
  term: { kk: 'Мерзімі', ru: 'Срок', en: 'Term' },
  fromTo: { kk: '{from} – {until}', ru: '{from} – {until}', en: '{from} – {until}' },
  passesOn: {
    kk: 'Үшінші тұлғаларға беріле ме',
    ru: 'Передаются ли третьим лицам',
    en: 'Passed to third parties',
  },
  abroad: { kk: 'Шетелге беріле ме', ru: 'Передаются ли за рубеж', en: 'Sent abroad' },
  publishes: {
    kk: 'Ашық дереккөзге шыға ма',
    ru: 'Попадают ли в открытые источники',
    en: 'Put into public sources',
  },
  data: { kk: 'Деректер тізімі', ru: 'Перечень данных', en: 'List of data' },
  yes: { kk: 'Иә', ru: 'Да', en: 'Yes' },
  no: { kk: 'Жоқ', ru: 'Нет', en: 'No' },
  recipients: { kk: 'Кімге не берілуі мүмкін', ru: 'Кому что может передаваться', en: 'Who may get what' },
  recipient: { kk: 'Алушы', ru: 'Получатель', en: 'Recipient' },
  fields: { kk: 'Деректер', ru: 'Данные', en: 'Data' },
  text: { kk: 'Мәтіні', ru: 'Текст', en: 'Text' },
  edition: { kk: '№{number} редакция', ru: 'Редакция № {number}', en: 'Edition {number}' },
  withdrawn: { kk: 'Қайтарылған күні', ru: 'Отозвано', en: 'Withdrawn' },
  pdf: { kk: 'PDF жүктеу', ru: 'Скачать PDF', en: 'Download PDF' },
  json: { kk: 'Файл жүктеу (JSON)', ru: 'Скачать файл (JSON)', en: 'Download file (JSON)' },
  back: { kk: 'Келісімдеріме', ru: 'К моим согласиям', en: 'To my consents' },
})
