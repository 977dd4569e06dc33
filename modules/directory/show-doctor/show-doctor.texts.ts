import { words } from '../../../kernel/texts.ts'

export const texts = words({
  description: {
    kk: '{name}, {speciality}. {clinic}, {city}. Бағасы, бос уақыты, лицензиясы.',
    ru: '{name}, {speciality}. {clinic}, {city}. Цены, свободное время, лицензия.',
    en: '{name}, {speciality}. {clinic}, {city}. Prices, free times, licence.',
  },
  verified: { kk: 'Құжаттары тексерілді', ru: 'Документы проверены', en: 'Documents verified' },
  back: { kk: 'Барлық дәрігер', ru: 'Все врачи', en: 'All doctors' },
  practises: {
    kk: '{year} жылдан бері дәрігер',
    ru: 'Врач с {year} года',
    en: 'A doctor since {year}',
  },
  speaks: { kk: 'Қабылдау тілі', ru: 'Ведёт приём на языках', en: 'Speaks' },
  education: { kk: 'Білімі', ru: 'Образование', en: 'Education' },
  place: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  hours: { kk: 'Жұмыс уақыты', ru: 'Часы работы', en: 'Opening hours' },
  phone: { kk: 'Телефон', ru: 'Телефон', en: 'Telephone' },
  clinic: { kk: 'Клиника', ru: 'Клиника', en: 'Clinic' },
  licence: { kk: 'Лицензия', ru: 'Лицензия', en: 'Licence' },
  licenceSince: { kk: '{number}, {date} бастап', ru: '{number}, с {date}', en: '{number}, since {date}' },
  noLicence: {
    kk: 'Қолданыстағы лицензия көрсетілмеген',
    ru: 'Действующая лицензия не указана',
    en: 'No licence in force is stated',
  },
  times: { kk: 'Бос уақыттар', ru: 'Свободное время', en: 'Free times' },
  timesOf: { kk: '{service}: бос уақыттар', ru: '{service}: свободное время', en: '{service}: free times' },
  priceAndLength: {
    kk: '{price}, {minutes} минут. Төлемі қабылдауға дейін.',
    ru: '{price}, {minutes} минут. Оплата до приёма.',
    en: '{price}, {minutes} minutes. Paid before the visit.',
  },
  priceAndLengthAfter: {
    kk: '{price}, {minutes} минут. Төлемі қабылдаудан кейін.',
    ru: '{price}, {minutes} минут. Оплата после приёма.',
    en: '{price}, {minutes} minutes. Paid after the visit.',
  },
  noneThatDay: { kk: 'Бос уақыт жоқ', ru: 'Мест нет', en: 'None' },
  nothingFree: {
    kk: 'Жақын екі аптада бос уақыт жоқ',
    ru: 'В ближайшие две недели свободного времени нет',
    en: 'Nothing is free in the next two weeks',
  },
  callInstead: {
    kk: 'Клиникаға қоңырау шалыңыз: {phone}. Немесе басқа дәрігерді таңдаңыз.',
    ru: 'Позвоните в клинику: {phone}. Или выберите другого врача.',
    en: 'Call the clinic: {phone}. Or choose another doctor.',
  },
  others: {
    kk: 'Осы мамандықтың дәрігерлері',
    ru: 'Врачи этой специальности',
    en: 'Doctors of this speciality',
  },
  away: {
    kk: 'Дәрігер қазір жаңа пациент қабылдамайды',
    ru: 'Врач сейчас не принимает',
    en: 'The doctor receives nobody at present',
  },
  bookAt: { kk: '{time}: жазылу', ru: '{time}: записаться', en: '{time}: book' },
  operator: { kk: 'Кім қызмет көрсетеді', ru: 'Кто оказывает услугу', en: 'Who provides the service' },
  operatorWhy: {
    kk: 'Қызметті Шипа емес, клиника көрсетеді. Деректеріңіз үшін де клиника жауап береді.',
    ru: 'Услугу оказывает клиника, а не Шипа. За ваши данные отвечает тоже клиника.',
    en: 'The clinic provides the service, not Shipa. The clinic also answers for your data.',
  },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  responsible: {
    kk: 'Дербес деректерге жауапты',
    ru: 'Ответственное лицо за персональные данные',
    en: 'Responsible for personal data',
  },
})
