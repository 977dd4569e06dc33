import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Сұрақ-жауап', ru: 'Вопросы и ответы', en: 'Questions and answers' },
  lead: {
    kk: 'Адамдардың жалпы сұрақтарына құжаттары тексерілген мамандар жауап береді.',
    ru: 'На общие вопросы людей отвечают специалисты с проверенными документами.',
    en: 'Practitioners whose documents were verified answer general questions.',
  },
  ask: { kk: 'Сұрақ қою', ru: 'Задать вопрос', en: 'Ask a question' },
  speciality: { kk: 'Мамандық', ru: 'Специальность', en: 'Speciality' },
  anySpeciality: { kk: 'Кез келген мамандық', ru: 'Любая специальность', en: 'Any speciality' },
  choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
  filter: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  question: { kk: 'Сұрақ', ru: 'Вопрос', en: 'Question' },
  answers: { kk: 'Жауаптар', ru: 'Ответы', en: 'Answers' },
  none: {
    kk: 'Мұнда әзірге сұрақ жоқ',
    ru: 'Здесь пока нет вопросов',
    en: 'There are no questions here yet',
  },
  noneLead: { kk: 'Алғашқы сұрақты сіз қойыңыз.', ru: 'Задайте первый.', en: 'Ask the first one.' },
  back: { kk: 'Барлық сұрақ', ru: 'Все вопросы', en: 'All questions' },
  practitioners: { kk: 'Кім жауап береді', ru: 'Кто отвечает', en: 'Who answers' },
  mine: { kk: 'Менің сұрақтарым', ru: 'Мои вопросы', en: 'My questions' },

  // Asking
  askTitle: { kk: 'Мамандарға сұрақ', ru: 'Вопрос специалистам', en: 'Ask the practitioners' },
  openTitle: {
    kk: 'Сұрақты бәрі оқиды. Өзіңіз немесе басқа адам туралы жазбаңыз.',
    ru: 'Вопрос прочитают все. Не пишите о себе и о других людях.',
    en: 'Everybody will read it. Write nothing about yourself or another person.',
  },
  openLead: {
    kk: 'Аты-жөн, телефон, ЖСН, талдау нәтижесі, диагноз болмасын. Өз денсаулығыңыз туралы дәрігерден қабылдауда сұраңыз: оны тек сол дәрігер көреді.',
    ru: 'Без имён, телефонов, ИИН, результатов анализов и диагнозов. О своём здоровье спросите врача на приёме: это увидит только он.',
    en: 'No names, telephone numbers, identification numbers, results or diagnoses. Ask about your own health at a visit: only that doctor sees it.',
  },
  heldLead: {
    kk: 'Сұрақты алдымен әкімші немесе маман оқиды, содан кейін жарияланады. Кім сұрағаны ешқашан көрсетілмейді.',
    ru: 'Сначала вопрос прочитает администратор или специалист, потом он будет опубликован. Кто спросил, не показывается никогда.',
    en: 'An administrator or a practitioner reads it first, then it is published. Who asked is never shown.',
  },
  shortly: { kk: 'Сұрақ бір сөйлеммен', ru: 'Вопрос одним предложением', en: 'The question in one sentence' },
  text: { kk: 'Толығырақ', ru: 'Подробнее', en: 'In more words' },
  isGeneral: {
    kk: 'Бұл жалпы сұрақ, нақты адам туралы емес',
    ru: 'Это общий вопрос, не о конкретном человеке',
    en: 'This is a general question, not about a certain person',
  },
  asked: { kk: 'Сұрағыңыз', ru: 'Ваш вопрос', en: 'Your question' },
  keepAddress: {
    kk: 'Осы беттің мекенжайын сақтап қойыңыз',
    ru: 'Сохраните адрес этой страницы',
    en: 'Keep the address of this page',
  },
  keepAddressLead: {
    kk: 'Кім екеніңізді сақтамаймыз, сондықтан хабарлай алмаймыз. Сұрақтың не болғанын осы жерден көресіз.',
    ru: 'Мы не храним, кто вы, поэтому не сможем сообщить. Что стало с вопросом, видно здесь.',
    en: 'We do not keep who you are and cannot tell you. What becomes of the question stands here.',
  },
  askedOn: { kk: 'Қойылған күні', ru: 'Задан', en: 'Asked' },
  state: { kk: 'Жағдайы', ru: 'Состояние', en: 'State' },
  held: { kk: 'Оқылғанын күтіп тұр', ru: 'Ждёт прочтения', en: 'Waits to be read' },
  passed: { kk: 'Жарияланды', ru: 'Опубликован', en: 'Published' },
  refused: { kk: 'Жарияланбады', ru: 'Не опубликован', en: 'Not published' },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  open: { kk: 'Сұрақты ашу', ru: 'Открыть вопрос', en: 'Open the question' },
  noneMine: {
    kk: 'Сіз әлі сұрақ қойған жоқсыз',
    ru: 'Вы ещё не задавали вопросов',
    en: 'You have asked nothing yet',
  },

  // One question
  cut: {
    kk: 'Кейбір сөздер жариялау алдында алынды.',
    ru: 'Часть слов убрана перед публикацией.',
    en: 'Some words were cut before publication.',
  },
  notConsultation: {
    kk: 'Жауап – жалпы ақпарат, кеңес беру емес. Өзіңіз туралы дәрігерден қабылдауда сұраңыз.',
    ru: 'Ответ – общая информация, а не консультация. О себе спросите врача на приёме.',
    en: 'An answer is general information, not a consultation. Ask a doctor about yourself at a visit.',
  },
  unanswered: { kk: 'Әзірге жауап жоқ', ru: 'Ответа пока нет', en: 'Not answered yet' },
  signed: { kk: '{name}, {speciality}', ru: '{name}, {speciality}', en: '{name}, {speciality}' },
  verified: {
    kk: 'Құжаттары тексерілген, {day} дейін',
    ru: 'Документы проверены, до {day}',
    en: 'Documents verified, until {day}',
  },
  verifiedThen: {
    kk: 'Жауап жазғанда құжаттары расталған еді; қазір бұл растау күшінде емес',
    ru: 'На момент ответа документы были подтверждены; сейчас это подтверждение не действует',
    en: 'Verified when it was written; that verification does not stand today',
  },
  corrected: {
    kk: 'Түзетілген. Бұрынғы сөздері',
    ru: 'Исправлен. Прежние слова',
    en: 'Corrected. The words before',
  },
  withdrawnByAuthor: {
    kk: 'Автор жауабын қайтарып алды: {reason}',
    ru: 'Автор отозвал ответ: {reason}',
    en: 'Withdrawn by its author: {reason}',
  },
  withdrawnByKeeper: {
    kk: 'Шағымнан кейін қайтарылды: {reason}',
    ru: 'Отозван после жалобы: {reason}',
    en: 'Withdrawn after a complaint: {reason}',
  },
  takenDown: { kk: 'Бұл сұрақ алынды', ru: 'Этот вопрос снят', en: 'This question was taken down' },
  book: { kk: 'Осы дәрігерге жазылу', ru: 'Записаться к этому врачу', en: 'Book this doctor' },
  find: {
    kk: 'Осы мамандықтың дәрігерін табу',
    ru: 'Найти врача этой специальности',
    en: 'Find a doctor of this speciality',
  },
  answerTitle: { kk: 'Жауап жазу', ru: 'Ответить', en: 'Answer' },
  answerLabel: { kk: 'Жауабыңыз', ru: 'Ваш ответ', en: 'Your answer' },
  answerHint: {
    kk: 'Жалпы ақпарат қана. Аты-жөніңіз бен мамандығыңыз қойылады, бәрі оқиды.',
    ru: 'Только общая информация. Будут указаны ваше имя и специальность, прочитают все.',
    en: 'General information only. Your name and speciality stand under it; everybody reads it.',
  },
  answerAs: { kk: 'Қай мамандықпен', ru: 'По какой специальности', en: 'Under which speciality' },
  correctLabel: { kk: 'Түзетілген жауап', ru: 'Исправленный ответ', en: 'The corrected answer' },
  correct: { kk: 'Түзету', ru: 'Исправить', en: 'Correct' },
  withdrawLabel: { kk: 'Неге қайтарасыз', ru: 'Почему отзываете', en: 'Why you withdraw it' },
  withdraw: { kk: 'Жауапты қайтару', ru: 'Отозвать ответ', en: 'Withdraw the answer' },
  change: { kk: 'Түзету немесе қайтару', ru: 'Исправить или отозвать', en: 'Correct or withdraw' },
  complain: { kk: 'Шағымдану', ru: 'Пожаловаться', en: 'Complain' },
  complainLabel: {
    kk: 'Жауаптың несі дұрыс емес',
    ru: 'Что в ответе не так',
    en: 'What is wrong with the answer',
  },
  complainHint: {
    kk: 'Шағымды анықтамалық әкімшісі бес жұмыс күнінде қарайды. Автор сіздің кім екеніңізді көрмейді.',
    ru: 'Жалобу рассмотрит администратор справочника за пять рабочих дней. Автор не увидит, кто вы.',
    en: 'The administrator of the directory answers within five working days. The author does not see who you are.',
  },
})
