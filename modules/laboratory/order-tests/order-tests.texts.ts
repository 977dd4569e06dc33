import { words } from '../../../kernel/texts.ts'

export const texts = words({
  nav: { kk: 'Талдау рәсімдеу', ru: 'Оформить анализы', en: 'Order tests' },
  title: { kk: 'Талдау рәсімдеу', ru: 'Оформление анализов', en: 'Order tests' },
  lead: {
    kk: 'Пациентті карта нөмірімен табыңыз, атын өзінен сұрап салыстырыңыз.',
    ru: 'Найдите пациента по номеру карты и сверьте имя с его слов.',
    en: 'Find the patient by the card number and compare the name as the patient says it.',
  },
  card: { kk: 'Карта нөмірі', ru: 'Номер карты', en: 'Card number' },
  cardHint: { kk: 'Мысалы: 2026-123456', ru: 'Например: 2026-123456', en: 'For example: 2026-123456' },
  find: { kk: 'Табу', ru: 'Найти', en: 'Find' },
  notFound: { kk: 'Мұндай карта жоқ', ru: 'Такой карты нет', en: 'There is no such card' },
  notFoundLead: {
    kk: 'Нөмірді тексеріңіз. Пациент тіркелмеген болса, алдымен тіркеңіз.',
    ru: 'Проверьте номер. Если пациент не зарегистрирован, сначала зарегистрируйте его.',
    en: 'Check the number. If the patient is not registered, register first.',
  },
  panels: { kk: 'Талдаулар жиыны', ru: 'Наборы анализов', en: 'Panels' },
  tests: { kk: 'Талдаулар', ru: 'Анализы', en: 'Tests' },
  sensitive: {
    kk: 'Нәтижесі пациент пен тағайындаған дәрігерге ғана ашылады.',
    ru: 'Результат откроется только пациенту и назначившему врачу.',
    en: 'The result opens to the patient and the doctor who ordered it alone.',
  },
  order: { kk: 'Талдау тағайындау', ru: 'Назначить анализы', en: 'Order the tests' },
  done: { kk: 'Жолдама дайын', ru: 'Направление оформлено', en: 'The order is made' },
  visitTitle: { kk: 'Талдаулар: {patient}', ru: 'Анализы: {patient}', en: 'Tests: {patient}' },
  earlier: { kk: 'Тағайындалған талдаулар', ru: 'Назначенные анализы', en: 'Tests that were ordered' },
  none: { kk: 'Талдау тағайындалмаған.', ru: 'Анализы не назначались.', en: 'No tests were ordered.' },
  newOrder: { kk: 'Жаңа тағайындау', ru: 'Новое назначение', en: 'New order' },
  where: { kk: 'Қайда жасалады', ru: 'Где выполнить', en: 'Where it is done' },
  ownLaboratory: { kk: 'Өз зертханамызда', ru: 'В нашей лаборатории', en: 'In our own laboratory' },
  backToVisit: { kk: 'Қабылдауға', ru: 'К приёму', en: 'Back to the visit' },
})
