import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Келісімді қайтарып алу', ru: 'Отзыв согласия', en: 'Withdraw a consent' },
  lead: {
    kk: 'Растамас бұрын не болатынын қараңыз. Келісім «Қайтарып алу» түймесін басқанда ғана тоқтайды.',
    ru: 'Посмотрите, что произойдёт. Согласие прекратится, только когда вы нажмёте «Отозвать».',
    en: 'See what will happen. The consent ends only when you press “Withdraw”.',
  },
  consent: { kk: 'Келісім', ru: 'Согласие', en: 'Consent' },
  to: { kk: 'Кімге берілген', ru: 'Кому дано', en: 'Given to' },
  whose: { kk: 'Кімнің деректері', ru: 'Чьи данные', en: 'Whose data' },
  since: { kk: 'Қашаннан бері', ru: 'С какого дня', en: 'Since' },
  platform: { kk: 'Платформа', ru: 'Платформа', en: 'The platform' },
  stops: { kk: 'Бірден тоқтайды', ru: 'Прекратится сразу', en: 'Stops at once' },
  notNow: {
    kk: 'Бұл келісімді қазір қайтаруға болмайды',
    ru: 'Сейчас это согласие отозвать нельзя',
    en: 'This consent cannot be withdrawn now',
  },
  notNowSays: {
    kk: 'Заң бойынша орындалмаған міндет тұрғанда келісім қайтарылмайды (94-V заңның 8-бабы 2-тармағы).',
    ru: 'По закону согласие не отзывают, пока есть неисполненное обязательство (Закон 94-V, ст. 8 п. 2).',
    en: 'By law a consent is not withdrawn while an obligation is unperformed (Law 94-V, Art. 8(2)).',
  },
  stopBy: {
    kk: 'Осы мақсаттағы өңдеу {day} күнінен кешіктірілмей толық тоқтайды.',
    ru: 'Обработка для этой цели полностью прекратится не позднее {day}.',
    en: 'Processing for this purpose ends completely not later than {day}.',
  },
  records: { kk: 'Жазбаларыңыз не болады', ru: 'Что станет с записями', en: 'What becomes of your records' },
  record: { kk: 'Жазбалар', ru: 'Записи', en: 'Records' },
  fate: { kk: 'Тағдыры', ru: 'Что с ними', en: 'What happens' },
  ground: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
  destroyed: {
    kk: '{day} күнінен кешіктірілмей жойылады',
    ru: 'Уничтожаются не позднее {day}',
    en: 'Destroyed not later than {day}',
  },
  kept: { kk: '{day} дейін сақталады', ru: 'Хранятся до {day}', en: 'Kept until {day}' },
  noGround: {
    kk: 'Келісімнен басқа негіз жоқ',
    ru: 'Другого основания, кроме согласия, нет',
    en: 'No ground but the consent',
  },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  reasonHint: {
    kk: 'Айтпасаңыз да болады.',
    ru: 'Её можно не называть.',
    en: 'You need not tell it.',
  },
  optional: { kk: 'міндетті емес', ru: 'необязательно', en: 'optional' },
  withdraw: { kk: 'Қайтарып алу', ru: 'Отозвать', en: 'Withdraw' },
  keep: { kk: 'Келісімді қалдыру', ru: 'Оставить согласие', en: 'Keep the consent' },
  done: { kk: 'Келісім қайтарылды', ru: 'Согласие отозвано', en: 'The consent is withdrawn' },
  doneSays: {
    kk: 'Қайтарылған уақыты: {at}. Қайта беру үшін келісімдер бетіне өтіңіз.',
    ru: 'Отозвано {at}. Дать его снова можно на странице согласий.',
    en: 'Withdrawn {at}. You can give it again on the page of consents.',
  },
  toConsents: { kk: 'Келісімдеріме өту', ru: 'К моим согласиям', en: 'To my consents' },
})
