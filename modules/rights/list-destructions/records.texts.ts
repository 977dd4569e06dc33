import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Сақтау мен жою', ru: 'Хранение и уничтожение', en: 'Keeping and destruction' },
  lead: {
    kk: 'Мерзімі өткен жазбалар осында мақұлдауды күтеді. Заң сақтауды міндеттесе, дерек жойылмай, қызметкерлерден жасырылады.',
    ru: 'Здесь записи с истёкшим сроком ждут одобрения. То, что закон велит хранить, не уничтожается, а скрывается от сотрудников.',
    en: 'Records that outlived their term wait here for approval. What the law keeps is not destroyed but hidden from staff.',
  },
  destructions: { kk: 'Жою тапсырмалары', ru: 'Поручения об уничтожении', en: 'Orders to destroy' },
  none: { kk: 'Тапсырма жоқ', ru: 'Поручений нет', en: 'No orders' },
  noneSays: {
    kk: 'Мерзімі өткен не сұралған жазба табылса, осында көрінеді.',
    ru: 'Здесь появятся записи с истёкшим сроком или по обращению.',
    en: 'Records that outlived their term or are asked for appear here.',
  },
  records: { kk: 'Жазбалар', ru: 'Записи', en: 'Records' },
  person: { kk: 'Адам', ru: 'Человек', en: 'Person' },
  why: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
  ordered: { kk: 'Тапсырылды', ru: 'Поручено', en: 'Ordered' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  rows: { kk: 'Жойылған жол', ru: 'Уничтожено строк', en: 'Rows destroyed' },
  approval: { kk: 'Мақұлдау', ru: 'Одобрение', en: 'Approval' },
  approve: { kk: 'Жоюды мақұлдау', ru: 'Одобрить уничтожение', en: 'Approve the destruction' },
  another: { kk: 'Басқа адам мақұлдайды', ru: 'Одобряет другой человек', en: 'Another person approves' },
  keptUntil: { kk: '{day} дейін сақталады', ru: 'хранится до {day}', en: 'kept until {day}' },
  holds: { kk: 'Жоюға тыйым', ru: 'Запреты уничтожения', en: 'Holds' },
  noHold: { kk: 'Тыйым жоқ', ru: 'Запретов нет', en: 'No holds' },
  noHoldSays: {
    kk: 'Сот, тергеу не дау жүріп жатса, жазбаларды жоюға тыйым салыңыз.',
    ru: 'Если идёт суд, следствие или спор, запретите уничтожать записи.',
    en: 'While there is a court case, an inquiry or a dispute, forbid to destroy the records.',
  },
  every: { kk: 'барлық жазба', ru: 'все записи', en: 'every record' },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  until: { kk: 'Соңғы күні', ru: 'Последний день', en: 'Last day' },
  noEnd: { kk: 'алынғанша', ru: 'пока не снят', en: 'until taken away' },
  met: { kk: 'Тоқтатқан жоюы', ru: 'Остановлено уничтожений', en: 'Destructions stopped' },
  hold: { kk: 'Тыйым салу', ru: 'Запретить уничтожение', en: 'Place a hold' },
  holdPerson: { kk: 'Кімнің жазбалары', ru: 'Чьи записи', en: 'Whose records' },
  holdPersonSays: {
    kk: 'Тегі мен аты немесе карта нөмірі',
    ru: 'Фамилия и имя или номер карты',
    en: 'Family and given name, or the card number',
  },
  find: { kk: 'Іздеу', ru: 'Найти', en: 'Find' },
  nobody: { kk: 'Табылмады', ru: 'Не найдено', en: 'Nobody was found' },
  which: { kk: 'Қандай жазбалар', ru: 'Какие записи', en: 'Which records' },
  release: { kk: 'Тыйымды алу', ru: 'Снять запрет', en: 'Take the hold away' },
  releaseReason: { kk: 'Неге алынады', ru: 'Почему снимается', en: 'Why it is taken away' },
  schedule: { kk: 'Сақтау мерзімдері', ru: 'Сроки хранения', en: 'Terms of keeping' },
  term: { kk: 'Мерзімі', ru: 'Срок', en: 'Term' },
  source: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' },
})

export const stateTexts = words({
  'to-approve': { kk: 'мақұлдауды күтеді', ru: 'ждёт одобрения', en: 'waits for approval' },
  approved: { kk: 'орындалып жатыр', ru: 'исполняется', en: 'being carried out' },
  held: { kk: 'тыйым салынған', ru: 'запрещено', en: 'held' },
  evidence: { kk: 'өтінішке дәлел', ru: 'доказательство по обращению', en: 'evidence of a request' },
  destroyed: { kk: 'жойылды', ru: 'уничтожено', en: 'destroyed' },
  restricted: { kk: 'жасырылды', ru: 'скрыто', en: 'hidden' },
})

export const byTexts = words({
  request: { kk: 'адамның өтініші', ru: 'обращение человека', en: 'request of the person' },
  withdrawal: { kk: 'келісім қайтарылды', ru: 'согласие отозвано', en: 'consent withdrawn' },
  term: { kk: 'мерзімі өтті', ru: 'срок истёк', en: 'term is over' },
})
