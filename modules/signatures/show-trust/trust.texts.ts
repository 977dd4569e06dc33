import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Қолтаңбаларға сенім', ru: 'Доверие к подписям', en: 'Trust in signatures' },
  lead: {
    kk: 'Әр қолтаңбаның уақыты мен деңгейі қаншалық дәлелденетіні. Жетпегені осы жерде көрінеді және кейін толықтырылады.',
    ru: 'Насколько доказуемы время и уровень каждой подписи. Чего не хватает, видно здесь и восполняется позже.',
    en: 'How far the time and level of each signature can be proven. What is missing is seen here and made good later.',
  },
  all: { kk: 'Барлығы', ru: 'Все', en: 'All' },
  owedOnly: { kk: 'Жетпегені барлар', ru: 'С недостающим', en: 'With something owed' },
  what: { kk: 'Не қол қойылды', ru: 'Что подписано', en: 'What was signed' },
  at: { kk: 'Қашан', ru: 'Когда', en: 'When' },
  level: { kk: 'Қалай расталды', ru: 'Как подтверждено', en: 'How confirmed' },
  trust: { kk: 'Сенім деңгейі', ru: 'Степень доверия', en: 'Trust' },
  owes: { kk: 'Не жетпейді', ru: 'Чего не хватает', en: 'What is owed' },
  nothing: { kk: 'Ештеңе', ru: 'Ничего', en: 'Nothing' },
  stamp: { kk: 'уақыт мөртаңбасы', ru: 'метка времени', en: 'time stamp' },
  time: { kk: 'сенімді уақыт', ru: 'надёжное время', en: 'reliable time' },
  verification: { kk: 'ЭЦҚ тексеруі', ru: 'проверка ЭЦП', en: 'check of the qualified signature' },
  tries: {
    kk: '{n} талпыныс. Соңғы себебі: {cause}',
    ru: 'Попыток: {n}. Последняя причина: {cause}',
    en: '{n, plural, one {# try} other {# tries}}. Last cause: {cause}',
  },
  none: { kk: 'Қолтаңба жоқ', ru: 'Подписей нет', en: 'No signatures' },
  noneSays: {
    kk: 'Адамдар құжат қабылдағанда немесе дәрігер қорытынды бергенде осында пайда болады.',
    ru: 'Появятся, когда люди примут документы или врач выдаст заключение.',
    en: 'They appear when people accept documents or a doctor issues a conclusion.',
  },
  noneOwed: { kk: 'Жетпегені жоқ', ru: 'Всё на месте', en: 'Nothing is owed' },
  noneOwedSays: {
    kk: 'Барлық қолтаңбаның дәлелі толық.',
    ru: 'Доказательства всех подписей полны.',
    en: 'The evidence of every signature is complete.',
  },
  noAuthority: {
    kk: 'Уақыт мөртаңбасы орталығы бапталмаған',
    ru: 'Центр меток времени не настроен',
    en: 'No time-stamping authority is configured',
  },
  noAuthoritySays: {
    kk: 'Қолтаңбалардың уақыты сервер сағатымен ғана белгіленеді. Орталық қосылған соң бұрынғыларына да мөртаңба алынады, ол сол күнгі уақытты растайды.',
    ru: 'Время подписей указано только по часам сервера. Когда центр подключат, метки получат и прежние подписи: они подтвердят время того дня.',
    en: 'The time of signatures comes from the server’s clock alone. Once an authority is connected, earlier signatures get stamps too, which confirm the time of that day.',
  },
  noVerifier: {
    kk: 'ЭЦҚ тексеру қызметі бапталмаған: мұндай қолтаңбалар «тексерілмеген» болып тұрады.',
    ru: 'Служба проверки ЭЦП не настроена: такие подписи остаются «не проверены».',
    en: 'No verifier of qualified signatures is configured: they stay “not verified”.',
  },
  ask: { kk: 'Мөртаңбаларды қайта сұрау', ru: 'Запросить метки снова', en: 'Ask for the stamps again' },
  older: { kk: 'Бұрынғылары', ru: 'Более ранние', en: 'Earlier ones' },
  pages: { kk: 'Беттер', ru: 'Страницы', en: 'Pages' },
})
