import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: '{branch}: кезек', ru: '{branch}: очередь', en: '{branch}: queue' },
  number: { kk: 'Нөмір', ru: 'Номер', en: 'Number' },
  room: { kk: 'Кабинет', ru: 'Кабинет', en: 'Room' },
  waiting: { kk: 'Күтіп отырғандар', ru: 'Ожидают', en: 'Waiting' },
  empty: {
    kk: 'Нөміріңіз осы жерде шыққанша күтіңіз',
    ru: 'Ждите, пока ваш номер появится здесь',
    en: 'Please wait until your number appears here',
  },
})
