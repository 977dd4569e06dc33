// Words that several pages and papers of this module share.
import { words } from '../../kernel/texts.ts'

export const texts = words({
  know: { kk: 'Деректерім туралы білу', ru: 'Узнать о моих данных', en: 'Know about my data' },
  copy: { kk: 'Деректерімнің көшірмесін алу', ru: 'Получить копию данных', en: 'Get a copy of my data' },
  correct: {
    kk: 'Деректі түзету немесе толықтыру',
    ru: 'Исправить или дополнить',
    en: 'Correct or complete',
  },
  block: { kk: 'Деректі бұғаттау', ru: 'Заблокировать данные', en: 'Block my data' },
  unblock: { kk: 'Бұғаттан шығару', ru: 'Снять блокирование', en: 'Unblock my data' },
  destroy: { kk: 'Деректі жою', ru: 'Уничтожить данные', en: 'Destroy my data' },
  withdraw: { kk: 'Келісімді қайтарып алу', ru: 'Отозвать согласие', en: 'Withdraw a consent' },
  'object-to-automation': {
    kk: 'Автоматты шешімге қарсылық',
    ru: 'Возразить против автоматического решения',
    en: 'Object to an automated decision',
  },
  'object-to-refusal': {
    kk: 'Бас тартуға қарсылық',
    ru: 'Возражение против отказа',
    en: 'Objection to a refusal',
  },
  'transfer-notice': {
    kk: 'Деректерімнің кімге берілгенін білу',
    ru: 'Узнать, кому переданы данные',
    en: 'Know to whom my data was passed',
  },
  footage: { kk: 'Бейнежазба туралы өтініш', ru: 'Обращение о видеозаписи', en: 'A request about footage' },
  'public-removal': {
    kk: 'Ашық дереккөзден алып тастау',
    ru: 'Убрать из общедоступного источника',
    en: 'Remove from a public source',
  },
  question: { kk: 'Сұрақ немесе шағым', ru: 'Вопрос или жалоба', en: 'A question or complaint' },

  knowSays: {
    kk: 'Қандай деректеріңіз сақталатыны, мақсаты, негізі, мерзімі.',
    ru: 'Какие ваши данные хранятся, для чего, на каком основании и сколько.',
    en: 'Which data of yours is kept, why, on what ground and how long.',
  },
  copySays: {
    kk: 'Деректеріңіздің толық көшірмесі, соның ішінде медициналық құжаттар.',
    ru: 'Полная копия данных, в том числе медицинских документов.',
    en: 'A whole copy of your data, medical documents included.',
  },
  correctSays: {
    kk: 'Қате немесе толық емес деректі дұрыстау.',
    ru: 'Исправить ошибку или дополнить неполное.',
    en: 'Put right what is wrong or incomplete.',
  },
  blockSays: {
    kk: 'Деректі қызметкерлер көрмейтін етіп жабу.',
    ru: 'Закрыть данные от сотрудников.',
    en: 'Close the data to staff.',
  },
  unblockSays: {
    kk: 'Бұғатталған деректі қайта ашу.',
    ru: 'Снова открыть закрытые данные.',
    en: 'Open again what was closed.',
  },
  destroySays: {
    kk: 'Сақтауға негізі жоқ деректі жою. Заң сақтауды міндеттесе, дерек шектеледі.',
    ru: 'Уничтожить то, что хранить незачем. Если хранить обязывает закон, доступ ограничат.',
    en: 'Destroy what there is no ground to keep. Where the law obliges to keep it, access is restricted.',
  },
  withdrawSays: {
    kk: 'Бұрын берген рұқсатты тоқтату.',
    ru: 'Прекратить данное ранее разрешение.',
    en: 'End a permission given before.',
  },
  automationSays: {
    kk: 'Жүйенің өзі шығарған шешімді адам қарап шығады және сізге сөзбен түсіндіреді.',
    ru: 'Решение, которое приняла программа, пересмотрит человек и объяснит словами.',
    en: 'What the program decided is looked at by a human and explained in words.',
  },
  transferSays: {
    kk: 'Деректеріңіз кімге, не үшін берілгені.',
    ru: 'Кому и для чего передавались ваши данные.',
    en: 'To whom your data was passed, and for what.',
  },
  footageSays: {
    kk: 'Өзіңіз түскен жазба. Қасында еріп келген адам да сұрай алады.',
    ru: 'Запись, на которой вы есть. Спросить может и сопровождающий.',
    en: 'A recording that you are in. Who came along may ask too.',
  },
  publicSays: {
    kk: 'Сайттан, жарнамадан, жарияланған жазбадан алып тастау.',
    ru: 'Убрать с сайта, из рекламы, из опубликованной записи.',
    en: 'Take it off a site, an advertisement, a published recording.',
  },

  received: { kk: 'Қабылданды', ru: 'Принято', en: 'Received' },
  taken: { kk: 'Қаралып жатыр', ru: 'В работе', en: 'In work' },
  paused: { kk: 'Мерзімі тоқтатылды', ru: 'Срок приостановлен', en: 'Its term is paused' },
  joined: {
    kk: 'Бұрынғы өтінішке қосылды',
    ru: 'Присоединено к прежнему',
    en: 'Joined to an earlier request',
  },
  'being-carried-out': { kk: 'Орындалып жатыр', ru: 'Исполняется', en: 'Being carried out' },
  answered: { kk: 'Жауап берілді', ru: 'Есть ответ', en: 'Answered' },
  'identity-not-proven': {
    kk: 'Жеке басы дәлелденбеді: құжатпен келу керек',
    ru: 'Личность не подтверждена: нужно прийти с документом',
    en: 'The identity is not proven: a document has to be shown',
  },
  'more-is-needed': {
    kk: 'Өтінішті нақтылау керек',
    ru: 'Обращение нужно уточнить',
    en: 'The request has to be made more precise',
  },

  given: { kk: 'Деректер берілді', ru: 'Данные предоставлены', en: 'The data is given' },
  'nothing-held': {
    kk: 'Бұл ұйымда сіз туралы ондай дерек жоқ',
    ru: 'Таких данных о вас в организации нет',
    en: 'The organisation holds no such data about you',
  },
  withheld: {
    kk: 'Деректер бар, бірақ көрсетуге болмайды',
    ru: 'Данные есть, но показать их нельзя',
    en: 'The data is held, but may not be shown',
  },
  done: { kk: 'Орындалды', ru: 'Исполнено', en: 'Done' },
  refused: { kk: 'Бас тартылды', ru: 'Отказано', en: 'Refused' },

  give: { kk: 'Беру', ru: 'Предоставить', en: 'Give' },
  fix: { kk: 'Түзету', ru: 'Исправить', en: 'Correct' },
  restrict: { kk: 'Шектеу', ru: 'Ограничить', en: 'Restrict' },
  release: { kk: 'Шектеуді алу', ru: 'Снять ограничение', en: 'Release' },
  keep: { kk: 'Сақтап қалу', ru: 'Оставить', en: 'Keep' },
  erase: { kk: 'Жою', ru: 'Уничтожить', en: 'Destroy' },
  'de-identify': { kk: 'Иесіздендіру', ru: 'Обезличить', en: 'De-identify' },

  cabinet: { kk: 'Кабинеттен', ru: 'Из кабинета', en: 'On line' },
  desk: { kk: 'Тіркеу үстелінде', ru: 'В регистратуре', en: 'At the desk' },
  letter: { kk: 'Хатпен', ru: 'Письмом', en: 'By letter' },
  'signed-in': {
    kk: 'Кабинетке кіріп, құпиясөзін растады',
    ru: 'Вошёл в кабинет и подтвердил пароль',
    en: 'Signed in and confirmed the password',
  },
  represented: {
    kk: 'Заңды өкілі кабинеттен сұрады',
    ru: 'Спросил законный представитель из кабинета',
    en: 'Asked by the lawful representative on line',
  },
  'document-seen': {
    kk: 'Құжатын қызметкер көрді',
    ru: 'Документ видел сотрудник',
    en: 'Staff saw the document',
  },
})

/** The words of each kind: its name and one sentence. */
export const kindSays = {
  know: texts.knowSays,
  copy: texts.copySays,
  correct: texts.correctSays,
  block: texts.blockSays,
  unblock: texts.unblockSays,
  destroy: texts.destroySays,
  withdraw: texts.withdrawSays,
  'object-to-automation': texts.automationSays,
  'transfer-notice': texts.transferSays,
  footage: texts.footageSays,
  'public-removal': texts.publicSays,
} as const

/** The name of a decision upon a class of records. */
export const decisionNames = {
  give: texts.give,
  correct: texts.fix,
  restrict: texts.restrict,
  release: texts.release,
  keep: texts.keep,
  destroy: texts.erase,
  'de-identify': texts['de-identify'],
} as const
