// The ways of saying no that several acts of sign-in share.
import type { RefusalDeclaration } from '../../kernel/refusal.ts'

export const waitBeforeTrying = {
  kind: 'unavailable',
  clause: 'BL-4',
  says: {
    kk: 'Қатарынан тым көп әрекет жасалды. {seconds} секундтан кейін қайталаңыз.',
    ru: 'Слишком много попыток подряд. Повторите через {seconds, plural, one {# секунду} few {# секунды} other {# секунд}}.',
    en: 'Too many tries in a row. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  },
} as const satisfies RefusalDeclaration

export const weakPassword = {
  kind: 'invalid',
  says: {
    kk: 'Басқа құпиясөз ойлап табыңыз.',
    ru: 'Придумайте другой пароль.',
    en: 'Think of another password.',
  },
} as const satisfies RefusalDeclaration

export const wrongPassword = {
  kind: 'forbidden',
  clause: 'PF-1.8.2',
  says: { kk: 'Құпиясөз дұрыс емес.', ru: 'Неверный пароль.', en: 'The password is wrong.' },
} as const satisfies RefusalDeclaration

export const wrongCode = {
  kind: 'forbidden',
  says: {
    kk: 'Код дұрыс емес немесе қолданылып қойған. Қолданбадағы жаңа кодты енгізіңіз.',
    ru: 'Код неверен или уже использован. Введите новый код из приложения.',
    en: 'The code is wrong or was used already. Enter a new code from the application.',
  },
} as const satisfies RefusalDeclaration

export const passkeyRefused = {
  kind: 'forbidden',
  says: {
    kk: 'Кіру кілті танылмады. Қайталап көріңіз немесе құпиясөзбен кіріңіз.',
    ru: 'Ключ входа не распознан. Попробуйте ещё раз или войдите с паролем.',
    en: 'The passkey was not recognised. Try again, or use your password.',
  },
} as const satisfies RefusalDeclaration
