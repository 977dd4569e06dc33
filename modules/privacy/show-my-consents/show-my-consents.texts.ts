import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Келісімдерім', ru: 'Мои согласия', en: 'My consents' },
  lead: {
    kk: 'Деректеріңізді кімге, не үшін және қашанға дейін пайдалануға рұқсат бергеніңіз. Кез келгенін қайтарып аласыз.',
    ru: 'Кому, для чего и до какого дня вы разрешили использовать свои данные. Любое согласие можно отозвать.',
    en: 'Whom you allowed to use your data, for what and until when. You can withdraw any of it.',
  },
  given: { kk: 'Берілген келісімдер', ru: 'Данные согласия', en: 'Given' },
  none: { kk: 'Әзірге келісім жоқ', ru: 'Согласий пока нет', en: 'No consents yet' },
  noneSays: {
    kk: 'Келісім құжатын қабылдағаныңызда, ол осында көрінеді.',
    ru: 'Когда вы примете текст согласия, оно появится здесь.',
    en: 'When you accept the text of a consent, it appears here.',
  },
  platform: { kk: 'Платформа', ru: 'Платформа', en: 'The platform' },
  whose: { kk: 'Кімнің деректері', ru: 'Чьи данные', en: 'Whose data' },
  givenBy: {
    kk: '{name} (келісімді {by} берді)',
    ru: '{name} (согласие дано: {by})',
    en: '{name} (given by {by})',
  },
  to: { kk: 'Кімге', ru: 'Кому', en: 'To whom' },
  term: { kk: 'Мерзімі', ru: 'Срок', en: 'Term' },
  fromTo: { kk: '{from} – {until}', ru: '{from} – {until}', en: '{from} – {until}' },
  text: { kk: 'Мәтіні', ru: 'Текст', en: 'Text' },
  edition: { kk: '№{number} редакция', ru: 'Редакция № {number}', en: 'Edition {number}' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  holds: { kk: 'Жарамды', ru: 'Действует', en: 'Holds' },
  withdrawn: { kk: '{day} қайтарылды', ru: 'Отозвано {day}', en: 'Withdrawn {day}' },
  ended: { kk: 'Мерзімі бітті', ru: 'Срок истёк', en: 'Its term is over' },
  withdraw: { kk: 'Қайтарып алу', ru: 'Отозвать', en: 'Withdraw' },
  special: {
    kk: 'Ерекше санат: денсаулық туралы деректер.',
    ru: 'Особая категория: данные о здоровье.',
    en: 'Special category: data about health.',
  },
  again: {
    kk: 'Қайта беру үшін құжатын қабылдаңыз',
    ru: 'Чтобы дать снова, примите его документ',
    en: 'To give it again, accept its document',
  },
  off: { kk: 'Өшірулі тұрғандар', ru: 'Выключено', en: 'Switched off' },
  offSays: {
    kk: 'Бұлардың бірде-бірі емделуге керек емес. Қаласаңыз ғана қосыңыз, кейін кез келген уақытта өшіресіз.',
    ru: 'Ничто из этого не нужно для лечения. Включайте, только если хотите; выключить можно в любой день.',
    en: 'None of this is needed for care. Turn it on only if you wish; you can turn it off any day.',
  },
  years: {
    kk: '{n} жылға беріледі, кез келген уақытта осы беттен қайтарасыз.',
    ru: 'Даётся на {n, plural, one {# год} few {# года} other {# лет}}; отозвать можно на этой странице.',
    en: 'Given for {n, plural, one {# year} other {# years}}; you can withdraw it on this page.',
  },
  receipt: { kk: 'Түбіртегін ашу', ru: 'Открыть расписку', en: 'Open the receipt' },
  channels: {
    kk: 'Қай арнамен не келетінін таңдау',
    ru: 'Выбрать, что и по какому каналу приходит',
    en: 'Choose what comes by which channel',
  },
  country: { kk: 'Қай елге', ru: 'В какую страну', en: 'To which country' },
  choose: { kk: 'Елді таңдаңыз', ru: 'Выберите страну', en: 'Choose a country' },
  turnOn: { kk: 'Қосу', ru: 'Включить', en: 'Turn on' },
})
