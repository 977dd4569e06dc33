import { act } from '../../../kernel/act.ts'
import { signIn } from '../sessions.ts'
import { accountByPassword } from '../verify-password.ts'
import { signInWithPassword } from './sign-in.api.ts'

export const signInAct = act(signInWithPassword, async (work, { email, password }) => {
  const account = (await accountByPassword(work, email, password)) ?? work.refuse('wrong-sign-in')
  return signIn(work, account, 'password')
})
