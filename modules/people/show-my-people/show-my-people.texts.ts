import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Мен және жақындарым', ru: 'Я и мои близкие', en: 'I and my people' },
  nav: { kk: 'Жақындар', ru: 'Близкие', en: 'My people' },
  mine: { kk: 'Менің карточкам', ru: 'Моя карточка', en: 'My card' },
  correct: { kk: 'Карточканы түзету', ru: 'Исправить карточку', en: 'Correct the card' },
  people: { kk: 'Өкілі болатын адамдарым', ru: 'Кого я представляю', en: 'Whom I represent' },
  lead: {
    kk: 'Олардың атынан дәрігерге жазыласыз, келісім бересіз және құжаттарын көресіз. Балаға өкілдік 18 жасқа толған күні өзі аяқталады.',
    ru: 'От их имени вы записываетесь, даёте согласия и видите документы. Представительство ребёнка само прекращается в день 18-летия.',
    en: 'On their behalf you book, consent and see documents. For a child it ends by itself on the 18th birthday.',
  },
  nobody: { kk: 'Әзірге ешкім жоқ', ru: 'Пока никого', en: 'Nobody yet' },
  nobodyLead: {
    kk: 'Балаңызды қоссаңыз, оны дәрігерге осы кабинеттен жаздырасыз.',
    ru: 'Добавьте ребёнка, и вы сможете записывать его из этого кабинета.',
    en: 'Add your child, and you can book visits for the child from this cabinet.',
  },
  add: { kk: 'Бала қосу', ru: 'Добавить ребёнка', en: 'Add a child' },
  trusted: { kk: 'Сенімді адамдар', ru: 'Доверенные лица', en: 'Trusted persons' },
  age: {
    kk: '{birth}, {age} жаста',
    ru: '{birth}, {age, plural, one {# год} few {# года} many {# лет} other {# года}}',
    en: '{birth}, {age, plural, one {# year} other {# years}} old',
  },
  ground: { kk: 'Өкілдік негізі', ru: 'Основание', en: 'Ground' },
  basis: { kk: 'Растайтын құжат', ru: 'Подтверждающий документ', en: 'Document that proves it' },
  until: { kk: 'Мерзімі', ru: 'Действует', en: 'Holds until' },
  untilDay: { kk: '{day} дейін', ru: 'до {day}', en: 'until {day}' },
  consent: { kk: 'Емдеуге келісім', ru: 'Согласие на помощь', en: 'Consent to care' },
  byRepresentative: {
    kk: 'Сіз бересіз (16 жасқа дейін)',
    ru: 'Даёте вы (до 16 лет)',
    en: 'You give it (under 16)',
  },
  byOneself: {
    kk: '16 жастан бастап өзі береді. Операция мен жүктілікті үзуге сіздің келісіміңіз керек.',
    ru: 'С 16 лет даёт сам. На операцию и прерывание беременности нужно ваше согласие.',
    en: 'From 16 the child gives it. Surgery and abortion need your consent.',
  },
  parent: { kk: 'Ата-ана', ru: 'Родитель', en: 'Parent' },
  adopter: { kk: 'Бала асырап алушы', ru: 'Усыновитель', en: 'Adopter' },
  guardian: { kk: 'Қорғаншы', ru: 'Опекун', en: 'Guardian' },
  trustee: { kk: 'Қамқоршы', ru: 'Попечитель', en: 'Trustee' },
  end: { kk: 'Өкілдікті тоқтату', ru: 'Прекратить представительство', en: 'End the representation' },
  endLead: {
    kk: 'Тоқтатқаннан кейін {name} атынан жазыла алмайсыз, оның құжаттары мен жазбаларын көрмейсіз. Жазбалардың өзі сақталады. Қайта қосу үшін растайтын құжатпен тіркеу бөліміне келесіз.',
    ru: 'После этого вы не сможете записывать ({name}) и видеть документы и записи. Сами записи сохранятся. Чтобы вернуть представительство, нужно прийти с документом в регистратуру.',
    en: 'After this you cannot book for {name} or see the documents and records. The records themselves stay. To restore it, come to reception with the document that proves it.',
  },
})
