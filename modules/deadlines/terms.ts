// The terms of an event: those of the law on the day, and those that a published document promises.
import { sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { dayOf } from '../catalogue/index.ts'

export interface Term {
  length: number
  unit: 'working-days' | 'days' | 'hours'
  /** The article, or the document and its edition, that sets it. */
  basis: Text
}

export interface Rule extends Term {
  event: string
  name: string
  since: string
  says: Text
  source: string
  sourceDate: string
  /** False: nobody has confirmed the number. */
  verified: boolean
}

/** Rules in force on the day of work; of one name the latest. */
export async function rulesInForce(work: Pick<Work, 'db' | 'now'>, event?: string): Promise<Rule[]> {
  const { rows } = await sql<Rule>`
    select distinct on (event, name) event, name, since, length, unit, source, source_date as "sourceDate", verified,
      jsonb_build_object('kk', says_kk, 'ru', says_ru, 'en', says_en) as says,
      jsonb_build_object('kk', basis_kk, 'ru', basis_ru, 'en', basis_en) as basis
    from deadlines.rule where since <= ${dayOf(work.now)} and event = coalesce(${event ?? null}, event)
    order by event, name, since desc`.execute(work.db)
  return rows
}
