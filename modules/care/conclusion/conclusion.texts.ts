import { words } from '../../../kernel/texts.ts'

export const labels = words({
  title: { kk: 'Медициналық қорытынды', ru: 'Медицинское заключение', en: 'Medical conclusion' },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  licence: { kk: 'Лицензия', ru: 'Лицензия', en: 'Licence' },
  patient: { kk: 'Пациент', ru: 'Пациент', en: 'Patient' },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  visit: { kk: 'Қабылдау күні', ru: 'Дата приёма', en: 'Day of the visit' },
  complaints: { kk: 'Шағымдары', ru: 'Жалобы', en: 'Complaints' },
  examination: { kk: 'Тексеру нәтижесі', ru: 'Осмотр', en: 'Examination' },
  diagnosis: { kk: 'Диагнозы (АХЖ-10)', ru: 'Диагноз (МКБ-10)', en: 'Diagnosis (ICD-10)' },
  plan: { kk: 'Емдеу жоспары мен ұсыныстар', ru: 'План лечения и рекомендации', en: 'Plan and advice' },
  addendum: { kk: 'Толықтыру', ru: 'Дополнение', en: 'Addendum' },
  doctor: { kk: 'Дәрігер', ru: 'Врач', en: 'Doctor' },
  notPublished: { kk: 'Жарияланбайды', ru: 'Не для публикации', en: 'Not to be published' },
  givenTo: {
    kk: 'Құжат берілген адам: {name}. Оны басқа медициналық ұйымға көрсетуге болады, жариялауға болмайды.',
    ru: 'Документ выдан: {name}. Его можно показать другой медицинской организации, но нельзя публиковать.',
    en: 'Given to {name}. It may be shown to another medical organisation and may not be published.',
  },
  code: { kk: 'Тексеру коды', ru: 'Код проверки', en: 'Verification code' },
  proof: {
    kk: 'Құжаттың түпнұсқа екенін QR-код арқылы немесе осы мекенжайда кодпен тексеруге болады:',
    ru: 'Подлинность документа можно проверить по QR-коду или по коду на странице:',
    en: 'Whether the document is genuine can be checked by the QR code or by the code at this address:',
  },
})
