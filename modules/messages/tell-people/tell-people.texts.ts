import { words } from '../../../kernel/texts.ts'

export default words({
  trust: {
    kk: '{name} сізді Шипада сенімді адамым деп атады. Келіссеңіз, оның өзі ашқан мәліметтерін оқи аласыз. Кабинетке кіріп, төмендегі сілтемеден жауап беріңіз. Келіспесеңіз, ештеңе істеудің қажеті жоқ.',
    ru: '{name} называет вас своим доверенным лицом в Шипе. Если вы согласитесь, вам будут видны сведения, которые вам открыли. Войдите в кабинет и ответьте по ссылке ниже. Если вы не согласны, ничего делать не нужно.',
    en: '{name} names you as a trusted person in Shipa. If you accept, you can read what was opened to you. Sign in and answer at the link below. If you do not agree, nothing needs to be done.',
  },
  sixteenParent: {
    kk: '{name} бүгін 16 жасқа толды. Енді емге келісімді өзі береді; операция мен жүктілікті үзуге сіздің келісіміңіз керек. Ол сізден кейбір жазбаларды жасыра алады. Өкілдігіңіз 18 жасқа дейін сақталады.',
    ru: 'Сегодня 16 лет: {name}. Согласие на помощь теперь даёт сам ребёнок; на операцию и прерывание беременности нужно ваше согласие. Часть записей он может скрыть от вас. Представительство действует до 18 лет.',
    en: '{name} is 16 today and now consents to care personally; surgery and abortion need your consent. Some notes may be kept from you. You represent {name} until the age of 18.',
  },
  sixteenChild: {
    kk: 'Бүгін 16 жасқа толдыңыз. Енді емге келісімді өзіңіз бересіз; операция мен жүктілікті үзуге ата-анаңыздың келісімі керек. Кабинетте өкіліңіз не көретінін көріп, кейбір жазбаларды жасыра аласыз.',
    ru: 'Сегодня вам 16 лет. Согласие на помощь теперь даёте вы сами; на операцию и прерывание беременности нужно согласие родителей. В кабинете видно, что открыто вашему представителю; часть записей можно скрыть.',
    en: 'You are 16 today. You now consent to care yourself; surgery and abortion need the consent of your parents. Your account shows what your representative sees, and you can keep some notes from them.',
  },
  eighteenParent: {
    kk: '{name} бүгін 18 жасқа толды. Өкілдігіңіз өзі аяқталды: оның жазбалары мен құжаттары енді сізге көрінбейді. Ол қаласа, сізді сенімді адамы деп атай алады.',
    ru: 'Сегодня 18 лет: {name}. Представительство прекратилось само: записи и документы вам больше не видны. Если {name} захочет, вас можно назвать доверенным лицом.',
    en: '{name} is 18 today. Your representation has ended by itself, and the notes and documents are no longer shown to you. {name} may name you as a trusted person.',
  },
  eighteenChild: {
    kk: 'Бүгін 18 жасқа толдыңыз. Ата-анаңыздың өкілдігі өзі аяқталды. Деректеріңізді кім көре алатынын енді өзіңіз шешесіз.',
    ru: 'Сегодня вам 18 лет. Представительство родителей прекратилось само. Теперь вы сами решаете, кто видит ваши данные.',
    en: 'You are 18 today. The representation of your parents has ended by itself. You now decide who sees your data.',
  },
})
