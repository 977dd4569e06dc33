import { words } from '../../../kernel/texts.ts'

export default words({
  title: { kk: 'Қабылдауды төлеу', ru: 'Оплата приёма', en: 'Pay for your visit' },
  due: { kk: 'Төленетін сома', ru: 'К оплате', en: 'To pay' },
  held: { kk: 'Алдын ала төленген', ru: 'Внесено ранее', en: 'Paid before' },
  dueAt: { kk: 'Төлеу мерзімі', ru: 'Оплатить до', en: 'Pay by' },
  visitAt: { kk: 'Қабылдау уақыты', ru: 'Время приёма', en: 'Time of the visit' },
  payCard: { kk: 'Картамен төлеу', ru: 'Оплатить картой', en: 'Pay by card' },
  atDesk: { kk: 'Кассада төлеймін', ru: 'Оплачу в кассе', en: 'I will pay at the till' },
  basket: { kk: 'Код не бонус қолдану', ru: 'Применить код или бонусы', en: 'Use a code or bonuses' },
  where: {
    kk: 'Картаның нөмірі банктің өз бетінде жазылады, ол Шипаға келмейді.',
    ru: 'Номер карты вводится на странице банка и в Шипу не попадает.',
    en: 'The number of your card is typed on the bank’s own page and never reaches Shipa.',
  },
  hold: {
    kk: 'Таңдалған уақыт сізге {until} дейін сақталады.',
    ru: 'Выбранное время держится за вами до {until}.',
    en: 'Your time is held for you until {until}.',
  },
  nothing: { kk: 'Төлейтін сома жоқ', ru: 'Платить нечего', en: 'There is nothing to pay' },
  toVisit: { kk: 'Қабылдауды ашу', ru: 'Открыть приём', en: 'Open the visit' },
  noCard: {
    kk: 'Қазір картамен онлайн төлеу жоқ. Клиника кассасында төлей аласыз.',
    ru: 'Оплаты картой онлайн сейчас нет. Оплатить можно в кассе клиники.',
    en: 'Paying by card online is not offered now. You can pay at the clinic’s till.',
  },
  result: { kk: 'Төлем нәтижесі', ru: 'Результат оплаты', en: 'Result of the payment' },
  settled: { kk: 'Төлем алынды', ru: 'Оплата получена', en: 'Your payment has arrived' },
  settledNext: {
    kk: 'Түбіртек пен қабылдау туралы хат поштаңызға жіберілді. Ендігі керегі: белгіленген уақытта жеке куәлігіңізбен келу.',
    ru: 'Чек и письмо о приёме отправлены вам на почту. Осталось прийти к назначенному времени с удостоверением личности.',
    en: 'The receipt and a letter about the visit have been sent to you. What remains: come at the time with your identity document.',
  },
  returning: { kk: 'Ақшаңыз қайтарылады', ru: 'Деньги возвращаются', en: 'Your money is going back' },
  returningNext: {
    kk: 'Төлем келгенде бұл уақыт енді бос болмады. Ақша картаңызға толық қайтарылады. Басқа уақыт таңдай аласыз.',
    ru: 'Когда оплата пришла, это время уже было занято. Деньги полностью вернутся на карту. Вы можете выбрать другое время.',
    en: 'When the payment came, the time was taken already. The whole sum goes back to your card. You can choose another time.',
  },
  pending: { kk: 'Банктің жауабын күтіп тұрмыз', ru: 'Ждём ответа банка', en: 'We are waiting for the bank' },
  pendingNext: {
    kk: 'Банкке сұрау жібердік. Бет өзі жаңарады. Екінші рет төлемеңіз: ақша келсе, қабылдау өзі расталады және сізге хат жіберіледі.',
    ru: 'Мы отправили запрос банку. Страница обновится сама. Не платите второй раз: когда деньги придут, приём подтвердится и вы получите письмо.',
    en: 'We have asked the bank. This page renews itself. Do not pay twice: when the money arrives the visit is confirmed and a letter is sent to you.',
  },
  failed: { kk: 'Төлем өтпеді', ru: 'Оплата не прошла', en: 'The payment did not go through' },
  failedNext: {
    kk: 'Картаңыздан ақша алынған жоқ. Басқа картамен төлеп көріңіз немесе клиника кассасында төлеңіз.',
    ru: 'Деньги с карты не списаны. Попробуйте другую карту или оплатите в кассе клиники.',
    en: 'No money was taken from your card. Try another card, or pay at the clinic’s till.',
  },
  again: { kk: 'Қайта төлеп көру', ru: 'Попробовать ещё раз', en: 'Try again' },
  check: { kk: 'Қазір тексеру', ru: 'Проверить сейчас', en: 'Check now' },
  goOn: { kk: 'Банк бетіне оралу', ru: 'Вернуться на страницу банка', en: 'Go back to the bank’s page' },
  openReceipt: { kk: 'Түбіртекті ашу', ru: 'Открыть чек', en: 'Open the receipt' },
})
