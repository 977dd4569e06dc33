// A session is a row that a token opens. A new token is given whenever its rights change: at sign-in, after
// the second factor, when a duty is taken up. An old one stolen before is worth nothing after.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { dayOf } from '../catalogue/index.ts'
import { newToken, tokenHash } from './enter.ts'
import { site } from './site.ts'

/** Idle and absolute limits in minutes. */
export const limits = {
  person: { idle: 30, whole: 12 * 60 },
  staff: { idle: 15, whole: 10 * 60 },
  /** Password given, second factor awaited. */
  half: { idle: 10, whole: 10 },
} as const

/** How long a confirmation of password or passkey counts. */
export const confirmedMinutes = 10

export interface Opened {
  token: string
  session: string
  secondFactor: 'none' | 'awaited' | 'given'
  /** Whether there is a duty to take up. */
  hasDuty: boolean
}

/** Signs an account in after its password (more may be needed) or its passkey (which is two factors in one). */
export async function signIn(work: Work, account: string, by: 'password' | 'passkey'): Promise<Opened> {
  await endCurrent(work)
  await actFor(work, account)
  const secondFactor =
    by === 'passkey' ? 'given' : (await hasSecondFactor(work, account)) ? 'awaited' : 'none'
  return openSession(work, account, secondFactor)
}

/** Opens the whole session after the second factor, in place of the half one. */
export async function finishSignIn(work: Work, account: string): Promise<Opened> {
  await endCurrent(work)
  return openSession(work, account, 'given')
}

async function openSession(
  work: Work,
  account: string,
  secondFactor: Opened['secondFactor'],
): Promise<Opened> {
  const session = randomUUID()
  const token = newToken()
  const { idle, whole } = secondFactor === 'awaited' ? limits.half : limits.person
  const { rows } = await sql<{ person: string; known: boolean; first: boolean }>`
    select a.person, not exists (select from accounts.session where account = a.id) as first,
      exists (select from accounts.session where account = a.id and device = ${work.origin.device}
        and second_factor <> 'awaited') as known
    from accounts.account a where a.id = ${account}`.execute(work.db)
  const found = rows[0] ?? work.absent()
  await sql`insert into accounts.session (id, account, token_hash, made_at, last_seen_at, idle_minutes, ends_at,
      second_factor, address, device)
    values (${session}, ${account}, ${tokenHash(token)}, ${work.now}, ${work.now}, ${idle},
      ${later(work.now, whole)}, ${secondFactor}, ${work.origin.address}, ${work.origin.device})`.execute(
    work.db,
  )
  const hasDuty = secondFactor !== 'awaited' && (await isEmployed(work, found.person))
  // PF-1.8.3: the owner hears of a sign-in from a device that was never seen.
  if (secondFactor !== 'awaited' && !found.known && !found.first) {
    await work.emit('sign-in-noticed', { account, session })
  }
  work.saw(found.person, 'self')
  work.note({ account, session })
  return { token, session, secondFactor, hasDuty }
}

/**
 * Goes on under a duty, or (null) as oneself again, with a new token. The absolute limit only ever shrinks:
 * changing duties must not keep a session alive for ever.
 */
export async function changeDuty(work: Work, employment: string | null): Promise<string> {
  const token = newToken()
  const { idle, whole } = employment ? limits.staff : limits.person
  const before = await endCurrent(work)
  await sql`insert into accounts.session (account, token_hash, employment, made_at, last_seen_at, idle_minutes, ends_at,
      confirmed_until, second_factor, address, device)
    select account, ${tokenHash(token)}, ${employment}, ${work.now}, ${work.now}, ${idle},
      least(ends_at, ${later(work.now, whole)}), confirmed_until, second_factor, ${work.origin.address},
      ${work.origin.device}
    from accounts.session where id = ${before}`.execute(work.db)
  return token
}

/** Ends every session of the acting account but this one. */
export async function endOthers(work: Work): Promise<number> {
  const ended = await sql`update accounts.session set ended_at = ${work.now}, ended_why = 'ended-by-person'
    where account = ${work.actor.account} and id <> ${work.actor.session} and ended_at is null`.execute(
    work.db,
  )
  return Number(ended.numAffectedRows ?? 0n)
}

/** Ends every session of an account, also the one that acts. */
export async function endAll(work: Work, account: string): Promise<void> {
  await sql`update accounts.session set ended_at = ${work.now}, ended_why = 'ended-by-person'
    where account = ${account} and ended_at is null`.execute(work.db)
}

/** Whether a password alone opens the account no more. */
export async function hasSecondFactor(work: Work, account: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from accounts.totp where account = ${account} and confirmed_at is not null
    union all select 1 from accounts.passkey where account = ${account} limit 1`.execute(work.db)
  return rows.length > 0
}

/** BL-4: whether this session must give a second factor before it may take up a duty. */
export async function secondFactorMissing(work: Work): Promise<boolean> {
  if (!site().staffNeedSecondFactor) return false
  const { rows } = await sql<{ second_factor: string }>`
    select second_factor from accounts.session where id = ${work.actor.session}`.execute(work.db)
  return rows[0]?.second_factor !== 'given'
}

/**
 * Before sign-in nobody is anybody and sees no row; from here on the transaction may read and write the
 * sign-in data of this one account. It gives no person and no duty.
 */
export async function actFor(work: Work, account: string): Promise<void> {
  await sql`select set_config('shipa.account', ${account}, true)`.execute(work.db)
}

async function isEmployed(work: Work, person: string): Promise<boolean> {
  await sql`select set_config('shipa.person', ${person}, true)`.execute(work.db)
  const today = dayOf(work.now)
  const { rows } = await sql`select 1 from organisations.employment_view
    where person = ${person} and starts_on <= ${today} and (ends_on is null or ends_on >= ${today}) limit 1`.execute(
    work.db,
  )
  return rows.length > 0
}

export function later(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000)
}

async function endCurrent(work: Work): Promise<string | null> {
  const { session } = work.actor
  if (session) {
    await sql`update accounts.session set ended_at = ${work.now}, ended_why = 'replaced'
      where id = ${session} and ended_at is null`.execute(work.db)
  }
  return session
}
