import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: {
    kk: 'Дербес деректерді өңдеу тізілімі',
    ru: 'Реестр обработки персональных данных',
    en: 'Register of processing of personal data',
  },
  lead: {
    kk: 'Мұнда сіз туралы қандай деректер бар, не үшін керек, кімге беріледі және қашанға дейін сақталады – бәрі жазылған. Тізілім бағдарламаның өзінен құралады.',
    ru: 'Здесь написано, какие данные о вас есть, зачем они нужны, кому передаются и сколько хранятся. Реестр составляет сама программа.',
    en: 'Which data about you there is, what it is for, who gets it and how long it is kept. The program itself writes this register.',
  },
  operator: { kk: 'Оператор', ru: 'Оператор', en: 'Operator' },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  responsible: { kk: 'Жауапты адам', ru: 'Ответственное лицо', en: 'Responsible person' },
  mode: { kk: 'Өңдеу тәсілі', ru: 'Способ обработки', en: 'Mode of processing' },
  modeSays: {
    kk: 'автоматтандырылған; қағаз өтініштердің сөресі көрсетіледі',
    ru: 'автоматизированная; для бумажных обращений указано место хранения',
    en: 'automated; papers taken in carry the place where they lie',
  },
  what: { kk: 'Не', ru: 'Что', en: 'What' },
  says: { kk: 'Мазмұны', ru: 'Содержание', en: 'Content' },
  categories: { kk: 'Деректер', ru: 'Данные', en: 'Data' },
  purposes: { kk: 'Мақсаты', ru: 'Цель', en: 'Purpose' },
  grounds: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
  actions: { kk: 'Әрекеттер', ru: 'Действия', en: 'Actions' },
  recipients: { kk: 'Кім алады', ru: 'Кто получает', en: 'Who gets it' },
  nobody: { kk: 'ешкім', ru: 'никто', en: 'nobody' },
  term: { kk: 'Сақтау мерзімі', ru: 'Срок хранения', en: 'Kept' },
  ground: { kk: 'Сақтау негізі', ru: 'Основание хранения', en: 'Ground of keeping' },
  years: {
    kk: '{years} жыл',
    ru: '{years, plural, one {# год} few {# года} other {# лет}}',
    en: '{years, plural, one {# year} other {# years}}',
  },
  asLong: {
    kk: 'шарт немесе келісім тұрғанша',
    ru: 'пока действует договор или согласие',
    en: 'as long as the contract or consent stands',
  },
  outlives: {
    kk: 'сақталуға тиіс соңғы жазбаңызға дейін',
    ru: 'пока хранится последняя ваша запись',
    en: 'as long as any record of yours must be kept',
  },
  special: { kk: 'ерекше қорғалады', ru: 'под особой защитой', en: 'specially protected' },
  print: { kk: 'Тізілімді басып шығару', ru: 'Напечатать реестр', en: 'Print the register' },
})

export const categoryTexts = words({
  identity: { kk: 'жеке басы', ru: 'личность', en: 'identity' },
  contact: { kk: 'байланыс', ru: 'контакты', en: 'contact' },
  health: { kk: 'денсаулық', ru: 'здоровье', en: 'health' },
  payment: { kk: 'төлем', ru: 'платежи', en: 'payments' },
  account: { kk: 'кіру деректері', ru: 'данные для входа', en: 'sign-in' },
  consent: { kk: 'келісімдер мен өтініштер', ru: 'согласия и обращения', en: 'consents and requests' },
  employment: { kk: 'жұмыс орны', ru: 'работа', en: 'employment' },
  journal: { kk: 'кім қарағаны', ru: 'кто смотрел', en: 'who looked' },
})

export const groundTexts = words({
  consent: { kk: 'келісім', ru: 'согласие', en: 'consent' },
  contract: { kk: 'шарт', ru: 'договор', en: 'contract' },
  law: { kk: 'заң', ru: 'закон', en: 'law' },
})

export const purposeTexts: Readonly<Record<string, { kk: string; ru: string; en: string }>> = words({
  account: { kk: 'кабинет', ru: 'кабинет', en: 'the cabinet' },
  contract: { kk: 'шарт', ru: 'договор', en: 'the contract' },
  booking: { kk: 'қабылдауға жазу', ru: 'запись на приём', en: 'booking' },
  care: { kk: 'емдеу', ru: 'лечение', en: 'care' },
  payment: { kk: 'төлем', ru: 'оплата', en: 'payment' },
  notice: { kk: 'хабарлау', ru: 'уведомление', en: 'notices' },
  advertising: { kk: 'жарнама', ru: 'реклама', en: 'advertising' },
  administration: { kk: 'ұйымды басқару', ru: 'управление организацией', en: 'administration' },
  protection: { kk: 'деректерді қорғау', ru: 'защита данных', en: 'protection of data' },
  research: { kk: 'ғылыми зерттеу', ru: 'научные исследования', en: 'research' },
  rights: { kk: 'құқықтарыңызды орындау', ru: 'исполнение ваших прав', en: 'your rights' },
  'public-information': { kk: 'ашық ақпарат', ru: 'открытые сведения', en: 'public information' },
})
