// Contracts as both sides see them: whose, with whom, under which number, and whether it is being ended.
import { type RawBuilder, sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'

export interface Notice {
  id: string
  side: 'person' | 'organisation'
  reason: string
  /** Breaches of prescriptions that end it (CL-8.4); none on another ground. */
  breaches: string[]
  givenAt: Date
  lastDay: string
  endsAt: Date
}

export interface Contract {
  id: string
  number: string
  kind: string
  slug: string
  title: Text
  /** Null: with the platform. */
  organisation: string | null
  organisationName: Text | null
  person: string
  /** The account that made it; null when it was made at the desk or by phone. */
  account: string | null
  /** Null where the acting duty may not see the person's card. */
  personName: string | null
  madeAt: Date
  /** The newest edition that was accepted under it: its number of working days sets the term of notice. */
  edition: string
  noticeDays: number | null
  /** Null: nobody has given notice, or it was taken back. */
  notice: Notice | null
}

/** The contract, when it is open to the acting person or duty; null otherwise. The caller tells the journal. */
export async function contractById(work: Work<never>, id: string): Promise<Contract | null> {
  return (await contractsWhere(work, sql`c.id = ${id}`))[0] ?? null
}

/** Contracts that the policies open, the newest first; at most two hundred. */
export async function contractsWhere(
  work: Pick<Work, 'db' | 'now'>,
  where: RawBuilder<unknown>,
): Promise<Contract[]> {
  const { rows } = await sql<Omit<Contract, 'notice'> & Nullable<Notice> & { notice: string | null }>`
    select c.id, c.number, d.kind, d.slug, c.organisation, c.person, f.account, c.made_at as "madeAt", l.edition,
      jsonb_build_object('kk', e.title_kk, 'ru', e.title_ru, 'en', coalesce(e.title_en, e.title_ru)) as title,
      case when o.id is not null then jsonb_build_object('kk', o.name_kk, 'ru', o.name_ru, 'en', o.name_en) end as "organisationName",
      p.given_name || ' ' || p.family_name as "personName", agreements.notice_days(l.edition, ${work.now}) as "noticeDays",
      n.id as notice, n.side, n.reason, n.breaches, n.given_at as "givenAt", n.last_day::text as "lastDay", n.ends_at as "endsAt"
    from agreements.contract c
    join agreements.document d on d.id = c.document
    -- The policies hide an acceptance of the platform from its administrator: there the edition in force stands for it.
    cross join lateral (select coalesce(
      (select a.edition from agreements.acceptance a join agreements.edition x on x.id = a.edition
        where a.document = c.document and a.person = c.person and a.on_behalf_of is null order by x.number desc limit 1),
      agreements.in_force(c.document, ${work.now})) as edition) l
    join agreements.edition e on e.id = l.edition
    left join agreements.acceptance f on f.id = c.acceptance
    left join organisations.organisation o on o.id = c.organisation
    left join people.person_view p on p.id = c.person
    left join agreements.standing_notice n on n.contract = c.id
    where ${where} order by c.made_at desc, c.id limit 200`.execute(work.db)
  return rows.map(({ notice, side, reason, breaches, givenAt, lastDay, endsAt, ...contract }) => ({
    ...contract,
    notice: notice
      ? {
          id: notice,
          side: side!,
          reason: reason!,
          breaches: breaches!,
          givenAt: givenAt!,
          lastDay: lastDay!,
          endsAt: endsAt!,
        }
      : null,
  }))
}

type Nullable<T> = { [Key in keyof T]: T[Key] | null }

/** Whether the contract has come to its last day. */
export function hasEnded({ notice }: Pick<Contract, 'notice'>, now: Date): boolean {
  return notice !== null && notice.endsAt <= now
}

/** What a letter about a notice tells, also after the notice was taken back. */
export async function noticeTold(
  work: Work<never>,
  termination: string,
): Promise<{ person: string; number: string; side: Notice['side']; endsAt: Date }> {
  const { rows } = await sql<{ person: string; number: string; side: Notice['side']; endsAt: Date }>`
    select c.person, c.number, t.side, t.ends_at as "endsAt"
    from agreements.termination t join agreements.contract c on c.id = t.contract where t.id = ${termination}`.execute(
    work.db,
  )
  return rows[0] ?? work.absent()
}
