import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { signOut } from './sign-out.api.ts'

export const signOutAct = act(signOut, async work => {
  await sql`update accounts.session set ended_at = ${work.now}, ended_why = 'signed-out'
    where id = ${work.actor.session} and ended_at is null`.execute(work.db)
  work.saw(work.actor.person ?? [], 'self')
  return {}
})
