import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Кабинетке кіру', ru: 'Вход в кабинет', en: 'Sign in' },
  noAccount: {
    kk: 'Кабинетіңіз әлі жоқ па?',
    ru: 'Ещё нет кабинета?',
    en: 'No cabinet yet?',
  },
  forgotten: { kk: 'Құпиясөзді ұмыттыңыз ба?', ru: 'Забыли пароль?', en: 'Forgotten your password?' },
  passwordSet: {
    kk: 'Құпиясөз ауыстырылды. Енді жаңа құпиясөзбен кіріңіз.',
    ru: 'Пароль изменён. Войдите с новым паролем.',
    en: 'Your password is changed. Sign in with the new one.',
  },
  byPasskey: { kk: 'Құпиясөзсіз кіру', ru: 'Войти без пароля', en: 'Sign in without a password' },
})
