import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { removePasskey } from './remove-passkey.api.ts'

export const removePasskeyAct = act(removePasskey, async (work, { passkey }) => {
  const account = work.actor.account!
  const removed =
    await sql`delete from accounts.passkey where id = ${passkey} and account = ${account}`.execute(work.db)
  if (removed.numAffectedRows === 0n) work.absent()
  await work.emit('sign-in-changed', { account, what: 'passkey-removed' })
  work.saw(work.actor.person!, 'self')
  return {}
})
