import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
  description: {
    kk: 'Платформа мен клиникалардың қолданыстағы және бұрынғы құжаттары.',
    ru: 'Действующие и прежние документы платформы и клиник.',
    en: 'Documents of the platform and the clinics, in force and earlier.',
  },
  lead: {
    kk: 'Мұнда қолданыстағы құжаттар тұр. Әрқайсысының бұрынғы редакциялары да сақталған.',
    ru: 'Здесь стоят действующие документы. Прежние редакции каждого тоже сохранены.',
    en: 'These documents are in force. Earlier editions of each are kept as well.',
  },
  platform: { kk: 'Платформаның құжаттары', ru: 'Документы платформы', en: 'Documents of the platform' },
  since: { kk: '{day} бастап', ru: 'с {day}', en: 'since {day}' },
  count: {
    kk: '{n} редакция',
    ru: '{n, plural, one {# редакция} few {# редакции} other {# редакций}}',
    en: '{n, plural, one {# edition} other {# editions}}',
  },
  document: { kk: 'Құжат', ru: 'Документ', en: 'Document' },
  inForce: { kk: 'Қолданыста', ru: 'Действует', en: 'In force' },
  editions: { kk: 'Редакциялар', ru: 'Редакции', en: 'Editions' },
  none: {
    kk: 'Құжат әлі жарияланбаған',
    ru: 'Документы ещё не опубликованы',
    en: 'No document is published yet',
  },
  allDocuments: { kk: 'Барлық құжат', ru: 'Все документы', en: 'All documents' },
  superseded: {
    kk: 'Бұл — бұрынғы редакция',
    ru: 'Это прежняя редакция',
    en: 'This is an earlier edition',
  },
  supersededSays: {
    kk: 'Оны қабылдағандарға ғана осы сандар қолданылады.',
    ru: 'Её числа действуют только для тех, кто её принял.',
    en: 'Its numbers hold only for those who accepted it.',
  },
  notYet: {
    kk: 'Бұл редакция әлі күшіне енген жоқ',
    ru: 'Эта редакция ещё не вступила в силу',
    en: 'This edition is not in force yet',
  },
  readInForce: { kk: 'Қолданыстағысын оқу', ru: 'Читать действующую', en: 'Read the one in force' },
  order: {
    kk: '{date} №{number} бұйрықпен бекітілген.',
    ru: 'Утверждено приказом № {number} от {date}.',
    en: 'Approved by order {number} of {date}.',
  },
  allEditions: { kk: 'Барлық редакция', ru: 'Все редакции', en: 'All editions' },
  nth: { kk: '№{number} редакция', ru: 'Редакция № {number}', en: 'Edition {number}' },
  operator: { kk: 'Оператор', ru: 'Оператор', en: 'Operator' },
  name: { kk: 'Атауы', ru: 'Название', en: 'Name' },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  responsible: {
    kk: 'Дербес деректерге жауапты',
    ru: 'Ответственный за персональные данные',
    en: 'Responsible for personal data',
  },
  contact: { kk: 'Байланыс', ru: 'Связь', en: 'Contact' },
})
