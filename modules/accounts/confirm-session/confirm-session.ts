import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { passkeyFits } from '../passkeys.ts'
import { confirmedMinutes, later } from '../sessions.ts'
import { verifyPassword } from '../verify-password.ts'
import { confirmSession } from './confirm-session.api.ts'

export const confirmSessionAct = act(confirmSession, async (work, { password, passkey }) => {
  const account = work.actor.account!
  if (passkey) {
    if (!(await passkeyFits(work, account, 'confirm', passkey))) work.refuse('passkey-refused')
  } else if (!(await verifyPassword(work, account, password ?? ''))) {
    work.refuse('wrong-password')
  }
  const until = later(work.now, confirmedMinutes)
  await sql`update accounts.session set confirmed_until = ${until} where id = ${work.actor.session}`.execute(
    work.db,
  )
  work.saw(work.actor.person!, 'self')
  return { until: until.toISOString() }
})
