import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { keepPasskey } from '../passkeys.ts'
import { addPasskey } from './add-passkey.api.ts'

export const addPasskeyAct = act(addPasskey, async (work, { passkey, name }) => {
  const account = work.actor.account!
  if (!(await keepPasskey(work, account, passkey, name))) work.refuse('passkey-refused')
  // Who has just shown the factor need not be asked for it again in this session.
  await sql`update accounts.session set second_factor = 'given' where id = ${work.actor.session}`.execute(
    work.db,
  )
  await work.emit('sign-in-changed', { account, what: 'passkey-added' })
  work.saw(work.actor.person!, 'self')
  return {}
})
