import { words } from '../../../kernel/texts.ts'

/** Neither test nor laboratory is named: the way of a letter is not secret. */
export const letter = words({
  ready: {
    kk: 'Нәтижелеріңіз дайын. Оларды кабинетіңізден көре аласыз.',
    ru: 'Ваши результаты готовы. Их можно посмотреть в кабинете.',
    en: 'Your results are ready. You can see them in your account.',
  },
})

export const paper = words({
  title: {
    kk: 'Зертханалық зерттеу хаттамасы',
    ru: 'Протокол лабораторного исследования',
    en: 'Laboratory report',
  },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  licence: { kk: 'Лицензия', ru: 'Лицензия', en: 'Licence' },
  patient: { kk: 'Пациент', ru: 'Пациент', en: 'Patient' },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  order: { kk: 'Жолдама', ru: 'Направление', en: 'Order' },
  collected: { kk: 'Үлгі алынған күн', ru: 'Образец взят', en: 'Sample taken' },
  amended: { kk: 'Түзетілген хаттама', ru: 'Исправленный протокол', en: 'Amended report' },
  amendedSays: {
    kk: 'Бұл хаттама алдыңғы нөмірлі хаттаманы алмастырады: бұрын берілген нәтиже түзетілді.',
    ru: 'Этот протокол заменяет предыдущий: ранее выданный результат исправлен.',
    en: 'This report replaces the previous one: a result that was issued before is corrected.',
  },
  test: { kk: 'Талдау', ru: 'Анализ', en: 'Test' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  unit: { kk: 'Бірлік', ru: 'Единица', en: 'Unit' },
  range: { kk: 'Қалыпты шек', ru: 'Границы', en: 'Range' },
  meaning: { kk: 'Бағалау', ru: 'Оценка', en: 'Reading' },
  waiting: { kk: 'Әлі дайын емес', ru: 'Ещё не готовы', en: 'Not ready yet' },
  doctorDecides: {
    kk: 'Нәтиже диагноз емес. Оны дәрігеріңізбен талқылаңыз.',
    ru: 'Результат не диагноз. Обсудите его со своим врачом.',
    en: 'A result is no diagnosis. Discuss it with your doctor.',
  },
  byAnalyser: { kk: '{analyser} анализаторы', ru: 'анализатор {analyser}', en: 'analyser {analyser}' },
  byHand: { kk: 'қолмен енгізілген', ru: 'внесено вручную', en: 'entered by hand' },
  technical: { kk: 'Техникалық растаған', ru: 'Подтвердил технически', en: 'Technically validated by' },
  medical: { kk: 'Медициналық растаған', ru: 'Подтвердил медицински', en: 'Medically validated by' },
  code: { kk: 'Тексеру коды', ru: 'Код проверки', en: 'Verification code' },
  proof: {
    kk: 'Хаттаманың түпнұсқа екенін осы мекенжайдан тексеруге болады.',
    ru: 'Подлинность протокола можно проверить по этому адресу.',
    en: 'Whether this report is genuine can be checked at this address.',
  },
})
