import { words } from '../../kernel/texts.ts'

/** Names of the fields of the form (LB-A1). */
export const fields = words({
  name: { kk: 'Аты-жөні толық', ru: 'ФИО полностью', en: 'Full name' },
  documentNumber: {
    kk: 'Жеке басын куәландыратын құжат нөмірі',
    ru: 'Номер документа, удостоверяющего личность',
    en: 'Number of the identity document',
  },
  documentHint: {
    kk: 'Құжаттың көшірмесі керек емес: оны сақтауға заң тыйым салады.',
    ru: 'Копия документа не нужна: хранить её запрещает закон.',
    en: 'No copy of the document is needed: the law forbids to keep one.',
  },
  documentDate: { kk: 'Берілген күні', ru: 'Дата выдачи', en: 'Date of issue' },
  documentIssuer: { kk: 'Кім берген', ru: 'Кем выдан', en: 'Issued by' },
  iin: { kk: 'ЖСН', ru: 'ИИН', en: 'Identification number' },
  address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  phone: { kk: 'Телефон', ru: 'Телефон', en: 'Phone' },
  email: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
  representation: {
    kk: 'Өкілдік негізі мен құжаты',
    ru: 'Основание представительства и документ',
    en: 'Ground of representation and its document',
  },
  representationHint: {
    kk: 'Басқа адам үшін сұрасаңыз ғана: туу туралы куәлік, сенімхат.',
    ru: 'Только если спрашиваете за другого: свидетельство о рождении, доверенность.',
    en: 'Only when you ask for somebody else: a birth certificate, a power of attorney.',
  },
  facts: {
    kk: 'Деректеріңіз өңделетінін көрсететін мәлімет',
    ru: 'Что указывает на обработку ваших данных',
    en: 'What shows that your data is processed',
  },
  factsHint: {
    kk: 'Мысалы: қабылдау күні, хат нөмірі, бейнежазба уақыты.',
    ru: 'Например: дата приёма, номер письма, время записи.',
    en: 'For example the day of a visit, the number of a letter, the time of a recording.',
  },
  asks: { kk: 'Не сұрайсыз', ru: 'О чём вы просите', en: 'What you ask for' },
  correctionField: {
    kk: 'Қай өрісті түзету керек',
    ru: 'Какое поле исправить',
    en: 'Which field to correct',
  },
  correctionValue: { kk: 'Дұрыс мәні', ru: 'Верное значение', en: 'What it should say' },
  familyName: { kk: 'Тегі', ru: 'Фамилия', en: 'Family name' },
  givenName: { kk: 'Аты', ru: 'Имя', en: 'Given name' },
  middleName: { kk: 'Әкесінің аты', ru: 'Отчество', en: 'Middle name' },
  birthDate: {
    kk: 'Туған күні (ЖЖЖЖ-АА-КК)',
    ru: 'Дата рождения (ГГГГ-ММ-ДД)',
    en: 'Birth date (YYYY-MM-DD)',
  },
  residence: { kk: 'Тұратын жері', ru: 'Место жительства', en: 'Place of residence' },
  first: { kk: 'Алғаш рет', ru: 'Первое', en: 'The first time' },
  repeated: { kk: 'Қайталап', ru: 'Повторное', en: 'Again' },
  repeatedLegend: {
    kk: 'Бұл мәселе бойынша өтініш',
    ru: 'Обращение по этому вопросу',
    en: 'You ask about this',
  },
  repeatedWhy: { kk: 'Неге қайталап', ru: 'Почему повторно', en: 'Why again' },
  answerBy: { kk: 'Жауапты қалай аласыз', ru: 'Как получить ответ', en: 'How to be answered' },
  byEmail: {
    kk: 'Пошта арқылы хабар келеді, жауап кабинетте',
    ru: 'Сообщение на почту, ответ в кабинете',
    en: 'A message by e-mail, the answer in the account',
  },
  byPost: { kk: 'Қағаз хатпен', ru: 'Письмом на бумаге', en: 'By a letter on paper' },
  optional: { kk: 'міндетті емес', ru: 'необязательно', en: 'optional' },
  choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
  noField: { kk: 'Карточкадағы өріс емес', ru: 'Не поле карточки', en: 'Not a field of the card' },
})
