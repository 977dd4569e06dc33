import { words } from '../../kernel/texts.ts'

export const kindTexts = words({
  records: { kk: 'Жеке жазбалар', ru: 'Отдельные записи', en: 'Records' },
  table: { kk: 'Жиынтық кесте', ru: 'Сводная таблица', en: 'Table' },
})

export const fieldTexts = words({
  age: { kk: 'Жасы', ru: 'Возраст', en: 'Age' },
  sex: { kk: 'Жынысы', ru: 'Пол', en: 'Sex' },
  city: { kk: 'Қаласы', ru: 'Город', en: 'City' },
  day: { kk: 'Уақыты', ru: 'Время', en: 'Time' },
  service: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
})

export const stateTexts = words({
  asked: { kk: 'Өлшеніп жатыр', ru: 'Измеряется', en: 'Being measured' },
  measured: { kk: 'Шешім күтуде', ru: 'Ждёт решения', en: 'Waits for a decision' },
  refused: { kk: 'Бас тартылды', ru: 'Отказано', en: 'Refused' },
  approved: { kk: 'Рұқсат етілді, жасалып жатыр', ru: 'Разрешено, готовится', en: 'Approved, being made' },
  failed: { kk: 'Жасалмады', ru: 'Не сделано', en: 'Not made' },
  made: { kk: 'Дайын', ru: 'Готово', en: 'Ready' },
  expired: { kk: 'Мерзімі өтті', ru: 'Срок истёк', en: 'Expired' },
})

export const riskTexts = words({
  people: { kk: 'Адам', ru: 'Людей', en: 'People' },
  visits: { kk: 'Қабылдау', ru: 'Визитов', en: 'Visits' },
  k: { kk: 'Ең аз топ (k)', ru: 'Наименьшая группа (k)', en: 'Smallest group (k)' },
  l: {
    kk: 'Топтағы диагноз түрі (l)',
    ru: 'Разных диагнозов в группе (l)',
    en: 'Different diagnoses in a group (l)',
  },
  suppressed: { kk: 'Жасырылған үлес', ru: 'Доля скрытого', en: 'Share hidden' },
  loss: { kk: 'Ірілендіру', ru: 'Укрупнение', en: 'Coarsening' },
  prosecutorMax: {
    kk: 'Адамның осында екенін білетін кісі танып қоюы (ең көбі)',
    ru: 'Узнает тот, кто знает, что человек здесь (наибольший)',
    en: 'Recognised by who knows the person is here (most)',
  },
  prosecutorAverage: { kk: 'Сол, орташа', ru: 'То же, в среднем', en: 'The same, on average' },
  journalistMax: {
    kk: 'Тек халықты білетін кісі танып қоюы (ең көбі)',
    ru: 'Узнает тот, кто знает только население (наибольший)',
    en: 'Recognised by who knows the population only (most)',
  },
  marketer: {
    kk: 'Жаппай танығанда күтілетін үлес',
    ru: 'Ожидаемая доля при массовом узнавании',
    en: 'Expected share when many are tried',
  },
  percent: { kk: '{n} %', ru: '{n} %', en: '{n}%' },
})
