import { words } from '../../../kernel/texts.ts'

export const contradictionTexts = words({
  nav: { kk: 'Қайшылықтар', ru: 'Противоречия', en: 'Contradictions' },
  title: {
    kk: 'Құжаттардағы қайшылықтар',
    ru: 'Противоречия в документах',
    en: 'Contradictions in the documents',
  },
  lead: {
    kk: 'Қолданыстағы құжаттар мен заң бір нәрсе туралы әртүрлі айтса, ол осында көрінеді. Қайсысы қолданылатыны белгіленген: мерзімнің қысқасы, адамға түсетін ауыртпалықтың жеңілі.',
    ru: 'Здесь видно, где действующие документы и закон говорят об одном по-разному. Отмечено, что применяется: более короткий срок и более мягкое последствие для человека.',
    en: 'Where documents in force and the law say different things of one matter. What governs is marked: the shorter term, the milder consequence for the person.',
  },
  none: { kk: 'Қайшылық табылмады', ru: 'Противоречий не найдено', en: 'No contradiction was found' },
  noneSays: {
    kk: 'Құжаттардағы сандар бір-бірімен де, заңмен де келіседі.',
    ru: 'Числа в документах согласуются между собой и с законом.',
    en: 'The numbers of the documents agree with one another and with the law.',
  },
  inDocument: {
    kk: '{title}, №{number} редакция',
    ru: '{title}, редакция № {number}',
    en: '{title}, edition {number}',
  },
  amount: { kk: '{value} {unit}', ru: '{value} {unit}', en: '{value} {unit}' },
  where: { kk: 'Қайда айтылған', ru: 'Где сказано', en: 'Where it is said' },
  quote: { kk: 'Сөйлемі', ru: 'Слова', en: 'Words' },
  says: { kk: 'Саны', ru: 'Число', en: 'Number' },
  governs: { kk: 'Осы қолданылады', ru: 'Применяется это', en: 'This governs' },
  unverified: { kk: 'расталмаған', ru: 'не подтверждено', en: 'not confirmed' },
  'duty-to-person': {
    kk: 'Бұл — адам алдындағы міндет, сондықтан қысқа мерзім қолданылады.',
    ru: 'Это обязанность перед человеком, поэтому применяется более короткий срок.',
    en: 'This is owed to the person, so the shorter term governs.',
  },
  'term-of-keeping': {
    kk: 'Бұл — деректерді сақтау мерзімі, сондықтан қысқасы қолданылады.',
    ru: 'Это срок хранения данных, поэтому применяется более короткий.',
    en: 'This is how long data is kept, so the shorter term governs.',
  },
  'sanction-on-person': {
    kk: 'Бұл — адамға түсетін салдар, сондықтан жеңілі қолданылады.',
    ru: 'Это последствие для человека, поэтому применяется более мягкое.',
    en: 'This is a consequence for the person, so the milder one governs.',
  },
  byLaw: {
    kk: 'Мұнда заңның мерзімі құжаттағыдан қатаң, сондықтан заң қолданылады.',
    ru: 'Срок закона здесь строже, чем в документе, поэтому применяется закон.',
    en: 'The law is stricter here than the document, so the law governs.',
  },
  ofEdition: {
    kk: 'Бұл редакция заңмен не басқа құжатпен келіспейді',
    ru: 'Эта редакция расходится с законом или другим документом',
    en: 'This edition disagrees with the law or another document',
  },
  ofEditionSays: {
    kk: 'Жариялауға бұл кедергі емес. Бекітпес бұрын көргеніңізді белгілейсіз.',
    ru: 'Публикации это не мешает. Перед утверждением отметьте, что видели.',
    en: 'It does not bar publication. Before approving, tick that you have seen it.',
  },
  seen: {
    kk: 'Қайшылықтарды көрдім, редакция осы күйінде бекітіледі',
    ru: 'Вижу противоречия, редакция утверждается в таком виде',
    en: 'I see the contradictions; the edition is approved as it is',
  },
  tickSeen: {
    kk: 'Қайшылықтарды көргеніңізді белгілеңіз.',
    ru: 'Отметьте, что видели противоречия.',
    en: 'Tick that you have seen the contradictions.',
  },
})
