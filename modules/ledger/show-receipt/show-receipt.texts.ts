import { words } from '../../../kernel/texts.ts'

export default words({
  sale: { kk: '№ {number} түбіртек', ru: 'Чек № {number}', en: 'Receipt No. {number}' },
  return: {
    kk: '№ {number} қайтару түбіртегі',
    ru: 'Чек возврата № {number}',
    en: 'Return receipt No. {number}',
  },
  returns: {
    kk: '№ {number} түбіртек бойынша қайтару',
    ru: 'Возврат по чеку № {number}',
    en: 'Returns receipt No. {number}',
  },
  taxpayer: { kk: 'Салық төлеуші', ru: 'Налогоплательщик', en: 'Taxpayer' },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  invoice: { kk: 'Шот нөмірі', ru: 'Номер счёта', en: 'Bill' },
  paid: { kk: 'Төленді', ru: 'Оплачено', en: 'Paid' },
  givenBack: { kk: 'Қайтарылды', ru: 'Возвращено', en: 'Given back' },
  fiscal: {
    kk: 'Бұл клиникада фискалдық тіркеуіш қосылмаған, сондықтан түбіртекте фискалдық белгі жоқ. Фискалдық чекті клиника кассасынан сұраңыз.',
    ru: 'В этой клинике фискальный регистратор не подключён, поэтому фискального признака на чеке нет. Фискальный чек спросите в кассе клиники.',
    en: 'No fiscal register is connected at this clinic, so the receipt bears no fiscal sign. Ask the clinic’s till for the fiscal receipt.',
  },
  never: {
    kk: 'Түбіртек жойылмайды: ақша қайтарылса, қайтару түбіртегі жазылады.',
    ru: 'Чек не аннулируется: при возврате денег выписывается чек возврата.',
    en: 'A receipt is never annulled: when money goes back, a return receipt is written.',
  },
})
