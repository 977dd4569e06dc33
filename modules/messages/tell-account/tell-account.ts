import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { passwordLetter, personOfAccount, registrationLetter } from '../../accounts/index.ts'
import { sendMessage } from '../send-message.ts'
import type { Topic } from '../topics.texts.ts'
import * as declarations from './tell-account.api.ts'
import texts from './tell-account.texts.ts'

const tellOfRegistration = act(declarations.tellOfRegistration, async (work, { registration }) => {
  // Nobody is a person here yet.
  work.saw([], 'system-duty')
  const letter = await registrationLetter(work, registration)
  if (!letter) return {}
  const { email, lang, link } = letter
  await sendMessage(
    work,
    link
      ? { email, lang, topic: 'account-registered', text: texts.confirm, link }
      : { email, lang, topic: 'address-known', text: texts.known, link: '/sign-in' },
  )
  return {}
})

const tellOfNewPassword = act(declarations.tellOfNewPassword, async (work, asked) => {
  const letter = await passwordLetter(work, asked.link)
  work.saw(letter?.person ?? [], 'system-duty')
  if (!letter) return {}
  // To the address that signs in: the one on the person's card may be another.
  const { email, lang, link } = letter
  await sendMessage(work, { email, lang, topic: 'new-password', text: texts.newPassword, link })
  return {}
})

const tellOfSignIn = act(declarations.tellOfSignIn, (work, { account }) =>
  warn(work, account, 'sign-in-noticed', texts.signIn),
)

const tellOfSignInChange = act(declarations.tellOfSignInChange, (work, { account }) =>
  warn(work, account, 'sign-in-changed', texts.change),
)

export const tellingActs = [tellOfRegistration, tellOfNewPassword, tellOfSignIn, tellOfSignInChange]

async function warn(work: Work, account: string, topic: Topic, text: Text) {
  const person = (await personOfAccount(work, account)) ?? work.absent()
  work.saw(person, 'system-duty')
  await sendMessage(work, { person, topic, text, values: { when: work.now }, link: '/cabinet/security' })
  return {}
}
