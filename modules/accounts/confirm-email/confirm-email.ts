import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { makePerson } from '../../people/index.ts'
import { passwordFits } from '../passwords.ts'
import { shownRegistration } from '../registrations.ts'
import { actFor, signIn } from '../sessions.ts'
import { underDelay } from '../tries.ts'
import { confirmEmail } from './confirm-email.api.ts'

export const confirmEmailAct = act(confirmEmail, async (work, { token, password }) => {
  const registration = (await shownRegistration(work, token)) ?? work.absent()
  const fits = await underDelay(work, registration.id, () =>
    passwordFits(registration.passwordHash, password),
  )
  if (!fits) work.refuse('wrong-password')

  const person = await makePerson(work, registration)
  const account = randomUUID()
  await actFor(work, account)
  await sql`insert into accounts.account (id, person, email, email_confirmed_at, lang, made_at)
    values (${account}, ${person}, ${registration.email}, ${work.now}, ${registration.lang}, ${work.now})`.execute(
    work.db,
  )
  await sql`insert into accounts.password (account, hash, changed_at)
    values (${account}, ${registration.passwordHash}, ${work.now})`.execute(work.db)
  await sql`delete from accounts.registration where id = ${registration.id}`.execute(work.db)
  const opened = await signIn(work, account, 'password')
  await work.emit('account-registered', { account, person })
  return { token: opened.token, next: registration.next }
})
