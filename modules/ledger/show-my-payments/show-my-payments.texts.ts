import { words } from '../../../kernel/texts.ts'

export default words({
  nav: { kk: 'Төлемдер', ru: 'Платежи', en: 'Payments' },
  title: { kk: 'Төлемдерім', ru: 'Мои платежи', en: 'My payments' },
  debt: { kk: 'Қарызыңыз: {sum}', ru: 'Ваш долг: {sum}', en: 'You owe {sum}' },
  held: { kk: 'Клиникадағы аванс: {sum}', ru: 'Аванс в клинике: {sum}', en: 'Held for you: {sum}' },
  pay: { kk: 'Төлемді аяқтау', ru: 'Завершить оплату', en: 'Finish paying' },
  sale: { kk: '№ {number} түбіртек', ru: 'Чек № {number}', en: 'Receipt No. {number}' },
  return: {
    kk: '№ {number} қайтару түбіртегі',
    ru: 'Чек возврата № {number}',
    en: 'Return receipt No. {number}',
  },
  empty: { kk: 'Төлем жоқ', ru: 'Платежей нет', en: 'No payments yet' },
  emptyHint: {
    kk: 'Қабылдауды төлегеннен кейін төлемдер мен түбіртектер осында тұрады.',
    ru: 'После оплаты приёма платежи и чеки появятся здесь.',
    en: 'After you pay for a visit, payments and receipts stand here.',
  },
})
