import { words } from '../../../kernel/texts.ts'

export const unitTexts = words({
  minutes: { kk: 'минут', ru: 'минут', en: 'minutes' },
  hours: { kk: 'сағат', ru: 'часов', en: 'hours' },
  days: { kk: 'күн', ru: 'дней', en: 'days' },
  'working-days': { kk: 'жұмыс күні', ru: 'рабочих дней', en: 'working days' },
  years: { kk: 'жыл', ru: 'лет', en: 'years' },
  percent: { kk: 'пайыз', ru: 'процентов', en: 'percent' },
})

export const draftTexts = words({
  title: { kk: 'Жаңа редакция', ru: 'Новая редакция', en: 'New edition' },
  titleOf: { kk: 'Жаңа редакция: {kind}', ru: 'Новая редакция: {kind}', en: 'New edition: {kind}' },
  lead: {
    kk: 'Бұл — жоба: оны ұйымыңыздың басшылары ғана көреді. Бекітілмейінше және жарияланбайынша ешкімді міндеттемейді.',
    ru: 'Это проект: его видит только руководство вашей организации. Пока он не утверждён и не опубликован, он никого не обязывает.',
    en: 'This is a draft: only the heads of your organisation see it. Until approved and published it binds nobody.',
  },
  filledFrom: {
    kk: 'Өрістер №{number} редакциядан толтырылды.',
    ru: 'Поля заполнены из редакции № {number}.',
    en: 'The fields are filled from edition {number}.',
  },
  howTitle: { kk: 'Мәтін қалай жазылады', ru: 'Как пишется текст', en: 'How the text is written' },
  heading: { kk: 'тақырып', ru: 'заголовок', en: 'a heading' },
  item: { kk: 'тізімнің бір жолы', ru: 'строка списка', en: 'a line of a list' },
  numberMark: {
    kk: 'осы жерде редакцияның саны тұрады; белгілері төмендегі сандардың қасында',
    ru: 'здесь встанет число редакции; метки указаны у чисел ниже',
    en: 'here a number of the edition stands; the marks are beside the numbers below',
  },
  lawMark: {
    kk: 'заңға сілтеме: заңның белгісі, бабы, содан кейін мәтінде тұратын сөздер',
    ru: 'ссылка на закон: метка закона, статья, затем слова, которые стоят в тексте',
    en: 'a citation of law: the mark of the law, the article, then the words that stand in the text',
  },
  contentMark: {
    kk: 'абзацтың басында: заң талап ететін мазмұн — {name}',
    ru: 'в начале абзаца: содержание, которого требует закон, — {name}',
    en: 'at the start of a paragraph: what the law wants told, {name}',
  },
  kk: { kk: 'Қазақша', ru: 'На казахском', en: 'In Kazakh' },
  ru: { kk: 'Орысша', ru: 'На русском', en: 'In Russian' },
  en: { kk: 'Ағылшынша аудармасы', ru: 'Перевод на английский', en: 'English translation' },
  name: { kk: 'Атауы', ru: 'Название', en: 'Title' },
  short: { kk: 'Қысқаша нұсқасы', ru: 'Краткая форма', en: 'Short form' },
  shortHint: {
    kk: 'Алты жол, әр жолда бір ой.',
    ru: 'Шесть строк, в каждой одна мысль.',
    en: 'Six lines, one thought in each.',
  },
  text: { kk: 'Толық мәтін', ru: 'Полный текст', en: 'Whole text' },
  optional: { kk: '(міндетті емес)', ru: '(необязательно)', en: '(optional)' },
  numbers: { kk: 'Сандар', ru: 'Числа', en: 'Numbers' },
  numbersLead: {
    kk: 'Жүйе осы сандармен жұмыс істейді. Бұрынғы редакцияны қабылдағандарға сол редакцияның сандары қолданылады.',
    ru: 'По этим числам работает система. Для тех, кто принял прежнюю редакцию, действуют её числа.',
    en: 'The system works by these numbers. Those who accepted an earlier edition keep its numbers.',
  },
  number: { kk: '{name}, {unit}', ru: '{name}, {unit}', en: '{name}, {unit}' },
  save: { kk: 'Жобаны сақтау', ru: 'Сохранить проект', en: 'Save the draft' },
})

export const editionTexts = words({
  title: {
    kk: '{kind}: №{number} редакция',
    ru: '{kind}: редакция № {number}',
    en: '{kind}: edition {number}',
  },
  scheduledFor: {
    kk: 'Бұл редакция {day} күшіне енеді',
    ru: 'Эта редакция вступит в силу {day}',
    en: 'This edition takes force on {day}',
  },
  approvedBy: {
    kk: '{date} №{number} бұйрықпен бекітілген.',
    ru: 'Утверждена приказом № {number} от {date}.',
    en: 'Approved by order {number} of {date}.',
  },
  correct: { kk: 'Түзетіп, жаңа жоба жазу', ru: 'Исправить в новом проекте', en: 'Correct in a new draft' },
  publicPage: { kk: 'Жария бетін ашу', ru: 'Открыть публичную страницу', en: 'Open the public page' },
  confirmFirst: {
    kk: 'Алдымен құпиясөзді немесе кілтті растаңыз',
    ru: 'Сначала подтвердите пароль или ключ',
    en: 'Confirm your password or passkey first',
  },
  confirmSays: {
    kk: 'Бекіту мен жариялау бүкіл ұйымды міндеттейді, сондықтан жүйе алдымен сіз екеніңізге көз жеткізеді.',
    ru: 'Утверждение и публикация обязывают всю организацию, поэтому сначала система убеждается, что это вы.',
    en: 'Approval and publication bind the whole organisation, so it is first made sure that it is you.',
  },
  confirm: { kk: 'Растау', ru: 'Подтвердить', en: 'Confirm' },
  approveTitle: { kk: 'Бұйрықпен бекіту', ru: 'Утвердить приказом', en: 'Approve by order' },
  approveSays: {
    kk: 'Бекітілген соң бұйрықтың нөмірі мен күні осы редакцияда қалады және өзгертілмейді. Адамдар редакцияны жарияланғанда ғана көреді.',
    ru: 'После утверждения номер и дата приказа останутся при этой редакции и не изменятся. Люди увидят редакцию только после публикации.',
    en: 'Once approved, the number and date of the order stay with this edition and are not changed. People see it only when it is published.',
  },
  orderNumber: { kk: 'Бұйрықтың нөмірі', ru: 'Номер приказа', en: 'Number of the order' },
  orderDate: { kk: 'Бұйрықтың күні', ru: 'Дата приказа', en: 'Date of the order' },
  approve: { kk: 'Редакцияны бекіту', ru: 'Утвердить редакцию', en: 'Approve the edition' },
  publishTitle: { kk: 'Жариялау', ru: 'Опубликовать', en: 'Publish' },
  publishLead: {
    kk: 'Күшіне енетін күнін таңдаңыз. Келесі қадамда жариялаудың салдары айтылады; әзірге ештеңе өзгермейді.',
    ru: 'Выберите день вступления в силу. На следующем шаге сказано, что последует; пока ничего не меняется.',
    en: 'Choose the day on which it takes force. The next step tells what follows; nothing changes yet.',
  },
  from: { kk: 'Күшіне енетін күні', ru: 'День вступления в силу', en: 'In force from' },
  fromPast: {
    kk: 'Бүгінгі не кейінгі күнді таңдаңыз.',
    ru: 'Выберите сегодняшний или более поздний день.',
    en: 'Choose today or a later day.',
  },
  see: { kk: 'Салдарын көру', ru: 'Посмотреть, что последует', en: 'See what follows' },
  otherDay: { kk: 'Басқа күнді таңдау', ru: 'Выбрать другой день', en: 'Choose another day' },
  publish: { kk: 'Редакцияны жариялау', ru: 'Опубликовать редакцию', en: 'Publish the edition' },
  followsPlatform: {
    kk: '{day} бастап барлығынан осы редакцияны қабылдау сұралады',
    ru: 'С {day} всех попросят принять эту редакцию',
    en: 'From {day} everybody is asked to accept this edition',
  },
  followsPlatformAgain: {
    kk: '{day} бастап барлығынан қайта қабылдау сұралады',
    ru: 'С {day} всех попросят принять документ заново',
    en: 'From {day} everybody is asked to accept again',
  },
  followsStaff: {
    kk: '{day} бастап әр қызметкерден осы редакцияны қабылдау сұралады',
    ru: 'С {day} каждого сотрудника попросят принять эту редакцию',
    en: 'From {day} every member of staff is asked to accept this edition',
  },
  followsClinic: {
    kk: '{day} бастап сізге жазылатын әр адамнан осы редакцияны қабылдау сұралады',
    ru: 'С {day} каждого, кто записывается к вам, попросят принять эту редакцию',
    en: 'From {day} everybody who books with you is asked to accept this edition',
  },
  followsClinicAgain: {
    kk: '{day} бастап сізге жазылатын әр адамнан қайта қабылдау сұралады',
    ru: 'С {day} каждого, кто записывается к вам, попросят принять документ заново',
    en: 'From {day} everybody who books with you is asked to accept again',
  },
  followsShown: {
    kk: '{day} бастап осы редакция жария бетте тұрады, ешкімнен қабылдау сұралмайды',
    ru: 'С {day} эта редакция стоит на публичной странице, принимать её никого не просят',
    en: 'From {day} this edition stands on its public page; nobody is asked to accept it',
  },
  followsPartners: {
    kk: '{day} бастап әр ұйымның басшысынан осы редакцияны қабылдау сұралады',
    ru: 'С {day} руководителя каждой организации попросят принять эту редакцию',
    en: 'From {day} the head of every organisation is asked to accept this edition',
  },
  untilThen: {
    kk: 'Адам бұл редакцияны қабылдамайынша, құжат керек әрекеттер оған жабық.',
    ru: 'Пока человек не примет эту редакцию, действия, для которых нужен документ, ему закрыты.',
    en: 'Until a person accepts this edition, what the document is needed for stays closed.',
  },
  oldNumbers: {
    kk: 'Бұрын жасалған жазылулар қабылданған редакцияның сандарымен аяқталады.',
    ru: 'Уже сделанные записи идут по числам той редакции, которую приняли.',
    en: 'Visits booked already keep the numbers of the edition that was accepted.',
  },
  final: {
    kk: 'Жариялауды кері қайтаруға болмайды: түзету — жаңа редакция.',
    ru: 'Публикацию нельзя отменить: исправление — это новая редакция.',
    en: 'A publication cannot be taken back: a correction is another edition.',
  },
})
