// What was answered, with the names of its classes and reasons, as the paper, the file and the pages tell it.
import { sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { recordClasses } from '../../privacy/index.ts'
import type { Decision } from '../kinds.ts'
import type { Request } from '../requests.ts'
import { openWords } from '../words.ts'

export interface Reason {
  name: Text
  article: Text
}

export interface Decided {
  recordClass: string
  name: Text
  decision: Decision
  reason: Reason | null
  until: string | null
  /** On what ground records of the class are kept in general, and for how many years. */
  ground: Text | null
  years: number | null
}

export interface Given {
  at: Date
  employment: string
  account: string
  granted: boolean
  reason: Reason | null
  says: string
  decided: Decided[]
}

const named = (alias: string, column: string) =>
  sql<Text>`jsonb_build_object('kk', ${sql.ref(`${alias}.${column}_kk`)}, 'ru', ${sql.ref(`${alias}.${column}_ru`)}, 'en', ${sql.ref(`${alias}.${column}_en`)})`
const reason = sql<Reason | null>`case when n.id is not null then
  jsonb_build_object('name', ${named('n', 'name')}, 'article', ${named('n', 'article')}) end`

/** The answer of a request; null while there is none that the actor may see. */
export async function answerOf(work: Pick<Work, 'db' | 'sealing'>, request: Request): Promise<Given | null> {
  const { rows } = await sql<Omit<Given, 'says' | 'decided'> & { sealed: Buffer }>`
    select a.at, a.by_employment as employment, a.by_account as account, a.granted, ${reason} as reason,
      a.says_sealed as sealed
    from rights.answer a left join rights.reason n on n.id = a.reason where a.request = ${request.id}`.execute(
    work.db,
  )
  if (!rows[0]) return null
  const { sealed, ...answer } = rows[0]
  const decided = await decidedIn(work, request.id)
  return { ...answer, says: (await openWords(work, request, sealed)) ?? '', decided }
}

async function decidedIn(work: Pick<Work, 'db'>, request: string): Promise<Decided[]> {
  const { rows } = await sql<Pick<Decided, 'recordClass' | 'decision' | 'reason' | 'until'>>`
    select d.record_class as "recordClass", d.decision, ${reason} as reason, d.until
    from rights.decision d left join rights.reason n on n.id = d.reason where d.request = ${request}`.execute(
    work.db,
  )
  const classes = await recordClasses(work)
  return classes.flatMap(({ id, name, ground, keepYears: years }) =>
    rows.filter(row => row.recordClass === id).map(row => ({ ...row, name, ground, years })),
  )
}

/** Exactly what the officer signed: made of the rows, so that it can be made of them again. */
export async function answerAsSigned(
  work: Pick<Work, 'db' | 'sealing'>,
  request: Request,
): Promise<string | null> {
  const { rows } = await sql<{ granted: boolean; reason: string | null; sealed: Buffer }>`
    select granted, reason, says_sealed as sealed from rights.answer where request = ${request.id}`.execute(
    work.db,
  )
  if (!rows[0]) return null
  const { granted, reason, sealed } = rows[0]
  const { rows: decisions } = await sql<Record<string, string | null>>`
    select record_class as "recordClass", decision, reason, until from rights.decision
    where request = ${request.id} order by record_class`.execute(work.db)
  const says = await openWords(work, request, sealed)
  return JSON.stringify({ number: request.number, granted, reason, says, decisions })
}
