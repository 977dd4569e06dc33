// Words that several pages of sign-in share.
import { words } from '../../kernel/texts.ts'

export const shared = words({
  email: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
  password: { kk: 'Құпиясөз', ru: 'Пароль', en: 'Password' },
  newPasswordHint: {
    kk: 'Кемінде 8 таңба, 15 болса жақсы. Кез келген таңба жарайды: бірнеше сөзден тұратын сөйлем ең берігі.',
    ru: 'Не меньше 8 знаков, лучше 15. Подходят любые знаки: надёжнее всего фраза из нескольких слов.',
    en: 'At least 8 characters, better 15. Any characters will do: a phrase of several words is the strongest.',
  },
  continue: { kk: 'Жалғастыру', ru: 'Продолжить', en: 'Continue' },
  signIn: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
  register: { kk: 'Тіркелу', ru: 'Зарегистрироваться', en: 'Register' },
  back: { kk: 'Артқа', ru: 'Назад', en: 'Back' },
  usePasskey: { kk: 'Кіру кілтін қолдану', ru: 'Использовать ключ входа', en: 'Use a passkey' },
  passkeyFailed: {
    kk: 'Браузер кілтті бермеді. Қайталап көріңіз немесе басқа тәсілді таңдаңыз.',
    ru: 'Браузер не передал ключ. Попробуйте ещё раз или выберите другой способ.',
    en: 'The browser gave no passkey. Try again or choose another way.',
  },
  or: { kk: 'немесе', ru: 'или', en: 'or' },
})
