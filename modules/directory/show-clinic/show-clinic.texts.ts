import { words } from '../../../kernel/texts.ts'

export const texts = words({
  description: {
    kk: '{name}: дәрігерлері, мекенжайы, бағалары, лицензиясы.',
    ru: '{name}: врачи, адреса, цены, лицензия.',
    en: '{name}: doctors, addresses, prices, licence.',
  },
  branches: { kk: 'Мекенжайлар', ru: 'Адреса', en: 'Addresses' },
  doctors: { kk: 'Дәрігерлер', ru: 'Врачи', en: 'Doctors' },
  doctor: { kk: 'Дәрігер', ru: 'Врач', en: 'Doctor' },
  speciality: { kk: 'Мамандығы', ru: 'Специальность', en: 'Speciality' },
  branch: { kk: 'Қайда қабылдайды', ru: 'Где принимает', en: 'Where' },
  next: { kk: 'Ең жақын уақыт', ru: 'Ближайшее время', en: 'Next free time' },
  nothingFree: { kk: 'Бос уақыт жоқ', ru: 'Свободного времени нет', en: 'Nothing free' },
  noDoctors: { kk: 'Қазір жазылу ашылмаған', ru: 'Запись пока не открыта', en: 'Booking is not open yet' },
  prices: { kk: 'Бағалар', ru: 'Цены', en: 'Prices' },
  order: {
    kk: 'Бағалар {date} № {number} бұйрықпен бекітілген, {from} бастап қолданылады.',
    ru: 'Цены утверждены приказом № {number} от {date}, действуют с {from}.',
    en: 'Prices approved by order No. {number} of {date}, in force since {from}.',
  },
  service: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
  code: { kk: 'Коды', ru: 'Код', en: 'Code' },
  minutes: { kk: 'Минут', ru: 'Минут', en: 'Minutes' },
  price: { kk: 'Бағасы', ru: 'Цена', en: 'Price' },
  noPrices: {
    kk: 'Бағалар әлі бекітілмеген',
    ru: 'Цены ещё не утверждены',
    en: 'Prices are not approved yet',
  },
  from: { kk: '{price} бастап', ru: 'от {price}', en: 'from {price}' },
  licences: { kk: 'Лицензия', ru: 'Лицензия', en: 'Licence' },
  licenceOf: {
    kk: '{number}: {subject}. Берген: {by}, {date}.',
    ru: '{number}: {subject}. Выдана: {by}, {date}.',
    en: '{number}: {subject}. Issued by {by}, {date}.',
  },
  noLicence: {
    kk: 'Қолданыстағы лицензия көрсетілмеген',
    ru: 'Действующая лицензия не указана',
    en: 'No licence in force is stated',
  },
  documents: {
    kk: 'Клиниканың шарты мен құжаттарын оқу',
    ru: 'Прочитать договор и документы клиники',
    en: 'Read the clinic’s contract and documents',
  },
  operator: { kk: 'Кім жауап береді', ru: 'Кто отвечает', en: 'Who answers for it' },
})
