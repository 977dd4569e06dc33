import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { fault } from '../../../kernel/work.ts'
import { personCard } from '../../people/index.ts'
import { shownPasswordLink, spendPasswordLink } from '../password-links.ts'
import { hashPassword, passwordFault } from '../passwords.ts'
import { personOfAccount } from '../person-of-account.ts'
import { endAll } from '../sessions.ts'
import { forgetTries } from '../tries.ts'
import { setNewPassword } from './set-new-password.api.ts'

export const setNewPasswordAct = act(setNewPassword, async (work, asked) => {
  const { account, email } = (await shownPasswordLink(work, asked.token)) ?? work.absent()
  const person = (await personOfAccount(work, account))!
  // The name and the phone that the password must not be made of are the person's own to see.
  await sql`select set_config('shipa.persons', ${`{${person}}`}, true)`.execute(work.db)
  const card = await personCard(work, person)
  const own = [card?.givenName, card?.familyName, email, card?.phone ?? undefined]
  const weak = passwordFault(asked.newPassword, own)
  if (weak) work.refuse('weak-password', { fields: [fault('newPassword', weak)] })

  if (!(await spendPasswordLink(work, email, asked.token))) work.absent()
  await sql`update accounts.password set hash = ${await hashPassword(asked.newPassword)}, changed_at = ${work.now}
    where account = ${account}`.execute(work.db)
  // Whoever had learned the old password is sent out, wherever he sits.
  await endAll(work, account)
  await forgetTries(work, email)
  await work.emit('sign-in-changed', { account, what: 'password' })
  work.saw(person, 'self')
  work.note({ account })
  return {}
})
