// Words of the card that several pages share.
import { words } from '../../kernel/texts.ts'

export const card = words({
  familyName: { kk: 'Тегі', ru: 'Фамилия', en: 'Family name' },
  givenName: { kk: 'Аты', ru: 'Имя', en: 'Given name' },
  middleName: { kk: 'Әкесінің аты', ru: 'Отчество', en: 'Patronymic' },
  optional: { kk: '(болса)', ru: '(если есть)', en: '(if any)' },
  name: { kk: 'Толық аты-жөні', ru: 'Полное имя', en: 'Full name' },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Birth date' },
  sex: { kk: 'Жынысы', ru: 'Пол', en: 'Sex' },
  female: { kk: 'Әйел', ru: 'Женский', en: 'Female' },
  male: { kk: 'Ер', ru: 'Мужской', en: 'Male' },
  iin: { kk: 'ЖСН', ru: 'ИИН', en: 'Identification number (IIN)' },
  iinHint: {
    kk: '12 сан, жеке куәлікте немесе туу туралы куәлікте жазылған. Шифрланып сақталады.',
    ru: '12 цифр, указан в удостоверении или свидетельстве о рождении. Хранится зашифрованным.',
    en: '12 digits, written in the identity card or birth certificate. It is kept encrypted.',
  },
  residence: { kk: 'Тұрғылықты жері', ru: 'Место жительства', en: 'Residence' },
  phone: { kk: 'Телефон', ru: 'Телефон', en: 'Phone' },
  none: { kk: 'Көрсетілмеген', ru: 'Не указано', en: 'Not given' },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  back: { kk: 'Артқа', ru: 'Назад', en: 'Back' },
})
