import { words } from '../../kernel/texts.ts'

/** Words that every page about money uses alike. */
export default words({
  card: { kk: 'Онлайн картамен', ru: 'Картой онлайн', en: 'By card online' },
  cash: { kk: 'Қолма-қол', ru: 'Наличными', en: 'In cash' },
  terminal: { kk: 'Кассадағы терминалмен', ru: 'Через терминал в кассе', en: 'By the terminal at the till' },
  pending: { kk: 'Банк жауабы күтілуде', ru: 'Ждём ответа банка', en: 'Waiting for the bank' },
  settled: { kk: 'Төленді', ru: 'Оплачено', en: 'Paid' },
  failed: { kk: 'Төлем өтпеді', ru: 'Оплата не прошла', en: 'Not paid' },
  visit: { kk: 'Қабылдау нөмірі', ru: 'Номер приёма', en: 'Visit' },
  clinic: { kk: 'Клиника', ru: 'Клиника', en: 'Clinic' },
  service: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
  quantity: { kk: 'Саны', ru: 'Кол-во', en: 'Quantity' },
  sum: { kk: 'Сомасы', ru: 'Сумма', en: 'Sum' },
  method: { kk: 'Төлем тәсілі', ru: 'Способ оплаты', en: 'Method' },
  when: { kk: 'Уақыты', ru: 'Время', en: 'Time' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  receipt: { kk: 'Түбіртек', ru: 'Чек', en: 'Receipt' },
  returned: { kk: 'Қайтарылды', ru: 'Возвращено', en: 'Returned' },
  person: { kk: 'Пациент', ru: 'Пациент', en: 'Patient' },
  total: { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
  day: { kk: 'Күні', ru: 'День', en: 'Day' },
  showDay: { kk: 'Күнді көрсету', ru: 'Показать день', en: 'Show the day' },
  back: { kk: 'Артқа', ru: 'Назад', en: 'Back' },
  notDone: { kk: 'Орындалмады', ru: 'Не выполнено', en: 'Not done' },
})
