import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { askForNewPasskey, askForPasskey } from '../passkeys.ts'
import { beginPasskey } from './begin-passkey.api.ts'

export const beginPasskeyAct = act(beginPasskey, async (work, { use }) => {
  if (use === 'sign-in') {
    work.saw([], 'self')
    return { options: JSON.stringify(await askForPasskey(work, use, null)) }
  }
  const { rows } = await sql<{ person: string; email: string }>`
    select person, email from accounts.account where id = ${work.actor.account}`.execute(work.db)
  const { person, email } = rows[0] ?? work.refuse('passkey-refused')
  const account = work.actor.account!
  // Half signed in, one may only finish signing in.
  if (use !== 'second-factor' && !work.actor.person) work.refuse('passkey-refused')
  work.saw(person, 'self')
  const options =
    use === 'add' ? await askForNewPasskey(work, account, email) : await askForPasskey(work, use, account)
  return { options: JSON.stringify(options) }
})
