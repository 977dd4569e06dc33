// Requests as other parts read them. The state of one is computed from its rows.
import { type RawBuilder, sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import type { Kind } from './kinds.ts'

export const states = ['received', 'taken', 'paused', 'joined', 'being-carried-out', 'answered'] as const
export const results = ['given', 'nothing-held', 'withheld', 'done', 'refused', 'answered'] as const
export type State = (typeof states)[number]

export interface Request {
  id: string
  number: string
  kind: Kind
  organisation: string
  organisationName: Text
  /** Null: the platform itself, as other modules name it. */
  holder: string | null
  person: string | null
  way: 'cabinet' | 'desk' | 'letter'
  at: Date
  shelf: string | null
  about: string | null
  joinedTo: string | null
  checked: 'signed-in' | 'represented' | 'document-seen' | null
  state: State
  pausedFor: 'identity-not-proven' | 'more-is-needed' | null
  takenBy: string | null
  answeredBy: string | null
  result: Result | null
  sealed: Buffer
}

export type Result = (typeof results)[number]

/** Requests whose rows the policies let the actor see, the newest first. */
export async function requestsWhere(
  work: Pick<Work, 'db'>,
  where: RawBuilder<unknown>,
  limit = 200,
): Promise<Request[]> {
  const { rows } = await sql<Request>`
    select r.id, r.number, r.kind, r.organisation,
      jsonb_build_object('kk', o.name_kk, 'ru', o.name_ru, 'en', o.name_en) as "organisationName",
      case when o.kind <> 'platform' then r.organisation end as holder,
      r.person, r.way, r.at, r.shelf, r.about, r.joined_to as "joinedTo", c.how as checked,
      case when r.joined_to is not null then 'joined' when e.request is not null then 'answered'
        when a.request is not null then 'being-carried-out' when held.what = 'paused' then 'paused'
        when taken.by_account is not null then 'taken' else 'received' end as state,
      case when a.request is null and held.what = 'paused' then held.reason end as "pausedFor",
      taken.by_account as "takenBy", a.by_employment as "answeredBy", e.result, r.form_sealed as sealed
    from rights.request r
    join organisations.organisation o on o.id = r.organisation
    left join rights.identity_check c on c.request = r.id
    left join rights.answer a on a.request = r.id
    left join rights.execution e on e.request = r.id
    left join lateral (select s.what, s.reason from rights.step s
      where s.request = r.id and s.what in ('paused', 'resumed') order by s.at desc, s.id desc limit 1) held on true
    left join lateral (select s.by_account from rights.step s
      where s.request = r.id and s.what = 'taken' order by s.at desc, s.id desc limit 1) taken on true
    where ${where} order by r.at desc, r.number desc limit ${limit}`.execute(work.db)
  return rows
}

/** A request that the actor may work on or read; else the answer is that there is none. */
export async function requestOf(work: Work<never>, id: string): Promise<Request> {
  const [request] = await requestsWhere(work, sql`r.id = ${id}`)
  return request ?? work.absent()
}

/** A request of the officer's own organisation; tells the journal whose it is. */
export async function requestAtWork(work: Work<never>, id: string): Promise<Request> {
  const [request] = await requestsWhere(
    work,
    sql`r.id = ${id} and r.organisation = ${work.actor.organisation}`,
  )
  if (!request) return work.absent()
  work.saw(request.person ?? [], 'request-answered')
  return request
}

/** Whose kind decides what may be done: an objection reopens the request whose refusal it contests. */
export async function subjectOf(work: Pick<Work, 'db'>, request: Request): Promise<Request> {
  if (!request.about) return request
  return (await requestsWhere(work, sql`r.id = ${request.about}`))[0]!
}

/** Receipt number: the year and a running number. */
export async function newNumber(work: Pick<Work, 'db' | 'now'>): Promise<string> {
  const { rows } = await sql<{ n: string }>`select nextval('rights.request_number') as n`.execute(work.db)
  const year = work.now.toLocaleDateString('en-GB', { timeZone: 'Asia/Almaty', year: 'numeric' })
  return `R-${year}-${String(rows[0]!.n).padStart(6, '0')}`
}
