import { words } from '../../kernel/texts.ts'

export const planTexts = words({
  required: { kk: 'Осы өрісті толтырыңыз.', ru: 'Заполните это поле.', en: 'Fill in this field.' },
  notNumber: { kk: 'Сан жазыңыз.', ru: 'Введите число.', en: 'Enter a number.' },
  outside: {
    kk: '{min} мен {max} аралығында болуы керек.',
    ru: 'Должно быть от {min} до {max}.',
    en: 'It must be between {min} and {max}.',
  },
  notListed: { kk: 'Тізімнен таңдаңыз.', ru: 'Выберите из списка.', en: 'Choose from the list.' },
  notDay: {
    kk: 'Күнін, айын, жылын толық жазыңыз.',
    ru: 'Укажите день, месяц и год.',
    en: 'Give the day, month and year.',
  },
  greater: {
    kk: 'Бұл мән келесісінен үлкен болмауы керек. Екеуін де қараңыз.',
    ru: 'Это значение не может быть больше следующего. Проверьте оба.',
    en: 'This may not be greater than the other one. Look at both.',
  },
  unknownField: {
    kk: 'Мұндай өріс сұралмайды.',
    ru: 'Такое поле не запрашивается.',
    en: 'This field is not asked for.',
  },
})
