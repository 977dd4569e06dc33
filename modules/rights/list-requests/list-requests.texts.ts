import { words } from '../../../kernel/texts.ts'

export const texts = words({
  nav: { kk: 'Өтініштер', ru: 'Обращения', en: 'Requests' },
  title: {
    kk: 'Дербес деректер туралы өтініштер',
    ru: 'Обращения о персональных данных',
    en: 'Requests about personal data',
  },
  open: { kk: 'Ашық', ru: 'Открытые', en: 'Open' },
  answered: { kk: 'Жауап берілген', ru: 'С ответом', en: 'Answered' },
  takeIn: {
    kk: 'Қағаз өтінішті қабылдау',
    ru: 'Принять бумажное обращение',
    en: 'Take in a request on paper',
  },
  none: { kk: 'Мұнда өтініш жоқ', ru: 'Здесь обращений нет', en: 'No requests here' },
  noneSays: {
    kk: 'Адам кабинеттен немесе қағазбен сұрағанда, өтініш мерзімімен осында шығады.',
    ru: 'Когда человек обратится из кабинета или на бумаге, обращение появится здесь со сроком.',
    en: 'When somebody asks on line or on paper, the request appears here with its term.',
  },
  way: { kk: 'Қалай келді', ru: 'Как поступило', en: 'How it came' },
})
