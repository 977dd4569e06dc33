// Restrictions with their appeals and answers, as the policies open them.
import { type RawBuilder, sql } from 'kysely'
import type { Answer } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import type { showContract } from './restrict.api.ts'

export type Restriction = Answer<typeof showContract>['restrictions'][number]

export interface Known extends Restriction {
  contract: string
  number: string
  person: string
  organisation: string | null
  organisationName: Text | null
}

/** The newest first. Alias `r` is the restriction, `c` its contract, `a` the appeal. */
export async function restrictionsWhere(
  work: Pick<Work, 'db' | 'now'>,
  where: RawBuilder<unknown>,
): Promise<Known[]> {
  const { rows } = await sql<Row>`
    select r.id, r.contract, c.number, c.person, c.organisation, r.functions, r.breaches, r.reason, r.from_at, r.until, e.at as lifted,
      case when o.id is not null then jsonb_build_object('kk', o.name_kk, 'ru', o.name_ru, 'en', o.name_en) end as organisation_name,
      a.id as appeal, a.text as appeal_text, a.at as appealed, w.outcome, w.text as answer_text, w.at as answered
    from agreements.restriction r
    join agreements.contract c on c.id = r.contract
    left join organisations.organisation o on o.id = c.organisation
    left join agreements.restriction_end e on e.restriction = r.id
    left join agreements.appeal a on a.restriction = r.id
    left join agreements.appeal_answer w on w.appeal = a.id
    where ${where} order by r.from_at desc, r.id`.execute(work.db)
  return rows.map(row => knownOf(row, work.now))
}

interface Row {
  id: string
  contract: string
  number: string
  person: string
  organisation: string | null
  organisation_name: Text | null
  functions: Restriction['functions']
  breaches: string[]
  reason: string
  from_at: Date
  until: Date
  lifted: Date | null
  appeal: string | null
  appeal_text: string
  appealed: Date
  outcome: 'kept' | 'lifted' | null
  answer_text: string
  answered: Date
}

function knownOf(row: Row, now: Date): Known {
  const { contract, number, person, organisation, functions, breaches, reason, outcome } = row
  return {
    restriction: row.id,
    contract,
    number,
    person,
    organisation,
    organisationName: row.organisation_name,
    functions,
    breaches,
    reason,
    from: row.from_at.toISOString(),
    until: row.until.toISOString(),
    liftedAt: row.lifted?.toISOString() ?? null,
    stands: row.lifted === null && row.until > now,
    appeal: row.appeal
      ? {
          appeal: row.appeal,
          text: row.appeal_text,
          at: row.appealed.toISOString(),
          answer: outcome && { outcome, text: row.answer_text, at: row.answered.toISOString() },
        }
      : null,
  }
}

/** What a letter about a restriction or about the answer to its appeal tells. */
export async function restrictionTold(
  work: Work<never>,
  restriction: string,
): Promise<Pick<Known, 'person' | 'number' | 'until' | 'liftedAt'>> {
  return (await restrictionsWhere(work, sql`r.id = ${restriction}`))[0] ?? work.absent()
}
