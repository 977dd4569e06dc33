import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { endSession } from './end-session.api.ts'

export const endSessionAct = act(endSession, async (work, { session }) => {
  const ended = await sql`update accounts.session set ended_at = ${work.now}, ended_why = 'ended-by-person'
    where id = ${session} and account = ${work.actor.account} and ended_at is null`.execute(work.db)
  if (ended.numAffectedRows === 0n) work.absent()
  work.saw(work.actor.person!, 'self')
  work.note({ session })
  return {}
})
