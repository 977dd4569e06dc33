import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { removeTotp } from './remove-totp.api.ts'

export const removeTotpAct = act(removeTotp, async work => {
  const account = work.actor.account!
  const removed = await sql`delete from accounts.totp where account = ${account}`.execute(work.db)
  if (removed.numAffectedRows === 0n) work.absent()
  await work.emit('sign-in-changed', { account, what: 'totp-removed' })
  work.saw(work.actor.person!, 'self')
  return {}
})
