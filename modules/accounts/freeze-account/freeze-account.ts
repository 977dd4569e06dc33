import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import {
  askToUnfreeze,
  endAccess,
  freezeAccount,
  showStaffAccess,
  unfreezeAccount,
} from './freeze-account.api.ts'

type Row = Answer<typeof showStaffAccess>['staff'][number] & { person: string }
type Member = Omit<Row, 'lastUsedAt' | 'frozenAt'> & { lastUsedAt: Date | null; frozenAt: Date | null }

export const endAccessAct = act(endAccess, async (work, { account, reason, passkeys }) => {
  const { person } = await memberOf(work, account)
  await write(work, account, 'sessions-ended', reason)
  const ended = await stop(work, account, { freezing: false, passkeys })
  work.saw(person, 'protection-of-data')
  await work.emit('account-stopped', { account, what: 'sessions-ended' })
  return { ended }
})

/** Waits for acts of the account that are under way; the next one is refused. */
export const freezeAccountAct = act(freezeAccount, async (work, { account, reason }) => {
  await oneAtATime(work, account)
  const { person, frozenAt } = await memberOf(work, account)
  if (frozenAt) return work.refuse('frozen-already')
  await write(work, account, 'frozen', reason)
  const ended = await stop(work, account, { freezing: true, passkeys: false })
  work.saw(person, 'protection-of-data')
  await work.emit('account-stopped', { account, what: 'frozen' })
  return { ended }
})

export const askToUnfreezeAct = act(askToUnfreeze, async (work, { account, reason }) => {
  const { person, frozenAt } = await memberOf(work, account)
  if (!frozenAt) return work.refuse('not-frozen')
  const asked = await write(work, account, 'release-asked', reason)
  work.saw(person, 'protection-of-data')
  return { asked }
})

export const unfreezeAccountAct = act(unfreezeAccount, async (work, { account, asked, reason }) => {
  await oneAtATime(work, account)
  const { person, frozenAt } = await memberOf(work, account)
  const { rows } = await sql<{ by_account: string }>`select by_account from accounts.containment
    where id = ${asked} and account = ${account} and what = 'release-asked'`.execute(work.db)
  const { by_account } = rows[0] ?? work.absent()
  if (!frozenAt) return work.refuse('not-frozen')
  await write(work, account, 'released', reason, { asked, by: by_account })
  await sql`select accounts.release(${account})`.execute(work.db)
  work.saw(person, 'protection-of-data')
  await work.emit('account-released', { account })
  return {}
})

export const showStaffAccessAct = act(showStaffAccess, async work => {
  const staff = await members(work)
  work.saw(
    staff.map(member => member.person),
    'protection-of-data',
  )
  return {
    staff: staff.map(({ person, ...member }) => ({
      ...member,
      lastUsedAt: member.lastUsedAt?.toISOString() ?? null,
      frozenAt: member.frozenAt?.toISOString() ?? null,
    })),
  }
})

/** The platform's administrator stops any account; others only those of their own staff. */
async function memberOf(work: Work, account: string): Promise<{ person: string; frozenAt: Date | null }> {
  const { rows } = await sql<{ person: string; frozenAt: Date | null }>`
    select person, frozen_at as "frozenAt" from accounts.contained(${account})`.execute(work.db)
  return rows[0] ?? work.absent()
}

async function write(
  work: Work,
  account: string,
  what: string,
  reason: string,
  asked: { asked: string; by: string } | null = null,
): Promise<string> {
  const id = randomUUID()
  const { organisation, account: by } = work.actor
  await sql`insert into accounts.containment (id, account, organisation, what, reason, at, by_account, asked, asked_by)
    values (${id}, ${account}, ${organisation}, ${what}, ${reason}, ${work.now}, ${by}, ${asked?.asked ?? null},
      ${asked?.by ?? null})`.execute(work.db)
  return id
}

async function stop(
  work: Work,
  account: string,
  how: { freezing: boolean; passkeys: boolean },
): Promise<number> {
  const { rows } = await sql<{ ended: number }>`
    select accounts.stop_access(${account}, ${work.now}, ${how.freezing}, ${how.passkeys}) as ended`.execute(
    work.db,
  )
  return rows[0]!.ended
}

async function oneAtATime(work: Work, account: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`freeze ${account}`}, 0))`.execute(work.db)
}

async function members(work: Work): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select s.account, e.person, n.family_name || ' ' || n.given_name as name, array_agg(e.duty order by e.duty) as duties,
      max(s.last_used_at) as "lastUsedAt", max(s.open_sessions) as "openSessions", max(s.frozen_at) as "frozenAt",
      coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'what', c.what, 'at', c.at, 'reason', c.reason,
          'mine', c.by_account = ${work.actor.account}) order by c.place desc)
        from accounts.containment c where c.account = s.account), '[]') as history
    from accounts.staff_presence() s
    join organisations.employment_view e on e.id = s.employment
    join people.person_view n on n.id = e.person
    group by s.account, e.person, name order by name, s.account`.execute(work.db)
  return rows
}
