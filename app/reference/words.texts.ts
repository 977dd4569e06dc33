// Words for what declarations hold as codes: modules, duties, purposes, categories of data.
import { type Say, type Text, words } from '../../kernel/texts.ts'
import { dutyNames } from '../../modules/organisations/index.ts'

export const moduleNames = words({
  catalogue: { kk: 'Анықтамалықтар', ru: 'Справочники', en: 'Reference data' },
  people: { kk: 'Адамдар', ru: 'Люди', en: 'People' },
  organisations: { kk: 'Ұйымдар', ru: 'Организации', en: 'Organisations' },
  accounts: { kk: 'Кіру және қауіпсіздік', ru: 'Вход и безопасность', en: 'Sign-in and security' },
  journal: { kk: 'Журнал', ru: 'Журнал', en: 'Journal' },
  deadlines: { kk: 'Мерзімдер', ru: 'Сроки', en: 'Deadlines' },
  signatures: {
    kk: 'Қолтаңбалар мен дәлелдер',
    ru: 'Подписи и доказательства',
    en: 'Signatures and evidence',
  },
  agreements: { kk: 'Құжаттар мен келісімдер', ru: 'Документы и согласие', en: 'Documents and agreements' },
  privacy: { kk: 'Дербес деректер', ru: 'Персональные данные', en: 'Personal data' },
  messages: { kk: 'Хабарламалар', ru: 'Сообщения', en: 'Messages' },
  files: { kk: 'Жеке құжаттар қоймасы', ru: 'Личное хранилище документов', en: 'Own documents' },
  scheduling: { kk: 'Қабылдауға жазылу', ru: 'Запись на приём', en: 'Bookings' },
  ledger: { kk: 'Төлемдер', ru: 'Платежи', en: 'Payments' },
  loyalty: {
    kk: 'Бонустар, акциялар, сауалнамалар',
    ru: 'Бонусы, акции, опросы',
    en: 'Bonuses, promotions, surveys',
  },
  information: { kk: 'Ақпараттық қызметтер', ru: 'Информационные услуги', en: 'Information services' },
  care: { kk: 'Медициналық көмек', ru: 'Медицинская помощь', en: 'Care' },
  telemedicine: { kk: 'Телемедицина', ru: 'Телемедицина', en: 'Telemedicine' },
  laboratory: { kk: 'Зертхана', ru: 'Лаборатория', en: 'Laboratory' },
  directory: { kk: 'Дәрігерлер анықтамалығы', ru: 'Каталог врачей', en: 'Directory of doctors' },
  library: { kk: 'Материалдар мен сұрақтар', ru: 'Материалы и вопросы', en: 'Articles and questions' },
  research: {
    kk: 'Тіркелімдер мен ғылыми жобалар',
    ru: 'Регистры и научные проекты',
    en: 'Registries and projects',
  },
  rights: { kk: 'Адамның құқықтары', ru: 'Права человека', en: "A person's rights" },
  releases: { kk: 'Иесіздендірілген деректер', ru: 'Обезличенные данные', en: 'De-identified data' },
  oversight: { kk: 'Қадағалау', ru: 'Надзор', en: 'Oversight' },
})

/** Columns of the permission matrix, from everybody to the system itself. */
export const whoNames = words({
  anyone: { kk: 'Кез келген адам', ru: 'Любой', en: 'Anyone' },
  person: { kk: 'Кірген адам', ru: 'Вошедший человек', en: 'Signed-in person' },
  ...dutyNames,
  system: { kk: 'Жүйенің өзі', ru: 'Сама система', en: 'The system itself' },
})

export const purposeNames = words({
  'public-information': { kk: 'Ашық ақпарат', ru: 'Открытая информация', en: 'Public information' },
  account: { kk: 'Кабинетке кіру', ru: 'Доступ в кабинет', en: 'Access to the cabinet' },
  contract: { kk: 'Шарт жасасу', ru: 'Заключение договора', en: 'Making the contract' },
  booking: { kk: 'Қабылдауға жазылу', ru: 'Запись на приём', en: 'Booking' },
  care: { kk: 'Медициналық көмек', ru: 'Медицинская помощь', en: 'Care' },
  payment: { kk: 'Төлем', ru: 'Оплата', en: 'Payment' },
  notice: { kk: 'Хабардар ету', ru: 'Уведомление', en: 'Notices' },
  advertising: { kk: 'Жарнама', ru: 'Реклама', en: 'Advertising' },
  administration: { kk: 'Ұйымды басқару', ru: 'Управление организацией', en: 'Administration' },
  protection: { kk: 'Деректерді қорғау', ru: 'Защита данных', en: 'Protection of data' },
  research: { kk: 'Ғылыми зерттеу', ru: 'Научные исследования', en: 'Research' },
  rights: { kk: 'Адамның өз құқықтары', ru: 'Права самого человека', en: "The person's own rights" },
})

export const categoryNames = words({
  identity: { kk: 'Жеке басы', ru: 'Личность', en: 'Identity' },
  contact: { kk: 'Байланыс', ru: 'Контакты', en: 'Contacts' },
  health: { kk: 'Денсаулық', ru: 'Здоровье', en: 'Health' },
  payment: { kk: 'Төлемдер', ru: 'Платежи', en: 'Payments' },
  account: { kk: 'Тіркелгі', ru: 'Учётная запись', en: 'Account' },
  consent: { kk: 'Келісімдер', ru: 'Согласия', en: 'Consents' },
  employment: { kk: 'Жұмысы', ru: 'Работа', en: 'Employment' },
  journal: { kk: 'Журнал', ru: 'Журнал', en: 'Journal' },
})

/** The words for a code. A code without words is a fault of ours: checks/declarations.test.ts finds it. */
export function named(names: Record<string, Text>, say: Say, code: string): string {
  const text = names[code]
  if (!text) throw new Error(`there are no words for ${code}`)
  return say(text)
}
