export const texts = {
  title: { kk: 'Картамен төлеу', ru: 'Оплата картой', en: 'Pay by card' },
  notice: {
    kk: 'Бұл банк тренажёры. Нақты ақша алынбайды. Өз картаңыздың нөмірін жазбаңыз.',
    ru: 'Это тренажёр банка. Настоящие деньги не списываются. Не вводите номер своей карты.',
    en: 'This is a bank simulator. No real money moves. Do not enter your own card.',
  },
  order: { kk: 'Тапсырыс', ru: 'Заказ', en: 'Order' },
  purpose: { kk: 'Не үшін', ru: 'За что', en: 'For' },
  sum: { kk: 'Сомасы', ru: 'Сумма', en: 'Sum' },
  card: { kk: 'Карта нөмірі', ru: 'Номер карты', en: 'Card number' },
  cards: { kk: 'Сынақ карталары', ru: 'Тестовые карты', en: 'Test cards' },
  approve: { kk: 'төлем өтеді', ru: 'оплата проходит', en: 'is approved' },
  decline: { kk: 'банк бас тартады', ru: 'банк отказывает', en: 'is declined' },
  insufficient: { kk: 'қаражат жетпейді', ru: 'не хватает средств', en: 'has not enough money' },
  fault: { kk: 'Хабардың жолы', ru: 'Путь сообщения', en: 'How the news travels' },
  none: { kk: 'Бірден жетеді', ru: 'Доходит сразу', en: 'Arrives at once' },
  late: { kk: 'Жарты минут кешігеді', ru: 'Опаздывает на полминуты', en: 'Comes half a minute late' },
  doubled: { kk: 'Екі рет келеді', ru: 'Приходит дважды', en: 'Comes twice' },
  lost: { kk: 'Жоғалады', ru: 'Теряется', en: 'Is lost' },
  'wrong-signature': { kk: 'Қолтаңбасы жалған', ru: 'С неверной подписью', en: 'Has a wrong signature' },
  'wrong-amount': { kk: 'Сомасы басқа', ru: 'С другой суммой', en: 'Names another sum' },
  pay: { kk: 'Төлеу', ru: 'Оплатить', en: 'Pay' },
  back: { kk: 'Бас тартып, қайту', ru: 'Отказаться и вернуться', en: 'Give up and go back' },
  unknownCard: {
    kk: 'Сынақ карталарының бірін жазыңыз.',
    ru: 'Введите одну из тестовых карт.',
    en: 'Enter one of the test cards.',
  },
  noOrder: { kk: 'Мұндай тапсырыс жоқ', ru: 'Такого заказа нет', en: 'There is no such order' },
  closed: {
    kk: 'Бұл тапсырыс бойынша шешім шықты. Дүкенге қайтыңыз.',
    ru: 'По этому заказу решение уже принято. Вернитесь в магазин.',
    en: 'This order has been decided. Go back to the shop.',
  },
} as const

export type Lang = 'kk' | 'ru' | 'en'
