import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import { printPaper, signsNotPrintable } from '../../../kernel/press/paper.ts'
import type { Work } from '../../../kernel/work.ts'
import { addDays, addWorkingDays, dayOf } from '../../catalogue/index.ts'
import { organisationById } from '../../organisations/index.ts'
import { partnerFor, requireAgent, ruleOfLines } from './agent.ts'
import { lockPartner, termsInForce } from './agent-book.ts'
import { closeStatement, exportStatement, showStatement } from './statement.api.ts'
import { statementCsv, statementPaper } from './statement-paper.ts'
import { hashOf, type Line, linesOf, linesToCome, type Statement, statementById } from './statement-rows.ts'

export const closeStatementAct = act(closeStatement, async (work, { partner }) => {
  await requireAgent(work)
  work.saw([], 'agent-of-payment')
  const statement = await makeStatement(work, partner)
  work.note({ statement })
  return { statement }
})

export const showStatementAct = act(showStatement, async (work, asked) => {
  const { statement, lines } = await opened(work, asked.statement)
  const { id, hash, madeAt, untilDay, ...shown } = statement
  return {
    ...shown,
    statement: id,
    lastDay: addDays(untilDay, -1),
    hash: hash.toString('hex'),
    intact: hash.equals(hashOf(statement, lines)),
    madeAt: madeAt.toISOString(),
    lines: lines.map(({ movement: _, person: __, at, ...line }, place) => ({
      ...line,
      place: place + 1,
      at: at.toISOString(),
    })),
    objection: await objectionTo(work, id),
    payout: await payoutOf(work, id),
  }
})

export const exportStatementAct = act(exportStatement, async (work, asked) => {
  const { statement, lines } = await opened(work, asked.statement)
  const name = `${statement.bin}-${statement.number}.${asked.as}`
  if (asked.as === 'csv')
    return { base64: Buffer.from(statementCsv(statement, lines)).toString('base64'), name }
  const { rows } = await sql<{ id: string }>`
    select id from organisations.organisation where kind = 'platform'`.execute(work.db)
  const paper = statementPaper(statement, lines, await organisationById(work, rows[0]!.id))
  const signs = signsNotPrintable(paper)
  if (signs.length > 0) work.refuse('cannot-be-printed', { values: { signs: signs.join(' ') } })
  return { base64: (await printPaper(paper)).toString('base64'), name }
})

/** Closes the period of a partner that is over; refuses without terms, before anything moved, and before its end. */
export async function makeStatement(
  work: Work<'no-terms' | 'nothing-moved' | 'period-not-over'>,
  partner: string,
): Promise<string> {
  await lockPartner(work, partner)
  const terms = (await termsInForce(work, partner)) ?? work.refuse('no-terms')
  const last = await lastOf(work, partner)
  const fromDay = last?.untilDay ?? (await firstDay(work, partner)) ?? work.refuse('nothing-moved')
  const untilDay = addDays(fromDay, terms.periodDays)
  if (untilDay > dayOf(work.now)) work.refuse('period-not-over', { values: { until: addDays(untilDay, -1) } })
  const lines = await linesToCome(work, partner, untilDay)
  const openingTiyn = last?.closingTiyn ?? 0
  const closingTiyn = lines.reduce((sum, line) => sum + line.netTiyn, openingTiyn)
  const head = {
    partner,
    number: (last?.number ?? 0) + 1,
    fromDay,
    untilDay,
    openingTiyn,
    closingTiyn,
    dueTiyn: Math.max(0, closingTiyn - (await promised(work, partner))),
  }
  const statement = randomUUID()
  await sql`insert into ledger.statement (id, partner, number, from_day, until_day, opening_tiyn, closing_tiyn, due_tiyn,
      objection_until, hash, terms, made_at, by_account)
    values (${statement}, ${partner}, ${head.number}, ${fromDay}, ${untilDay}, ${openingTiyn}, ${closingTiyn}, ${head.dueTiyn},
      ${await addWorkingDays(work, work.now, terms.objectionDays)}, ${hashOf(head, lines)}, ${terms.id}, ${work.now},
      ${work.actor.account})`.execute(work.db)
  for (const [at, { movement }] of lines.entries()) {
    await sql`insert into ledger.statement_line (movement, statement, place)
      values (${movement}, ${statement}, ${at + 1})`.execute(work.db)
  }
  return statement
}

/** The statement with its lines, for those who may see it; tells the journal whose payments stand there. */
async function opened(
  work: Work<'not-the-agent'>,
  id: string,
): Promise<{ statement: Statement; lines: Line[] }> {
  if (work.actor.duty !== 'director') await requireAgent(work)
  const statement = (await statementById(work, id)) ?? work.absent()
  await partnerFor(work, statement.partner)
  const lines = await linesOf(work, id)
  work.saw([...new Set(lines.flatMap(line => line.person ?? []))], ruleOfLines(work))
  work.note({ statement: id })
  return { statement, lines }
}

async function lastOf(work: Work<never>, partner: string) {
  const { rows } = await sql<{ number: number; untilDay: string; closingTiyn: number }>`
    select number, until_day as "untilDay", closing_tiyn as "closingTiyn" from ledger.statement
    where partner = ${partner} order by number desc limit 1`.execute(work.db)
  return rows[0]
}

async function firstDay(work: Work<never>, partner: string): Promise<string | undefined> {
  const { rows } = await sql<{ at: Date | null }>`
    select min(at) as at from ledger.agency_movement where partner = ${partner}`.execute(work.db)
  return rows[0]?.at ? dayOf(rows[0].at) : undefined
}

// Already on its way to the partner by an earlier statement: it is not promised twice.
async function promised(work: Work<never>, partner: string): Promise<number> {
  const { rows } = await sql<{
    tiyn: number
  }>`select coalesce(sum(tiyn), 0)::bigint as tiyn from ledger.payout
    where partner = ${partner} and paid_at is null and dropped_at is null`.execute(work.db)
  return rows[0]!.tiyn
}

async function objectionTo(
  work: Work<never>,
  statement: string,
): Promise<Answer<typeof showStatement>['objection']> {
  const { rows } = await sql<{
    objection: string
    reason: string
    at: Date
    says: string | null
    correctionTiyn: number | null
    answeredAt: Date | null
  }>`select o.id as objection, o.reason, o.at, a.says, a.correction_tiyn as "correctionTiyn", a.at as "answeredAt"
    from ledger.statement_objection o left join ledger.statement_answer a on a.objection = o.id
    where o.statement = ${statement}`.execute(work.db)
  const found = rows[0]
  if (!found) return null
  const { objection, reason, at, says, correctionTiyn, answeredAt } = found
  return {
    objection,
    reason,
    at: at.toISOString(),
    answer: answeredAt && {
      says: says!,
      correctionTiyn: correctionTiyn!,
      at: answeredAt.toISOString(),
    },
  }
}

async function payoutOf(
  work: Work<never>,
  statement: string,
): Promise<Answer<typeof showStatement>['payout']> {
  const { rows } = await sql<NonNullable<Answer<typeof showStatement>['payout']>>`
    select id as payout, tiyn, bank_reference as "bankReference", prepared_by = ${work.actor.account} as "isMine",
      case when paid_at is not null then 'paid' when approved_at is not null then 'approved' else 'prepared' end as state
    from ledger.payout where statement = ${statement} and dropped_at is null`.execute(work.db)
  return rows[0] ?? null
}
