import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { fault } from '../../../kernel/work.ts'
import { personCard } from '../../people/index.ts'
import { hashPassword, passwordFault } from '../passwords.ts'
import { endOthers } from '../sessions.ts'
import { verifyPassword } from '../verify-password.ts'
import { changePassword } from './change-password.api.ts'

export const changePasswordAct = act(changePassword, async (work, asked) => {
  const account = work.actor.account!
  if (!(await verifyPassword(work, account, asked.password))) {
    work.refuse('wrong-password', {
      fields: [fault('password', changePassword.refusals['wrong-password'].says)],
    })
  }
  const card = await personCard(work, work.actor.person!)
  const own = [card?.givenName, card?.familyName, card?.email ?? undefined, card?.phone ?? undefined]
  const weak = passwordFault(asked.newPassword, own)
  if (weak) work.refuse('weak-password', { fields: [fault('newPassword', weak)] })
  await sql`update accounts.password set hash = ${await hashPassword(asked.newPassword)}, changed_at = ${work.now}
    where account = ${account}`.execute(work.db)
  const ended = asked.endOthers ? await endOthers(work) : 0
  await work.emit('sign-in-changed', { account, what: 'password' })
  work.saw(work.actor.person!, 'self')
  return { ended }
})
