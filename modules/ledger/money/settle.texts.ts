import { words } from '../../../kernel/texts.ts'

/** Letters about money: sums and what follows, never what the visit was for. */
export const moneyTexts = words({
  settled: {
    kk: 'Төлеміңіз алынды: {tenge, number} ₸. Түбіртегіңіз төмендегі сілтемеде.',
    ru: 'Ваша оплата получена: {tenge, number} ₸. Чек доступен по ссылке ниже.',
    en: 'Your payment has arrived: {tenge, number} ₸. Your receipt is at the link below.',
  },
  lost: {
    kk: 'Төлеміңіз ({tenge, number} ₸) жазылу мерзімі өткеннен кейін келді, таңдалған уақыт енді бос емес. Ақшаңызды толық қайтарамыз. Басқа уақыт таңдай аласыз.',
    ru: 'Ваша оплата ({tenge, number} ₸) пришла после окончания брони, выбранное время уже занято. Мы вернём деньги полностью. Вы можете выбрать другое время.',
    en: 'Your payment ({tenge, number} ₸) came after the hold had ended, and the time is taken. We return the whole sum. You can choose another time.',
  },
  refundAsked: {
    kk: 'Сізге {tenge, number} ₸ қайтарылады. Картаға банк бірнеше жұмыс күнінде түсіреді, қолма-қол ақшаны клиника кассасынан аласыз.',
    ru: 'Вам возвращается {tenge, number} ₸. На карту деньги придут в течение нескольких рабочих дней, наличные выдаст касса клиники.',
    en: '{tenge, number} ₸ is being returned to you. The bank brings it to your card within some working days; cash is handed out at the clinic’s till.',
  },
  refunded: {
    kk: 'Сізге {tenge, number} ₸ қайтарылды. Қайтару түбіртегі төмендегі сілтемеде.',
    ru: 'Вам возвращено {tenge, number} ₸. Чек возврата доступен по ссылке ниже.',
    en: '{tenge, number} ₸ has been returned to you. The return receipt is at the link below.',
  },
})
