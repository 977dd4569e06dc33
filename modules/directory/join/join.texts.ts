import { words } from '../../../kernel/texts.ts'
import type { documents, results } from './shapes.ts'

export const documentTexts = words({
  diploma: { kk: 'Диплом', ru: 'Диплом', en: 'Diploma' },
  certificate: { kk: 'Маман сертификаты', ru: 'Сертификат специалиста', en: 'Certificate of a specialist' },
  licence: { kk: 'Лицензия', ru: 'Лицензия', en: 'Licence' },
} satisfies Record<(typeof documents)[number], unknown>)

export const resultTexts = words({
  confirmed: { kk: 'Расталды', ru: 'Подтверждён', en: 'Confirmed' },
  differs: { kk: 'Тізілімде басқаша', ru: 'В реестре иначе', en: 'The register says otherwise' },
  'not-found': { kk: 'Тізілімде жоқ', ru: 'В реестре не найден', en: 'Not in the register' },
} satisfies Record<(typeof results)[number], unknown>)

export const texts = words({
  // The form of the applicant
  title: { kk: 'Маман ретінде қосылу', ru: 'Присоединиться как специалист', en: 'Join as a practitioner' },
  lead: {
    kk: 'Құжаттарыңыз расталған соң адамдардың жалпы сұрақтарына жауап беріп, мақала жаза аласыз. Қабылдауға жазылу клиника сізді жұмысқа алғанда ашылады.',
    ru: 'После проверки документов вы сможете отвечать на общие вопросы людей и писать статьи. Запись на приём откроется, когда вас примет на работу клиника.',
    en: 'Once your documents are verified you can answer general questions and write articles. Booking opens when a clinic employs you.',
  },
  noCopies: {
    kk: 'Құжаттың көшірмесін сұрамаймыз. Нөмірлерін әкімші ашық тізілімдерден тексереді.',
    ru: 'Копии документов не нужны. Номера администратор сверит по открытым реестрам.',
    en: 'We ask for no copies of papers. An administrator looks up the numbers in public registers.',
  },
  nameKk: { kk: 'Аты-жөніңіз қазақша', ru: 'Имя и фамилия на казахском', en: 'Your name in Kazakh' },
  nameRu: { kk: 'Аты-жөніңіз орысша', ru: 'Имя и фамилия на русском', en: 'Your name in Russian' },
  nameEn: {
    kk: 'Аты-жөніңіз латын әрпімен',
    ru: 'Имя и фамилия латиницей',
    en: 'Your name in Latin letters',
  },
  speciality: { kk: 'Мамандық', ru: 'Специальность', en: 'Speciality' },
  specialityHint: {
    kk: 'Бір өтінім бір мамандыққа. Екіншісіне бөлек өтінім беріңіз.',
    ru: 'Одна заявка на одну специальность. На вторую подайте отдельную.',
    en: 'One application for one speciality. Apply apart for a second one.',
  },
  city: { kk: 'Қала', ru: 'Город', en: 'City' },
  languages: { kk: 'Қай тілде сөйлейсіз', ru: 'На каких языках вы говорите', en: 'Languages that you speak' },
  choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
  diplomaNumber: { kk: 'Диплом нөмірі', ru: 'Номер диплома', en: 'Number of the diploma' },
  diplomaYear: { kk: 'Диплом жылы', ru: 'Год диплома', en: 'Year of the diploma' },
  diplomaPlace: { kk: 'Қай оқу орны берді', ru: 'Кем выдан диплом', en: 'Who gave the diploma' },
  certificateNumber: {
    kk: 'Маман сертификатының нөмірі',
    ru: 'Номер сертификата специалиста',
    en: 'Number of the certificate of a specialist',
  },
  certificateUntil: {
    kk: 'Сертификаттың соңғы күні',
    ru: 'Последний день сертификата',
    en: 'Last day of the certificate',
  },
  licenceNumber: { kk: 'Лицензия нөмірі', ru: 'Номер лицензии', en: 'Number of the licence' },
  licenceHolder: { kk: 'Лицензия кімдікі', ru: 'Чья лицензия', en: 'Whose licence it is' },
  licenceHint: {
    kk: 'Өзіңіздікі немесе жұмыс істейтін ұйымыңыздікі.',
    ru: 'Ваша собственная или организации, где вы работаете.',
    en: 'Your own, or of the organisation where you work.',
  },
  truth: { kk: 'Жазғандарымның бәрі рас', ru: 'Всё, что я указал, верно', en: 'All that I wrote is true' },
  mayBePublic: {
    kk: 'Аты-жөнім, мамандығым, қалам, тілдерім және тексерудің нәтижесі ашық көрсетіледі',
    ru: 'Моё имя, специальность, город, языки и результат проверки будут открыты всем',
    en: 'My name, speciality, city, languages and the result of the check will be public',
  },
  send: { kk: 'Өтінім беру', ru: 'Подать заявку', en: 'Apply' },

  // What became of it
  mine: { kk: 'Менің өтінімдерім', ru: 'Мои заявки', en: 'My applications' },
  applied: { kk: '{day} берілген өтінім', ru: 'Заявка от {day}', en: 'Application of {day}' },
  state: { kk: 'Жағдайы', ru: 'Состояние', en: 'State' },
  waits: { kk: 'Қаралып жатыр', ru: 'Рассматривается', en: 'Being looked at' },
  waitsUntil: {
    kk: 'Қаралып жатыр, жауабы {day} дейін',
    ru: 'Рассматривается, ответ до {day}',
    en: 'Being looked at, answered by {day}',
  },
  accepted: { kk: 'Қабылданды', ru: 'Принята', en: 'Accepted' },
  refused: { kk: 'Бас тартылды', ru: 'Отказано', en: 'Refused' },
  objected: {
    kk: 'Қарсылық қаралып жатыр',
    ru: 'Рассматривается возражение',
    en: 'The objection is looked at',
  },
  objectedUntil: {
    kk: 'Қарсылық қаралып жатыр, жауабы {day} дейін',
    ru: 'Рассматривается возражение, ответ до {day}',
    en: 'The objection is looked at, answered by {day}',
  },
  reason: { kk: 'Бас тарту себебі', ru: 'Причина отказа', en: 'Why it was refused' },
  objection: { kk: 'Қарсылығыңыз', ru: 'Ваше возражение', en: 'Your objection' },
  objectionAnswer: { kk: 'Қарсылыққа жауап', ru: 'Ответ на возражение', en: 'Answer to the objection' },
  objectLabel: { kk: 'Неге келіспейсіз', ru: 'Почему вы не согласны', en: 'Why you do not agree' },
  objectHint: {
    kk: 'Қарсылықты бас тартқан адам емес, басқа әкімші қарайды.',
    ru: 'Возражение рассмотрит не тот, кто отказал, а другой администратор.',
    en: 'Not who refused but another administrator answers it.',
  },
  object: { kk: 'Қарсылық білдіру', ru: 'Возразить', en: 'Object' },

  // The public mark
  marks: {
    kk: 'Расталған мамандықтарым',
    ru: 'Мои подтверждённые специальности',
    en: 'What was verified of me',
  },
  practitioners: { kk: 'Тексерілген мамандар', ru: 'Проверенные специалисты', en: 'Verified practitioners' },
  practitionersLead: {
    kk: 'Бұл мамандардың дипломын, сертификатын және лицензиясын ашық тізілімдерден тексердік. Олар адамдардың жалпы сұрақтарына жауап береді.',
    ru: 'У этих специалистов мы проверили диплом, сертификат и лицензию по открытым реестрам. Они отвечают на общие вопросы людей.',
    en: 'We looked up the diploma, certificate and licence of these practitioners in public registers. They answer general questions.',
  },
  noPractitioners: { kk: 'Әзірге ешкім жоқ', ru: 'Пока никого нет', en: 'Nobody yet' },
  joinYourself: {
    kk: 'Маман болсаңыз, қосылыңыз',
    ru: 'Если вы специалист, присоединяйтесь',
    en: 'If you are a practitioner, join',
  },
  join: { kk: 'Қосылу', ru: 'Присоединиться', en: 'Join' },
  name: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
  until: { kk: 'Қай күнге дейін', ru: 'До какого дня', en: 'Until' },
  verified: { kk: 'Құжаттары тексерілді', ru: 'Документы проверены', en: 'Documents verified' },
  verifiedBy: { kk: 'Кім тексерді', ru: 'Кто проверил', en: 'Verified by' },
  byWhom: { kk: '{title}, {organisation}', ru: '{title}, {organisation}', en: '{title}, {organisation}' },
  verifiedAt: { kk: 'Қашан', ru: 'Когда', en: 'When' },
  registers: { kk: 'Не тексерілді', ru: 'Что проверено', en: 'What was verified' },
  looked: {
    kk: '{document}: {register}, {day}',
    ru: '{document}: {register}, {day}',
    en: '{document}: {register}, {day}',
  },
  speaks: { kk: 'Тілдері', ru: 'Языки', en: 'Languages' },
  noneStands: {
    kk: 'Қазір растауы жоқ: сертификаттың мерзімі өткен немесе растау тоқтатылған',
    ru: 'Сейчас подтверждения нет: срок сертификата истёк или подтверждение прекращено',
    en: 'No verification stands now: the certificate has run out or the verification was ended',
  },
  book: { kk: 'Қабылдауға жазылу', ru: 'Записаться на приём', en: 'Book a visit' },
  noBooking: {
    kk: 'Бұл маман Шипа арқылы қабылдамайды. Осы мамандықтың басқа дәрігерін таңдай аласыз.',
    ru: 'Этот специалист не принимает через Шипу. Вы можете выбрать другого врача этой специальности.',
    en: 'This practitioner receives nobody through Shipa. You can choose another doctor of this speciality.',
  },
  findDoctor: { kk: 'Дәрігер табу', ru: 'Найти врача', en: 'Find a doctor' },
  leave: { kk: 'Белгіден бас тарту', ru: 'Снять отметку', en: 'Give up the mark' },
  leaveSays: {
    kk: 'Белгі бірден алынады. Жауаптарыңыз бен мақалаларыңыз атыңызбен қалады, ал жаңасын жазу үшін қайта өтінім бересіз.',
    ru: 'Отметка снимется сразу. Ваши ответы и статьи останутся под вашим именем, а для новых нужна будет новая заявка.',
    en: 'The mark ends at once. Your answers and articles stay under your name; to write new ones you apply again.',
  },
  answerQuestions: { kk: 'Сұрақтарға жауап беру', ru: 'Отвечать на вопросы', en: 'Answer questions' },
  readHeld: {
    kk: 'Жариялауды күткен сұрақтар',
    ru: 'Вопросы, которые ждут публикации',
    en: 'Questions that wait',
  },
  writeArticles: {
    kk: 'Мақала жазу және тексеру',
    ru: 'Писать и проверять статьи',
    en: 'Write and review articles',
  },
  endedBySelf: { kk: 'Өзіңіз бас тарттыңыз', ru: 'Вы сняли отметку сами', en: 'You gave it up' },
  endedBecause: { kk: 'Тоқтатылды: {reason}', ru: 'Прекращено: {reason}', en: 'Ended: {reason}' },
  overBySelf: { kk: 'Мерзімі {day} өтті', ru: 'Срок истёк {day}', en: 'Ran out on {day}' },
  back: { kk: 'Барлық маман', ru: 'Все специалисты', en: 'All practitioners' },
})
