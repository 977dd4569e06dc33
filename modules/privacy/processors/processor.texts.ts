import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Деректер бойынша тапсырма', ru: 'Поручение о данных', en: 'An order about data' },
  stop: {
    kk: 'Адам келісімін қайтарды. Төмендегі берулер бойынша алған деректерін өңдеуді тоқтатыңыз.',
    ru: 'Человек отозвал согласие. Прекратите обработку данных, полученных по передачам ниже.',
    en: 'A person has withdrawn the consent. Stop processing the data that you got in the transfers below.',
  },
  destroy: {
    kk: 'Төмендегі берулер бойынша алған деректерді жойыңыз.',
    ru: 'Уничтожьте данные, полученные по передачам ниже.',
    en: 'Destroy the data that you got in the transfers below.',
  },
  'confirm-month': {
    kk: 'Бұрынғы тапсырмалардың бәрі орындалғанын растаңыз.',
    ru: 'Подтвердите, что все прежние поручения исполнены.',
    en: 'Confirm that all earlier orders are carried out.',
  },
  from: { kk: 'Тапсырма берген', ru: 'Кто поручает', en: 'From' },
  to: { kk: 'Кімге', ru: 'Кому', en: 'To' },
  at: { kk: 'Күні', ru: 'Дата', en: 'Date' },
  transfers: { kk: 'Берулер', ru: 'Передачи', en: 'Transfers' },
  reference: { kk: 'Белгісі', ru: 'Обозначение', en: 'Reference' },
  fields: { kk: 'Деректер', ru: 'Данные', en: 'Data' },
  answer: { kk: 'Жауабыңыз', ru: 'Ваш ответ', en: 'Your answer' },
  done: { kk: 'Орындалды', ru: 'Исполнено', en: 'Carried out' },
  'nothing-held': {
    kk: 'Бізде мұндай деректер жоқ',
    ru: 'Таких данных у нас нет',
    en: 'We hold no such data',
  },
  refused: { kk: 'Орындай алмаймыз', ru: 'Исполнить не можем', en: 'We cannot carry it out' },
  note: { kk: 'Түсіндірме', ru: 'Пояснение', en: 'Note' },
  optional: { kk: 'бас тартсаңыз міндетті', ru: 'обязательно при отказе', en: 'needed if you refuse' },
  send: { kk: 'Растау', ru: 'Подтвердить', en: 'Confirm' },
  answered: {
    kk: 'Жауабыңыз {day} қабылданды',
    ru: 'Ваш ответ принят {day}',
    en: 'Your answer was taken on {day}',
  },
})
