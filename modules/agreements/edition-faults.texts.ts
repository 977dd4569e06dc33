import { type Text, words } from '../../kernel/texts.ts'

export const faultTexts = words({
  unsaid: {
    kk: 'Осы тілде де жазыңыз.',
    ru: 'Напишите и на этом языке.',
    en: 'Write this in this language as well.',
  },
  untold: {
    kk: 'Мәтінде айтылмаған: {names}.',
    ru: 'В тексте не сказано: {names}.',
    en: 'The text does not tell: {names}.',
  },
  noNumber: {
    kk: 'Бұл белгінің саны жоқ: {names}.',
    ru: 'Для этой метки нет числа: {names}.',
    en: 'There is no number for this mark: {names}.',
  },
})

/** What the numbers of documents mean, by their names. */
export const numberNames: Readonly<Record<string, Text>> = words({
  'end-notice-working-days': {
    kk: 'Келісімді тоқтату туралы ескерту',
    ru: 'Предупреждение о прекращении соглашения',
    en: 'Notice before the agreement ends',
  },
  'correct-working-days': {
    kk: 'Деректі түзету мерзімі',
    ru: 'Срок исправления данных',
    en: 'Time to correct data',
  },
  'stop-working-days': {
    kk: 'Кері қайтарғаннан кейін өңдеуді тоқтату мерзімі',
    ru: 'Срок прекращения обработки после отзыва',
    en: 'Time to stop processing after withdrawal',
  },
  'consent-years': { kk: 'Келісімнің мерзімі', ru: 'Срок согласия', en: 'Term of the consent' },
  'switch-years': {
    kk: 'Бөлек қосылатын келісімнің мерзімі',
    ru: 'Срок согласия, которое даётся отдельным переключателем',
    en: 'Term of a consent given by its own switch',
  },
  'cancel-free-hours': {
    kk: 'Қабылдауға дейін тегін бас тарту',
    ru: 'Бесплатная отмена до приёма',
    en: 'Free cancellation before the visit',
  },
  'late-move-minutes': {
    kk: 'Қабылдау жылжытылуы мүмкін кешігу',
    ru: 'Опоздание, после которого приём могут сдвинуть',
    en: 'Lateness after which the visit may be moved',
  },
  'late-refuse-minutes': {
    kk: 'Қабылдаудан бас тартылуы мүмкін кешігу',
    ru: 'Опоздание, после которого в приёме могут отказать',
    en: 'Lateness after which the visit may be refused',
  },
  'delay-max-minutes': {
    kk: 'Клиника тарапынан ең ұзақ кідіріс',
    ru: 'Наибольшая задержка со стороны клиники',
    en: 'Longest delay on the clinic’s side',
  },
  'pay-after-minutes': {
    kk: 'Қабылдаудан кейін төлеу мерзімі',
    ru: 'Срок оплаты после приёма',
    en: 'Time to pay after the visit',
  },
  'arrive-early-minutes': {
    kk: 'Қабылдауға қанша ерте келу керек',
    ru: 'За сколько прийти до приёма',
    en: 'How early to arrive',
  },
  'late-cancel-percent': {
    kk: 'Кеш бас тартқанда ұсталатын үлес',
    ru: 'Удержание при поздней отмене',
    en: 'Charge for a late cancellation',
  },
  'no-show-percent': {
    kk: 'Келмегенде ұсталатын үлес',
    ru: 'Удержание при неявке',
    en: 'Charge for not coming',
  },
  'prepay-only-days': {
    kk: 'Келмеген соң тек алдын ала төлеммен жазылу',
    ru: 'Запись только по предоплате после неявки',
    en: 'Booking by prepayment only after not coming',
  },
  'hold-minutes': {
    kk: 'Таңдалған уақыт төлем үшін сақталады',
    ru: 'Выбранное время держится до оплаты',
    en: 'The chosen time is held for payment',
  },
  'claim-working-days': {
    kk: 'Шағымға жауап беру мерзімі',
    ru: 'Срок ответа на претензию',
    en: 'Time to answer a claim',
  },
  'refund-working-days': {
    kk: 'Ақшаны қайтару мерзімі',
    ru: 'Срок возврата денег',
    en: 'Time to return money',
  },
  'access-hours': {
    kk: 'Төлемнен кейін ақпараттық қызметті ашу мерзімі',
    ru: 'Срок открытия информационной услуги после оплаты',
    en: 'Time to open an information service after payment',
  },
  'info-refund-working-days': {
    kk: 'Ақпараттық қызметтің ақшасын қайтару мерзімі',
    ru: 'Срок возврата денег за информационную услугу',
    en: 'Time to return money for an information service',
  },
  'breach-hours': {
    kk: 'Серіктестің бұзушылық туралы хабарлау мерзімі',
    ru: 'Срок, за который партнёр сообщает о нарушении',
    en: 'Time for a partner to tell of a breach',
  },
  'destroy-working-days': {
    kk: 'Серіктестің деректерді жою мерзімі',
    ru: 'Срок уничтожения данных партнёром',
    en: 'Time for a partner to destroy data',
  },
  'footage-keep-days': {
    kk: 'Бейнежазбаны сақтау мерзімі',
    ru: 'Срок хранения видеозаписи',
    en: 'How long footage is kept',
  },
  'footage-answer-working-days': {
    kk: 'Бейнежазба туралы сұрауға жауап беру мерзімі',
    ru: 'Срок ответа на запрос видеозаписи',
    en: 'Time to answer a request for footage',
  },
  'claim-days': {
    kk: 'Шағымға жауап беру мерзімі, күнтізбелік',
    ru: 'Срок ответа на претензию, календарный',
    en: 'Time to answer a claim, calendar',
  },
  'late-wait-minutes': {
    kk: 'Кешіккен адамды күту уақыты',
    ru: 'Сколько ждут опоздавшего',
    en: 'How long a late person is waited for',
  },
  'transfer-notice-working-days': {
    kk: 'Деректер берілгені туралы хабарлау мерзімі',
    ru: 'Срок уведомления о передаче данных',
    en: 'Time to tell of a transfer of data',
  },
  'keep-after-contract-years': {
    kk: 'Шарт біткеннен кейін деректерді өңдеу мерзімі',
    ru: 'Срок обработки данных после конца договора',
    en: 'How long data is processed after the contract ends',
  },
})

/** The seven contents of a consent (Law 94-V Art. 8(4)) by their marks. */
export const contentNames: Readonly<Record<string, Text>> = words({
  operator: { kk: 'оператор', ru: 'оператор', en: 'the operator' },
  subject: { kk: 'деректер субъектісі', ru: 'субъект данных', en: 'the person whose data it is' },
  term: { kk: 'келісімнің мерзімі', ru: 'срок согласия', en: 'the term of the consent' },
  'third-parties': {
    kk: 'үшінші тұлғаларға беру',
    ru: 'передача третьим лицам',
    en: 'passing on to third parties',
  },
  'cross-border': { kk: 'шетелге беру', ru: 'трансграничная передача', en: 'transfer abroad' },
  publication: {
    kk: 'жалпыға қолжетімді көздерде жариялау',
    ru: 'размещение в общедоступных источниках',
    en: 'publication in open sources',
  },
  data: { kk: 'жиналатын деректер тізбесі', ru: 'перечень собираемых данных', en: 'the list of data' },
})
