// Letters about signing in. The events come from accounts, which knows nothing of letters.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line } from '../../../kernel/fields.ts'
import type { Text } from '../../../kernel/texts.ts'

function telling<Asks extends z.ZodType>(name: string, says: Text, asks: Asks) {
  return declare({
    name,
    says,
    kind: 'write',
    who: ['system'],
    internal: true,
    purpose: 'account',
    touches: ['contact', 'account'],
    asks,
    answers: z.object({}),
    refusals: {},
    clauses: ['PF-1.8.3'],
  })
}

export const tellOfRegistration = telling(
  'tell-of-registration',
  {
    kk: 'Тіркелуді растайтын хат жіберу.',
    ru: 'Отправить письмо для подтверждения регистрации.',
    en: 'Send the letter that confirms a registration.',
  },
  z.object({ registration: id() }),
)
export const tellOfNewPassword = telling(
  'tell-of-new-password',
  {
    kk: 'Жаңа құпиясөз қоятын сілтемесі бар хат жіберу.',
    ru: 'Отправить письмо со ссылкой для нового пароля.',
    en: 'Send the letter whose link sets a new password.',
  },
  z.object({ link: id() }),
)
export const tellOfSignIn = telling(
  'tell-of-sign-in',
  {
    kk: 'Кабинетке жаңа құрылғыдан кіргенін хабарлау.',
    ru: 'Сообщить о входе в кабинет с нового устройства.',
    en: 'Tell of a sign-in from a new device.',
  },
  z.object({ account: id() }),
)
export const tellOfSignInChange = telling(
  'tell-of-sign-in-change',
  {
    kk: 'Кіру тәсілінің өзгергенін хабарлау.',
    ru: 'Сообщить об изменении способа входа.',
    en: 'Tell that a way of signing in has changed.',
  },
  z.object({ account: id(), what: line(40) }),
)
