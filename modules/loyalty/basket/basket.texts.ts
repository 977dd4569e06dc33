import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Себет', ru: 'Корзина', en: 'Basket' },
  lead: {
    kk: 'Мұнда төленбеген қабылдауларыңыз тұр. Әр қабылдау банк бетінде жеке төленеді, сондықтан біреуінен бас тартсаңыз, қалғаны сақталады.',
    ru: 'Здесь ваши неоплаченные приёмы. Каждый оплачивается на странице банка отдельно: если отмените один, остальные останутся.',
    en: 'Here are your visits that are not paid for. Each is paid by itself on the bank’s page: if you cancel one, the others stay.',
  },
  rule: {
    kk: 'Шотқа сізге ең тиімді бір акция қолданылады. Директордың жеке жеңілдігі мен бонус оған қосылады.',
    ru: 'К счёту применяется одна акция, самая выгодная для вас. Индивидуальная скидка директора и бонусы добавляются к ней.',
    en: 'One promotion is used on a bill, the best for you. An individual discount by the director and bonuses come on top.',
  },
  empty: { kk: 'Себет бос', ru: 'Корзина пуста', en: 'The basket is empty' },
  emptyHint: {
    kk: 'Дәрігер мен уақытты таңдаңыз: жазылған қабылдау осында пайда болады.',
    ru: 'Выберите врача и время: запись появится здесь.',
    en: 'Choose a doctor and a time: the booking appears here.',
  },
  find: { kk: 'Дәрігер табу', ru: 'Найти врача', en: 'Find a doctor' },
  visit: { kk: 'Қабылдау {number}', ru: 'Приём {number}', en: 'Visit {number}' },
  when: { kk: 'Уақыты', ru: 'Время', en: 'Time' },
  hold: { kk: 'Уақыт сақталады', ru: 'Время держится до', en: 'Held until' },
  due: { kk: 'Төленетін сома', ru: 'К оплате', en: 'To pay' },
  allDue: { kk: 'Клиникаға барлығы: {sum}', ru: 'Всего клинике: {sum}', en: 'In all to the clinic: {sum}' },
  pay: { kk: 'Төлеу', ru: 'Оплатить', en: 'Pay' },
  open: { kk: 'Қабылдауды ашу', ru: 'Открыть приём', en: 'Open the visit' },
  code: { kk: 'Акция коды', ru: 'Код акции', en: 'Promotion code' },
  useCode: { kk: 'Кодты қолдану', ru: 'Применить код', en: 'Use the code' },
  bonus: {
    kk: 'Бонус (сізде {points, number}, бұл шотқа ең көбі {most, number})',
    ru: 'Бонусы (у вас {points, number}, на этот счёт не больше {most, number})',
    en: 'Bonuses (you have {points, number}, at most {most, number} on this bill)',
  },
  bonusHint: {
    kk: '1 бонус – 1 ₸. 0 деп жазсаңыз, бонус қайтарылады.',
    ru: '1 бонус – 1 ₸. Напишите 0, чтобы вернуть бонусы.',
    en: '1 bonus is 1 ₸. Write 0 to take the bonuses back.',
  },
  useBonus: { kk: 'Бонус қолдану', ru: 'Применить бонусы', en: 'Use bonuses' },
  join: {
    kk: 'Бонус бағдарламасының шарттарын көру',
    ru: 'Посмотреть условия бонусной программы',
    en: 'See the terms of the bonus programme',
  },
})
