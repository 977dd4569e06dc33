import { words } from '../../../kernel/texts.ts'

export const texts = words({
  nav: { kk: 'Менің күнім', ru: 'Мой день', en: 'My day' },
  title: { kk: 'Менің күнім', ru: 'Мой день', en: 'My day' },
  waiting: {
    kk: '{n, plural, =0 {Кезекте ешкім жоқ} other {Кезекте # адам}}',
    ru: '{n, plural, =0 {В очереди никого} one {В очереди # человек} few {В очереди # человека} other {В очереди # человек}}',
    en: '{n, plural, =0 {Nobody is waiting} one {# person is waiting} other {# people are waiting}}',
  },
  callNext: { kk: 'Келесі пациентті шақыру', ru: 'Вызвать следующего', en: 'Call the next patient' },
  callAgain: { kk: 'Қайта шақыру', ru: 'Вызвать ещё раз', en: 'Call again' },
  call: { kk: 'Шақыру', ru: 'Вызвать', en: 'Call' },
  start: { kk: 'Қабылдауды бастау', ru: 'Начать приём', en: 'Begin the visit' },
  byVideo: { kk: 'Бейне', ru: 'Видео', en: 'Video' },
  videoRoom: { kk: 'Бейне бөлмесі', ru: 'Видеокомната', en: 'Video room' },
  open: { kk: 'Қабылдауды ашу', ru: 'Открыть приём', en: 'Open the visit' },
  action: { kk: 'Әрекет', ru: 'Действие', en: 'Action' },
  noneTitle: {
    kk: 'Бүгін сізге ешкім жазылмаған',
    ru: 'Сегодня к вам нет записей',
    en: 'Nobody is booked with you today',
  },
})
