import { act } from '../../../kernel/act.ts'
import { accountOfPasskey, passkeyFits } from '../passkeys.ts'
import { actFor, signIn } from '../sessions.ts'
import { signInWithPasskey } from './sign-in-with-passkey.api.ts'

export const signInWithPasskeyAct = act(signInWithPasskey, async (work, { passkey }) => {
  const account = (await accountOfPasskey(work, passkey)) ?? work.refuse('passkey-refused')
  await actFor(work, account)
  if (!(await passkeyFits(work, account, 'sign-in', passkey))) work.refuse('passkey-refused')
  return signIn(work, account, 'passkey')
})
