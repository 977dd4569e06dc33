import { words } from '../../kernel/texts.ts'

/** What a message is about, as its subject line says it. Never a diagnosis, a speciality or a result. */
export const topics = words({
  'account-registered': {
    kk: 'Тіркелуді растаңыз',
    ru: 'Подтвердите регистрацию',
    en: 'Confirm your registration',
  },
  'address-known': {
    kk: 'Сіз бұрын тіркелгенсіз',
    ru: 'Вы уже зарегистрированы',
    en: 'You are already registered',
  },
  'new-password': {
    kk: 'Жаңа құпиясөз қойыңыз',
    ru: 'Задайте новый пароль',
    en: 'Set a new password',
  },
  'sign-in-noticed': {
    kk: 'Кабинетке жаңа кіру',
    ru: 'Новый вход в кабинет',
    en: 'A new sign-in to your account',
  },
  'sign-in-changed': {
    kk: 'Кабинетке кіру тәсілі өзгерді',
    ru: 'Изменён способ входа в кабинет',
    en: 'A way of signing in has changed',
  },
  'visit-booked': { kk: 'Қабылдауға жазылдыңыз', ru: 'Вы записаны на приём', en: 'Your visit is booked' },
  'visit-reminder': {
    kk: 'Қабылдау туралы еске саламыз',
    ru: 'Напоминаем о приёме',
    en: 'A reminder of your visit',
  },
  'visit-moved': {
    kk: 'Қабылдау уақыты өзгерді',
    ru: 'Время приёма изменено',
    en: 'Your visit has a new time',
  },
  'visit-cancelled': { kk: 'Қабылдаудан бас тартылды', ru: 'Запись отменена', en: 'Your visit is cancelled' },
  'visit-missed': {
    kk: 'Қабылдау өтпей қалды',
    ru: 'Приём не состоялся',
    en: 'Your visit did not take place',
  },
  'payment-settled': { kk: 'Төлем алынды', ru: 'Оплата получена', en: 'Your payment has arrived' },
  'payment-refunded': { kk: 'Ақша қайтарылды', ru: 'Деньги возвращены', en: 'Your money is returned' },
  'signing-code': { kk: 'Қол қою коды', ru: 'Код для подписи', en: 'Code for signing' },
  'results-ready': { kk: 'Нәтижелеріңіз дайын', ru: 'Ваши результаты готовы', en: 'Your results are ready' },
  'document-issued': { kk: 'Құжатыңыз дайын', ru: 'Ваш документ готов', en: 'Your document is ready' },
  'consent-withdrawn': {
    kk: 'Келісім қайтарып алынды',
    ru: 'Согласие отозвано',
    en: 'Your consent is withdrawn',
  },
  'consent-ends': {
    kk: 'Келісіміңіздің мерзімі',
    ru: 'Срок вашего согласия',
    en: 'The term of your consent',
  },
  'data-given': {
    kk: 'Деректеріңіздің берілуі',
    ru: 'Передача ваших данных',
    en: 'A transfer of your data',
  },
  'processor-order': {
    kk: 'Деректер бойынша тапсырма',
    ru: 'Поручение о данных',
    en: 'An order about data',
  },
  'term-near': {
    kk: 'Мерзім туралы',
    ru: 'О сроке',
    en: 'About a term',
  },
  'request-received': {
    kk: 'Өтінішіңіз қабылданды',
    ru: 'Ваше обращение принято',
    en: 'Your request has been received',
  },
  'request-answered': {
    kk: 'Өтінішіңізге жауап дайын',
    ru: 'Ответ на ваше обращение готов',
    en: 'Your request is answered',
  },
  'trusted-person-named': {
    kk: 'Сізді сенімді адам деп атады',
    ru: 'Вас назвали доверенным лицом',
    en: 'You are named as a trusted person',
  },
  'birthday-of-rights': {
    kk: 'Туған күнмен бірге құқықтар өзгерді',
    ru: 'С днём рождения изменились права',
    en: 'Rights change with this birthday',
  },
  'emergency-access': {
    kk: 'Деректеріңіз шұғыл жағдайда ашылды',
    ru: 'Ваши данные открыты в экстренном случае',
    en: 'Your data was opened in an emergency',
  },
  'claim-answered': {
    kk: 'Өтінішіңізге жауап берілді',
    ru: 'На ваше обращение дан ответ',
    en: 'Your claim is answered',
  },
  'question-answered': {
    kk: 'Сұрағыңызға жауап дайын',
    ru: 'Ответ на ваш вопрос готов',
    en: 'Your question is answered',
  },
  'practitioner-application': {
    kk: 'Маман ретіндегі өтініміңіз',
    ru: 'Ваша заявка специалиста',
    en: 'Your application as a practitioner',
  },
  'public-question': {
    kk: 'Мамандарға қойған сұрағыңыз',
    ru: 'Ваш вопрос специалистам',
    en: 'Your question to the practitioners',
  },
  'look-asked': {
    kk: 'Ашқан деректеріңіз туралы сұрақ',
    ru: 'Вопрос о данных, которые вы открыли',
    en: 'A question about data that you opened',
  },
  'account-stopped': {
    kk: 'Тіркелгіңізге кіру тоқтатылды',
    ru: 'Вход в вашу учётную запись остановлен',
    en: 'Access to your account was stopped',
  },
  'account-released': {
    kk: 'Тіркелгіңіз қайта ашылды',
    ru: 'Ваша учётная запись снова открыта',
    en: 'Your account is open again',
  },
  incident: {
    kk: 'Деректеріңіз туралы маңызды хабар',
    ru: 'Важное сообщение о ваших данных',
    en: 'An important notice about your data',
  },
  'agreement-ends': {
    kk: 'Шартыңыз туралы хабар',
    ru: 'Сообщение о вашем договоре',
    en: 'About your contract',
  },
  'function-restricted': {
    kk: 'Кабинеттің мүмкіндіктері туралы хабар',
    ru: 'О функциях вашего кабинета',
    en: 'About the functions of your cabinet',
  },
  survey: { kk: 'Пікіріңізді сұраймыз', ru: 'Просим ваше мнение', en: 'We ask for your opinion' },
  'force-majeure': {
    kk: 'Жауап мерзімі туралы хабар',
    ru: 'О сроке ответа',
    en: 'About the term of an answer',
  },
})

export type Topic = keyof typeof topics
