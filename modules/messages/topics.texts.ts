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
  'document-issued': { kk: 'Құжатыңыз дайын', ru: 'Ваш документ готов', en: 'Your document is ready' },
  'consent-withdrawn': {
    kk: 'Келісім қайтарып алынды',
    ru: 'Согласие отозвано',
    en: 'Your consent is withdrawn',
  },
})

export type Topic = keyof typeof topics
