import { words } from '../../../kernel/texts.ts'

export const setTexts = words({
  title: { kk: 'Заң туралы мәлімет', ru: 'Сведения о законе', en: 'What is known of a law' },
  lead: {
    kk: 'Жаңа жазба бүгіннен бастап қолданылады, бұрынғысы сақталады. Мәтіндердегі сілтемелер осы күйге қарай белгіленеді.',
    ru: 'Новая запись действует с сегодняшнего дня, прежняя сохраняется. Ссылки в текстах помечаются по этому состоянию.',
    en: 'The new row counts from today, the one before it is kept. Citations in texts are flagged by this state.',
  },
  code: { kk: 'Мәтіндегі белгісі', ru: 'Метка в тексте', en: 'Mark in the text' },
  codeHint: {
    kk: 'Мысалы, 94-V: мәтінде [[94-V:8(4)|8-баптың 4-тармағы]] деп жазылады.',
    ru: 'Например, 94-V: в тексте пишут [[94-V:8(4)|статья 8, пункт 4]].',
    en: 'For example 94-V: in the text it is written [[94-V:8(4)|Article 8(4)]].',
  },
  codeForm: {
    kk: 'Латын әріптерін, сандарды және сызықшаны ғана жазыңыз.',
    ru: 'Используйте только латинские буквы, цифры и дефис.',
    en: 'Use Latin letters, digits and hyphens only.',
  },
  kk: { kk: 'Қазақша атауы', ru: 'Название на казахском', en: 'Title in Kazakh' },
  ru: { kk: 'Орысша атауы', ru: 'Название на русском', en: 'Title in Russian' },
  en: { kk: 'Ағылшынша атауы', ru: 'Название на английском', en: 'Title in English' },
  number: { kk: 'Нөмірі мен күні', ru: 'Номер и дата', en: 'Number and date' },
  editionDate: {
    kk: 'Оқылған редакцияның күні',
    ru: 'Дата прочитанной редакции',
    en: 'Date of the wording read',
  },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  replacedBy: {
    kk: 'Орнына келген заңның белгісі',
    ru: 'Метка закона, который его заменил',
    en: 'Mark of the law in its place',
  },
  optional: { kk: '(міндетті емес)', ru: '(необязательно)', en: '(optional)' },
  source: { kk: 'Дереккөзі', ru: 'Источник', en: 'Source' },
  sourceDate: { kk: 'Қаралған күні', ru: 'Когда просмотрен', en: 'Looked at on' },
  verified: {
    kk: 'Мәліметті түпнұсқадан тексердім',
    ru: 'Сведения сверены с подлинником',
    en: 'Checked against the original',
  },
  save: { kk: 'Мәліметті сақтау', ru: 'Сохранить сведения', en: 'Save' },
  confirm: {
    kk: 'Алдымен құпиясөзді растау',
    ru: 'Сначала подтвердить пароль',
    en: 'Confirm your password first',
  },
})
