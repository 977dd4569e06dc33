import { words } from '../../../kernel/texts.ts'

export const stateTexts = words({
  draft: { kk: 'Тексеруді күтіп тұр', ru: 'Ждёт проверки', en: 'Waits for review' },
  returned: { kk: 'Түзетуге қайтарылды', ru: 'Возвращена на доработку', en: 'Returned for mending' },
  passed: { kk: 'Тексерілді', ru: 'Проверена', en: 'Reviewed' },
  published: { kk: 'Жарияланды', ru: 'Опубликована', en: 'Published' },
  superseded: { kk: 'Жаңасы бар', ru: 'Заменена новой', en: 'Superseded' },
  withdrawn: { kk: 'Жарияланымнан алынды', ru: 'Снята', en: 'Withdrawn' },
})

export const listTexts = words({
  nav: { kk: 'Мақалалар', ru: 'Статьи', en: 'Articles' },
  title: { kk: 'Мақалалар', ru: 'Статьи', en: 'Articles' },
  lead: {
    kk: 'Мақаланы жазған адамнан басқа дәрігер тексереді, содан кейін директор жариялайды. Тексеру мерзімі біткенде мақала қайта оқылады.',
    ru: 'Статью проверяет врач, который её не писал, затем директор публикует. Когда срок проверки выходит, статью читают заново.',
    en: 'A doctor who did not write it reviews an article; then the director publishes it. When the term of the review is over, it is read again.',
  },
  leadPractitioner: {
    kk: 'Жазғаныңызды басқа маман тексереді, содан кейін анықтамалық әкімшісі жариялайды. Мақалада атыңыз бен мамандығыңыз тұрады.',
    ru: 'Вашу статью проверит другой специалист, затем её опубликует администратор справочника. Под статьёй будут ваше имя и специальность.',
    en: 'Another practitioner reviews what you write; then the administrator of the directory publishes it. Your name and speciality stand with the article.',
  },
  waiting: { kk: 'Сізді күтеді', ru: 'Ждут вас', en: 'Waiting for you' },
  all: { kk: 'Барлық редакция', ru: 'Все редакции', en: 'All editions' },
  name: { kk: 'Мақала', ru: 'Статья', en: 'Article' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  author: { kk: 'Авторы', ru: 'Автор', en: 'Author' },
  due: { kk: 'Келесі тексеру', ru: 'Следующая проверка', en: 'Next review' },
  overdue: { kk: 'Тексеру мерзімі өтті', ru: 'Срок проверки прошёл', en: 'Review overdue' },
  dash: { kk: '—', ru: '—', en: '—' },
  none: { kk: 'Мақала әлі жоқ', ru: 'Статей пока нет', en: 'No articles yet' },
  noneSays: {
    kk: 'Біріншісін жазыңыз: адамдар көп сұрайтын нәрседен бастаңыз.',
    ru: 'Напишите первую: начните с того, о чём люди часто спрашивают.',
    en: 'Write the first one: begin with what people often ask.',
  },
  new: { kk: 'Мақала жазу', ru: 'Написать статью', en: 'Write an article' },
  media: { kk: 'Суреттер, дыбыс, бейне', ru: 'Изображения, звук, видео', en: 'Pictures, sound, film' },
  back: { kk: 'Мақалаларға', ru: 'К статьям', en: 'To the articles' },
})

export const draftTexts = words({
  titleNew: { kk: 'Жаңа мақала', ru: 'Новая статья', en: 'A new article' },
  titleNext: { kk: 'Жаңа редакция: {title}', ru: 'Новая редакция: {title}', en: 'A new edition: {title}' },
  lead: {
    kk: 'Қысқа сөйлеммен, қарапайым тілмен жазыңыз. Адамдардың аты мен ауру тарихы бұл жерге жазылмайды.',
    ru: 'Пишите коротко и просто. Имён и историй болезни здесь не бывает.',
    en: 'Write short and plain. Names of people and their histories have no place here.',
  },
  how: { kk: 'Мәтін қалай жазылады', ru: 'Как писать текст', en: 'How to write the text' },
  heading: { kk: 'тақырыпша', ru: 'подзаголовок', en: 'a heading' },
  item: { kk: 'тізімнің бір тармағы', ru: 'пункт списка', en: 'an item of a list' },
  mediaMark: {
    kk: 'сурет, дыбыс не бейне: белгісі «Суреттер, дыбыс, бейне» бетінде тұр',
    ru: 'изображение, звук или видео: метка стоит на странице «Изображения, звук, видео»',
    en: 'a picture, a sound or a film: its mark stands on the page “Pictures, sound, film”',
  },
  slug: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  slugHint: {
    kk: 'Латын әріптері, сандар және сызықша: qulaq-kutimi. Кейін өзгермейді.',
    ru: 'Латинские буквы, цифры и дефис: qulaq-kutimi. Потом не меняется.',
    en: 'Latin letters, digits and hyphens: qulaq-kutimi. It does not change later.',
  },
  section: { kk: 'Бөлім', ru: 'Раздел', en: 'Section' },
  kk: { kk: 'Қазақша', ru: 'На казахском', en: 'In Kazakh' },
  ru: { kk: 'Орысша', ru: 'На русском', en: 'In Russian' },
  en: { kk: 'Ағылшынша', ru: 'На английском', en: 'In English' },
  name: { kk: 'Тақырыбы', ru: 'Заголовок', en: 'Title' },
  summary: { kk: 'Қысқаша', ru: 'Кратко', en: 'In short' },
  text: { kk: 'Мәтіні', ru: 'Текст', en: 'Text' },
  sources: { kk: 'Дереккөздер', ru: 'Источники', en: 'Sources' },
  sourcesHint: {
    kk: 'Әр жолда біреуі: атауы, кім шығарды, күні.',
    ru: 'По одному в строке: название, кто издал, дата.',
    en: 'One a line: the name, who published it, the date.',
  },
  cover: { kk: 'Мұқаба суреті', ru: 'Картинка на обложке', en: 'Cover picture' },
  noCover: { kk: 'Суретсіз', ru: 'Без картинки', en: 'Without a picture' },
  optional: { kk: 'міндетті емес', ru: 'необязательно', en: 'optional' },
  save: { kk: 'Тексеруге беру', ru: 'Отдать на проверку', en: 'Hand in for review' },
  write: { kk: 'Осы өрісті толтырыңыз.', ru: 'Заполните это поле.', en: 'Fill in this field.' },
  unknownMedia: {
    kk: 'Мәтіндегі белгінің бірі белгісіз файлға сілтейді.',
    ru: 'Одна из меток в тексте указывает на неизвестный файл.',
    en: 'One of the marks in the text names an unknown file.',
  },
  unknownCover: {
    kk: 'Тізімнен сурет таңдаңыз.',
    ru: 'Выберите картинку из списка.',
    en: 'Choose a picture from the list.',
  },
})

export const editionTexts = words({
  edition: { kk: '{number}-редакция', ru: 'Редакция {number}', en: 'Edition {number}' },
  open: { kk: 'Жарияланған бетін ашу', ru: 'Открыть страницу', en: 'Open the public page' },
  next: { kk: 'Жаңа редакция жазу', ru: 'Написать новую редакцию', en: 'Write a new edition' },
  reviews: { kk: 'Тексерулер', ru: 'Проверки', en: 'Reviews' },
  noReviews: {
    kk: 'Әлі ешкім тексерген жоқ.',
    ru: 'Ещё никто не проверял.',
    en: 'Nobody has reviewed it yet.',
  },
  passed: { kk: 'Дұрыс', ru: 'Верно', en: 'It is right' },
  returned: { kk: 'Түзетуге қайтару', ru: 'Вернуть на доработку', en: 'Return for mending' },
  review: { kk: 'Мақаланы тексеру', ru: 'Проверить статью', en: 'Review the article' },
  reviewLead: {
    kk: 'Сіздің атыңыз бен қызметіңіз мақала бетінде тұрады.',
    ru: 'Ваше имя и должность будут стоять на странице статьи.',
    en: 'Your name and position will stand on the page of the article.',
  },
  verdict: { kk: 'Шешіміңіз', ru: 'Ваше решение', en: 'Your decision' },
  due: { kk: 'Келесі тексеру күні', ru: 'День следующей проверки', en: 'Day of the next review' },
  dueHint: {
    kk: 'Дұрыс болса көрсетіңіз: үш жылдан кеш емес.',
    ru: 'Если верно: не позже чем через три года.',
    en: 'If it is right: within three years.',
  },
  note: { kk: 'Авторға ескертпе', ru: 'Замечания автору', en: 'Notes to the author' },
  sendReview: { kk: 'Шешімді жазу', ru: 'Записать решение', en: 'Record the decision' },
  ownArticle: {
    kk: 'Бұл мақаланы сіз жаздыңыз. Оны басқа дәрігер не маман тексереді.',
    ru: 'Эту статью написали вы. Её проверит другой врач или специалист.',
    en: 'You wrote this article. Another doctor or practitioner will review it.',
  },
  publish: { kk: 'Жариялау', ru: 'Опубликовать', en: 'Publish' },
  publishSays: {
    kk: 'Мақаланы бәрі оқитын болады. Бұрынғы редакция жаңасымен алмасады.',
    ru: 'Статью смогут читать все. Прежняя редакция сменится новой.',
    en: 'Everybody will read the article. The edition before gives way to the new one.',
  },
  withdraw: { kk: 'Жарияланымнан алу', ru: 'Снять с публикации', en: 'Withdraw' },
  withdrawSays: {
    kk: 'Мәтін жабылады. Мекенжайында себебі тұрады.',
    ru: 'Текст закроется. По его адресу будет стоять причина.',
    en: 'The text will be closed. Its address will tell the reason.',
  },
  reason_kk: { kk: 'Себебі, қазақша', ru: 'Причина на казахском', en: 'Reason in Kazakh' },
  reason_ru: { kk: 'Себебі, орысша', ru: 'Причина на русском', en: 'Reason in Russian' },
  noEnglish: {
    kk: 'Ағылшынша аудармасы жоқ.',
    ru: 'Перевода на английский нет.',
    en: 'There is no English translation.',
  },
})
