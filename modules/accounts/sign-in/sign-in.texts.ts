import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Кабинетке кіру', ru: 'Вход в кабинет', en: 'Sign in' },
  noAccount: {
    kk: 'Кабинетіңіз әлі жоқ па?',
    ru: 'Ещё нет кабинета?',
    en: 'No cabinet yet?',
  },
  byPasskey: { kk: 'Құпиясөзсіз кіру', ru: 'Войти без пароля', en: 'Sign in without a password' },
})
