import { words } from '../../../kernel/texts.ts'

export const letters = words({
  opened: {
    kk: 'Сіз емделетін клиниканың дәрігері шұғыл жағдайда деректеріңізді жарты сағатқа ашты: {when}. Себебі жазылды және тексеріледі. Сұрағыңыз болса, төмендегі сілтемедегі журналдан сұраңыз немесе клиникаға қоңырау шалыңыз: {phone}.',
    ru: 'Врач клиники, где вы лечитесь, в экстренном случае открыл ваши данные на полчаса: {when}. Причина записана и будет проверена. Если есть вопрос, задайте его в журнале по ссылке ниже или позвоните в клинику: {phone}.',
    en: 'A doctor of a clinic where you are treated opened your data for half an hour in an emergency: {when}. The reason is kept and will be reviewed. If you have a question, ask it in the journal at the link below or call the clinic: {phone}.',
  },
})

export const texts = words({
  nav: { kk: 'Шұғыл ашу', ru: 'Экстренный доступ', en: 'Emergency' },
  title: { kk: 'Картаны шұғыл ашу', ru: 'Экстренный доступ к карте', en: 'Emergency access to a record' },
  lead: {
    kk: 'Тек өмірге немесе денсаулыққа қауіп төнгенде. Карта жарты сағатқа ашылады, пациентке бірден хабарланады. 72 сағат ішінде осы пациентті қабылдамасаңыз, деректерге жауапты адам тексереді.',
    ru: 'Только когда есть угроза жизни или здоровью. Карта открывается на полчаса, пациенту сразу сообщают. Если в течение 72 часов приёма у вас не будет, доступ проверит ответственный за данные.',
    en: 'Only when life or health is in danger. The record opens for half an hour and the patient is told at once. Without a visit with you within 72 hours, the data protection officer reviews it.',
  },
  find: {
    kk: 'Тегі мен аты немесе карта нөмірі',
    ru: 'Фамилия и имя или номер карты',
    en: 'Family and given name, or card number',
  },
  findHint: {
    kk: 'Тегін толық жазыңыз: Сынақова Ай',
    ru: 'Фамилию целиком: Сынакова Ай',
    en: 'The whole family name: Synaqova Ai',
  },
  findDo: { kk: 'Табу', ru: 'Найти', en: 'Find' },
  none: { kk: 'Ешкім табылмады', ru: 'Никого не найдено', en: 'Nobody was found' },
  noneLead: {
    kk: 'Тегін толық жазыңыз немесе карта нөмірін енгізіңіз. Мұнда тек осы клиниканың пациенттері бар.',
    ru: 'Введите фамилию целиком или номер карты. Здесь только пациенты этой клиники.',
    en: 'Enter the whole family name or the card number. Only patients of this clinic are here.',
  },
  patient: { kk: 'Пациент', ru: 'Пациент', en: 'Patient' },
  card: { kk: 'карта {number}', ru: 'карта {number}', en: 'card {number}' },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  unconscious: { kk: 'Ес-түссіз', ru: 'Без сознания', en: 'Unconscious' },
  'life-threat': { kk: 'Өмірге қауіп бар', ru: 'Угроза жизни', en: 'Life is in danger' },
  'sudden-illness': { kk: 'Кенеттен ауырды', ru: 'Внезапное ухудшение', en: 'Sudden illness' },
  injury: { kk: 'Жарақат', ru: 'Травма', en: 'Injury' },
  'asked-by-ambulance': {
    kk: 'Жедел жәрдем сұрады',
    ru: 'Запрос скорой помощи',
    en: 'Asked by the ambulance',
  },
  words: { kk: 'Не болды', ru: 'Что случилось', en: 'What happened' },
  open: { kk: 'Картаны ашу', ru: 'Открыть карту', en: 'Open the record' },
  mine: { kk: 'Менің шұғыл ашуларым', ru: 'Мои экстренные доступы', en: 'My emergency accesses' },
  reviewTitle: {
    kk: 'Шұғыл ашуларды тексеру',
    ru: 'Проверка экстренных доступов',
    en: 'Review of emergency accesses',
  },
  reviewLead: {
    kk: 'Әр ашу 72 сағат ішінде қабылдаумен немесе сіздің жазбаңызбен түсіндіріледі. Мерзімі өтсе, дәрігерге жаңа шұғыл ашу берілмейді.',
    ru: 'Каждый доступ за 72 часа объясняется приёмом или вашей записью. После срока новый экстренный доступ врачу не открывается.',
    en: 'Each access is explained within 72 hours by a visit or by your note. Past that, the doctor is given no other emergency access.',
  },
  noneYet: {
    kk: 'Шұғыл ашу болған жоқ',
    ru: 'Экстренных доступов не было',
    en: 'No emergency access so far',
  },
  by: { kk: 'Кім ашты', ru: 'Кто открыл', en: 'Who opened' },
  opened: { kk: 'Ашылды', ru: 'Открыто', en: 'Opened' },
  due: { kk: 'Түсіндіру мерзімі', ru: 'Объяснить до', en: 'To be explained by' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  waits: { kk: 'Түсіндірме күтеді', ru: 'Ждёт объяснения', en: 'Waits for an explanation' },
  overdue: { kk: 'Мерзімі өтті', ru: 'Срок прошёл', en: 'Overdue' },
  visit: { kk: 'Қабылдаумен түсіндірілді', ru: 'Объяснён приёмом', en: 'Explained by a visit' },
  justified: { kk: 'Негізді', ru: 'Обоснован', en: 'Justified' },
  unjustified: { kk: 'Негізсіз', ru: 'Не обоснован', en: 'Not justified' },
  note: { kk: 'Тексеру қорытындысы', ru: 'Вывод проверки', en: 'What the review found' },
  close: { kk: 'Тексеруді аяқтау', ru: 'Завершить проверку', en: 'Finish the review' },
  openUntil: { kk: '{time} дейін ашық', ru: 'Открыто до {time}', en: 'Open until {time}' },
  alerts: { kk: 'Ескертулер', ru: 'Предупреждения', en: 'Warnings' },
  noAlerts: { kk: 'Ескерту жазылмаған.', ru: 'Предупреждений нет.', en: 'No warnings.' },
  back: { kk: 'Шұғыл ашуға оралу', ru: 'Вернуться к экстренному доступу', en: 'Back to emergency access' },
})
