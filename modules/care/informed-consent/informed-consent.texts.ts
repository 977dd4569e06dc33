import { words } from '../../../kernel/texts.ts'

export const titles = words({
  consent: {
    kk: 'Медициналық араласуға ақпараттандырылған келісім',
    ru: 'Информированное согласие на медицинское вмешательство',
    en: 'Informed consent to an intervention',
  },
  refusal: {
    kk: 'Медициналық араласудан бас тарту',
    ru: 'Отказ от медицинского вмешательства',
    en: 'Refusal of an intervention',
  },
})

/** Neither clinic nor intervention is named: the way of a letter is not secret. */
export const letter = words({
  awaits: {
    kk: 'Сіз оқып, шешім қабылдайтын құжат дайын. Оны кабинетіңізден ашыңыз.',
    ru: 'Готов документ, по которому нужно ваше решение. Откройте его в кабинете.',
    en: 'A document awaits your decision. Open it in your account.',
  },
})

export const labels = words({
  patient: { kk: 'Пациент', ru: 'Пациент', en: 'Patient' },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Born' },
  doctor: { kk: 'Дәрігер', ru: 'Врач', en: 'Doctor' },
  service: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
  price: { kk: 'Бағасы', ru: 'Цена', en: 'Price' },
  text: { kk: 'Клиника мәтіні', ru: 'Текст клиники', en: 'Text of the clinic' },
  edition: {
    kk: '{slug}, №{number} редакция',
    ru: '{slug}, редакция №{number}',
    en: '{slug}, edition {number}',
  },
  intervention: {
    kk: 'Араласу және мақсаты',
    ru: 'Вмешательство и цель',
    en: 'The intervention and its aim',
  },
  risks: { kk: 'Қауіптер мен асқынулар', ru: 'Риски и осложнения', en: 'Risks and complications' },
  alternatives: { kk: 'Басқа жолдар', ru: 'Другие пути', en: 'Other ways' },
  consequences: { kk: 'Бас тартса не болады', ru: 'Что будет при отказе', en: 'What follows a refusal' },
  notGuaranteed: {
    kk: 'Емнің нәтижесіне кепілдік берілмейді, асқынулар болуы мүмкін. Маған бұл түсіндірілді.',
    ru: 'Результат лечения не гарантируется, возможны осложнения. Мне это объяснили.',
    en: 'The effect is not guaranteed and complications may occur. This was explained to me.',
  },
  decision: { kk: 'Шешім', ru: 'Решение', en: 'Decision' },
  open: { kk: 'шешім әлі жоқ', ru: 'решения пока нет', en: 'not decided yet' },
  given: { kk: 'келісті', ru: 'согласие дано', en: 'consent given' },
  refused: { kk: 'бас тартты', ru: 'отказ', en: 'refused' },
  'refused-unsigned': {
    kk: 'бас тартты, қол қоймады; дәрігер жазды',
    ru: 'отказ без подписи пациента, записал врач',
    en: 'refused without signing, recorded by the doctor',
  },
  emergency: {
    kk: 'шұғыл жағдай, келісімсіз; дәрігер жазды',
    ru: 'экстренный случай, без согласия; записал врач',
    en: 'emergency without consent, recorded by the doctor',
  },
  takenBack: { kk: 'келісім қайтарып алынды', ru: 'согласие взято назад', en: 'consent taken back' },
  code: { kk: 'Тексеру коды', ru: 'Код проверки', en: 'Verification code' },
  proof: {
    kk: 'Қолдың түпнұсқа екенін мына беттен тексеріңіз.',
    ru: 'Проверьте подлинность подписи на этой странице.',
    en: 'Check at this page that the signature is genuine.',
  },
})
