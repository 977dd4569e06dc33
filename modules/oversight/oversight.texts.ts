import { words } from '../../kernel/texts.ts'

/** BL-9 in words. */
export const kindTexts = words({
  access: {
    kk: 'Рұқсатсыз қол жеткізу не тарату',
    ru: 'Несанкционированный доступ или утечка',
    en: 'Unauthorised access or leak',
  },
  copying: { kk: 'Көшіру', ru: 'Копирование', en: 'Copying' },
  modification: { kk: 'Өзгерту', ru: 'Изменение', en: 'Modification' },
  destruction: { kk: 'Жою не жоғалту', ru: 'Уничтожение или утрата', en: 'Destruction or loss' },
  blocking: { kk: 'Бұғаттау', ru: 'Блокирование', en: 'Blocking' },
  software: {
    kk: 'Бағдарламаны рұқсатсыз қолдану',
    ru: 'Использование программ без разрешения',
    en: 'Use of software without permission',
  },
  disruption: { kk: 'Жұмысын бұзу', ru: 'Нарушение работы', en: 'Disruption' },
})

export const stateTexts = words({
  found: { kk: 'Табылды', ru: 'Найдено', en: 'Found' },
  asked: { kk: 'Қызметкерден сұралды', ru: 'Сотрудник спрошен', en: 'The employee was asked' },
  answered: { kk: 'Жауап берді', ru: 'Ответ получен', en: 'Answered' },
  case: { kk: 'Іс', ru: 'Дело', en: 'Case' },
  explained: { kk: 'Түсіндірілді', ru: 'Объяснено', en: 'Explained' },
  incident: { kk: 'Оқиға', ru: 'Инцидент', en: 'Incident' },
})

export const stateTones = {
  found: 'wait',
  asked: 'wait',
  answered: 'wait',
  case: 'danger',
  explained: 'done',
  incident: 'danger',
} as const

export const whyTexts = words({
  repeat: { kk: 'тағы қайталанды', ru: 'повторилось', en: 'it was done again' },
  'no-answer': { kk: 'жауап берілмеді', ru: 'ответа нет', en: 'no answer came' },
  serious: { kk: 'ауыр белгі', ru: 'серьёзный признак', en: 'a serious sign' },
  officer: { kk: 'жауапты адам шешті', ru: 'решил ответственный', en: 'the officer decided so' },
})

export const common = words({
  optional: { kk: 'міндетті емес', ru: 'необязательно', en: 'optional' },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  dash: { kk: '—', ru: '—', en: '—' },
  who: { kk: 'Кім', ru: 'Кто', en: 'Who' },
  whose: { kk: 'Кімнің деректері', ru: 'Чьи данные', en: 'Whose data' },
  when: { kk: 'Қашан', ru: 'Когда', en: 'When' },
  what: { kk: 'Не болды', ru: 'Что произошло', en: 'What happened' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  outsider: {
    kk: 'клиникада тіркелмеген адам',
    ru: 'человек вне клиники',
    en: 'a person not registered here',
  },
})
