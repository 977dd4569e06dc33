import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { listMySessions } from './list-my-sessions.api.ts'

export const listMySessionsAct = act(listMySessions, async work => {
  const { rows } = await sql<{
    id: string
    device: string
    address: string
    made_at: Date
    last_seen_at: Date
  }>`
    select id, device, address, made_at, last_seen_at from accounts.session
    where account = ${work.actor.account} and ended_at is null and ends_at > ${work.now}
      and last_seen_at + make_interval(mins => idle_minutes) > ${work.now}
    order by last_seen_at desc, id`.execute(work.db)
  work.saw(work.actor.person!, 'self')
  return {
    sessions: rows.map(row => ({
      id: row.id,
      current: row.id === work.actor.session,
      device: row.device,
      address: row.address,
      since: row.made_at.toISOString(),
      lastSeen: row.last_seen_at.toISOString(),
    })),
  }
})
