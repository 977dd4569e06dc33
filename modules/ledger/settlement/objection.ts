// The partner does not agree with a statement: the statement stands, and what was wrong is put right in the next.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { startClock, stopClock } from '../../deadlines/index.ts'
import { requireAgent } from './agent.ts'
import { bookCorrection } from './agent-book.ts'
import { settlementTexts } from './settlement.texts.ts'
import { answerObjection, awaitAnswerToObjection, objectToStatement } from './statement.api.ts'
import { statementById } from './statement-rows.ts'

const event = 'settlement-objection'

export const objectToStatementAct = act(objectToStatement, async (work, { statement: id, reason }) => {
  const statement = await statementById(work, id)
  if (statement?.partner !== work.actor.organisation || !statement) return work.absent()
  if (dayOf(work.now) > statement.objectionUntil)
    return work.refuse('term-is-over', { values: { day: statement.objectionUntil } })
  const objection = randomUUID()
  await sql`insert into ledger.statement_objection (id, statement, reason, at, by_account)
    values (${objection}, ${id}, ${reason}, ${work.now}, ${work.actor.account})`.execute(work.db)
  // The clock is the platform's, which answers; the director may not write into its wall.
  await work.emit('statement-objected', { objection })
  return { objection }
})

export const awaitAnswerToObjectionAct = act(awaitAnswerToObjection, async (work, { objection }) => {
  const found = (await objected(work, objection)) ?? work.absent()
  const { rows } = await sql<{ platform: string; days: number }>`
    select o.id as platform, t.answer_working_days as days from organisations.organisation o, ledger.statement s
    join ledger.agency_terms t on t.id = s.terms where o.kind = 'platform' and s.id = ${found.statement}`.execute(
    work.db,
  )
  const { platform, days } = rows[0]!
  await startClock(work, {
    event,
    about: objection,
    organisation: platform,
    person: null,
    link: `/admin/settlements/${found.partner}/${found.statement}`,
    begunAt: found.at,
    promised: [{ length: days, unit: 'working-days', basis: settlementTexts.answerBasis }],
  })
  return {}
})

export const answerObjectionAct = act(answerObjection, async (work, { objection, says, correctionTiyn }) => {
  await requireAgent(work)
  const { partner, number } = (await objected(work, objection)) ?? work.absent()
  await sql`insert into ledger.statement_answer (objection, says, correction_tiyn, at, by_account)
    values (${objection}, ${says}, ${correctionTiyn}, ${work.now}, ${work.actor.account})`.execute(work.db)
  await bookCorrection(work, { partner, objection, tiyn: correctionTiyn, reference: String(number) })
  await stopClock(work, { event, about: objection }, correctionTiyn === 0 ? 'refused' : 'done')
  return {}
})

async function objected(work: Parameters<typeof statementById>[0], objection: string) {
  const { rows } = await sql<{ statement: string; at: Date; partner: string; number: number }>`
    select o.statement, o.at, s.partner, s.number from ledger.statement_objection o
    join ledger.statement s on s.id = o.statement where o.id = ${objection}`.execute(work.db)
  return rows[0]
}
