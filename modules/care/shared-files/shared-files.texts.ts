import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Пациент ашқан файл', ru: 'Файл, открытый пациентом', en: 'A file opened by the patient' },
  list: {
    kk: 'Пациент ашқан файлдар',
    ru: 'Файлы, открытые пациентом',
    en: 'Files opened by the patient',
  },
  patient: { kk: 'Пациент', ru: 'Пациент', en: 'Patient' },
  until: { kk: 'Қашанға дейін ашық', ru: 'Открыт до', en: 'Open until' },
  lead: {
    kk: 'Бұл құжатты пациент өзі қойған, оның дұрыстығын клиника тексермеген. Әр ашылу журналға жазылып, пациентке көрінеді. Сақтап алған көшірме тек емдеу үшін пайдаланылады.',
    ru: 'Этот документ добавил сам пациент, клиника его не проверяла. Каждое открытие записывается в журнал и видно пациенту. Сохранённая копия используется только для лечения.',
    en: 'The patient put this paper in; the clinic has not checked it. Every opening is kept in the journal and shown to the patient. A saved copy is used for care alone.',
  },
  save: { kk: 'Файлды сақтап алу', ru: 'Сохранить файл', en: 'Save the file' },
})
