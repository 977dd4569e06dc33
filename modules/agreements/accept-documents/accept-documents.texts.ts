import { words } from '../../../kernel/texts.ts'

/** The words beside each tick; they are kept with the acceptance as what was ticked. */
export const tickTexts = words({
  contract: {
    kk: '«{title}» мәтінін оқыдым және қабылдаймын',
    ru: 'Текст «{title}» мной прочитан, принимаю его',
    en: 'I have read “{title}” and accept it',
  },
  consent: {
    kk: 'Деректерімді «{title}» мәтінінде айтылғандай өңдеуге келісемін',
    ru: 'Даю согласие на обработку моих данных, как сказано в «{title}»',
    en: 'I consent to the processing of my data as told in “{title}”',
  },
  consentFor: {
    kk: 'Заңды өкіл ретінде келісемін: «{title}». Деректер иесі — {name}',
    ru: 'Даю согласие как законный представитель: «{title}». Чьи данные — {name}',
    en: 'I consent as the legal representative: “{title}”. Whose data: {name}',
  },
})

export const acceptTexts = words({
  title: { kk: 'Құжаттарды қабылдау', ru: 'Принятие документов', en: 'Accept the documents' },
  lead: {
    kk: 'Әр құжатты оқып, тұсына белгі қойыңыз. Содан кейін құпиясөзбен растаңыз.',
    ru: 'Прочитайте каждый документ и отметьте его. Затем подтвердите паролем.',
    en: 'Read each document and tick it. Then confirm with your password.',
  },
  whole: { kk: 'Толық мәтін', ru: 'Полный текст', en: 'The whole text' },
  password: { kk: 'Құпиясөз', ru: 'Пароль', en: 'Password' },
  passwordHint: {
    kk: 'Құпиясөз қолыңыздың орнына жүреді.',
    ru: 'Пароль заменяет вашу подпись.',
    en: 'Your password stands for your signature.',
  },
  confirmedAlready: {
    kk: 'Сіз жаңа ғана растадыңыз, құпиясөз қайта сұралмайды.',
    ru: 'Вы только что подтвердили вход, пароль больше не нужен.',
    en: 'You have just confirmed; the password is not asked for again.',
  },
  accept: { kk: 'Белгіленгендерді қабылдау', ru: 'Принять отмеченное', en: 'Accept what I ticked' },
  tickSome: {
    kk: 'Кемінде бір құжатқа белгі қойыңыз.',
    ru: 'Отметьте хотя бы один документ.',
    en: 'Tick at least one document.',
  },
  nothing: { kk: 'Барлық құжат қабылданған', ru: 'Все документы приняты', en: 'Every document is accepted' },
  nothingMore: {
    kk: 'Қабылдағандарыңыз кабинетте сақтаулы.',
    ru: 'Принятое хранится в кабинете.',
    en: 'What you accepted is kept in your cabinet.',
  },
  goOn: { kk: 'Әрі қарай', ru: 'Дальше', en: 'Go on' },
  myDocuments: { kk: 'Менің құжаттарым', ru: 'Мои документы', en: 'My documents' },
  saveData: { kk: 'Деректерімді сақтап алу', ru: 'Сохранить мои данные', en: 'Save my data' },
  leave: { kk: 'Шартты тоқтату', ru: 'Прекратить договор', en: 'End the contract' },
  refuse: {
    kk: 'Келіспесеңіз, қабылдамаңыз: деректеріңізді көру мүмкіндігі сақталады.',
    ru: 'Если вы не согласны, не принимайте: свои данные вы видите и так.',
    en: 'If you disagree, do not accept: you still see your own data.',
  },
})
