// Alerts as officers and those who are asked read them; the policies decide who reads which.
import { type RawBuilder, sql } from 'kysely'
import * as z from 'zod'
import type { Work } from '../../../kernel/work.ts'
import { actInWords } from '../../journal/index.ts'
import { shapes } from '../../organisations/index.ts'
import { breachKinds, detectionRules, explanations, type RuleId, ruleIds } from './rules.ts'

const text = shapes.text

export const alertStates = ['found', 'asked', 'answered', 'case', 'explained', 'incident'] as const

export const alertLine = z.object({
  alert: z.string(),
  rule: z.enum(ruleIds),
  says: text,
  also: z.array(text),
  kind: z.enum(breachKinds),
  /** 0 to 100 and more: the list is ranked by it. */
  weight: z.number(),
  /** Null where no single person did it. */
  staff: z
    .object({
      person: z.string(),
      account: z.string().nullable(),
      name: z.string(),
      duty: z.string().nullable(),
    })
    .nullable(),
  /** Whose data; the name is missing where the person belongs to another organisation. */
  person: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  firstAt: z.string(),
  lastAt: z.string(),
  count: z.number(),
  what: z.array(text),
  tried: z.array(text),
  state: z.enum(alertStates),
  caseWhy: z.enum(['repeat', 'no-answer', 'serious', 'officer']).nullable(),
  answer: z.string().nullable(),
  decision: z.string().nullable(),
})

export type AlertLine = z.output<typeof alertLine>

interface Row {
  id: string
  rule: RuleId
  also: RuleId[]
  weight: number
  account: string | null
  staff: string | null
  staff_name: string | null
  duty: string | null
  person: string | null
  person_name: string | null
  first_at: Date
  last_at: Date
  count: number
  acts: string[]
  tried: string[]
  state: AlertLine['state']
  case_why: AlertLine['caseWhy']
  answer: string | null
  decision: string | null
}

/** `a` is the alert. The heaviest first: a case before a question, then by weight, then the newest. */
export async function alertsWhere(
  work: Work,
  where: RawBuilder<unknown>,
  limit: number,
): Promise<AlertLine[]> {
  const { rows } = await sql<Row>`
    select a.id, a.rule, a.also, a.weight, a.account, a.staff, s.given_name || ' ' || s.family_name as staff_name, e.duty,
      a.person, p.given_name || ' ' || p.family_name as person_name, a.first_at, a.last_at, a.count, a.acts, a.tried,
      a.state, a.case_why, a.answer, a.decision
    from oversight.alert_view a
    left join people.person_view s on s.id = a.staff
    left join people.person_view p on p.id = a.person
    left join organisations.employment_view e on e.id = a.employment
    where ${where}
    order by a.weight + case when a.state = 'case' then 100 when a.state = 'answered' then 50 else 0 end desc,
      a.last_at desc, a.id limit ${limit}`.execute(work.db)
  return rows.map(lineOf)
}

/** Everybody whom the alerts name, for the journal. */
export function personsOf(alerts: readonly AlertLine[]): string[] {
  return alerts.flatMap(({ staff, person }) => [staff?.person, person?.id].filter(id => id !== undefined))
}

function lineOf(row: Row): AlertLine {
  const { says, kind } = detectionRules[row.rule]
  return {
    alert: row.id,
    rule: row.rule,
    says,
    also: row.also.map(rule => detectionRules[rule].says),
    kind,
    weight: row.weight,
    staff: row.staff
      ? {
          person: row.staff,
          account: row.account,
          name: row.staff_name ?? row.staff.slice(0, 8),
          duty: row.duty,
        }
      : null,
    person: row.person ? { id: row.person, name: row.person_name } : null,
    firstAt: row.first_at.toISOString(),
    lastAt: row.last_at.toISOString(),
    count: row.count,
    what: row.acts.map(actInWords),
    tried: row.tried.map(id => explanations[id as keyof typeof explanations] ?? { kk: id, ru: id, en: id }),
    state: row.state,
    caseWhy: row.case_why,
    answer: row.answer,
    decision: row.decision,
  }
}
