import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { requireAgent } from './agent.ts'
import { balanceOf, bookPayout, lockPartner, termsInForce } from './agent-book.ts'
import { csv, tengeOf } from './csv.ts'
import {
  decidePayout,
  exportPayoutOrders,
  markPayoutPaid,
  preparePayout,
  setPayoutCodes,
} from './payout.api.ts'
import { statementById } from './statement-rows.ts'

export const preparePayoutAct = act(preparePayout, async (work, { statement: id }) => {
  await requireAgent(work)
  const { partner, number, dueTiyn } = (await statementById(work, id)) ?? work.absent()
  await lockPartner(work, partner)
  const terms = (await termsInForce(work, partner)) ?? work.refuse('no-terms')
  const newer =
    await sql`select from ledger.statement where partner = ${partner} and number > ${number}`.execute(work.db)
  if (newer.rows.length > 0) work.refuse('newer-statement')
  // What went back since the statement was made is not the partner's any more.
  const tiyn = Math.min(dueTiyn, await balanceOf(work, partner))
  if (tiyn <= 0) work.refuse('nothing-due')
  const payout = randomUUID()
  await sql`insert into ledger.payout (id, partner, statement, tiyn, iban, bic, prepared_at, prepared_by)
    values (${payout}, ${partner}, ${id}, ${tiyn}, ${terms.iban}, ${terms.bic}, ${work.now}, ${work.actor.account})`.execute(
    work.db,
  )
  return { payout }
})

export const decidePayoutAct = act(decidePayout, async (work, { payout, outcome }) => {
  await requireAgent(work)
  const { numAffectedRows } =
    outcome === 'approved'
      ? await sql`update ledger.payout set approved_at = ${work.now}, approved_by = ${work.actor.account}
          where id = ${payout}`.execute(work.db)
      : await sql`update ledger.payout set dropped_at = ${work.now} where id = ${payout}`.execute(work.db)
  return numAffectedRows === 1n ? {} : work.absent()
})

export const markPayoutPaidAct = act(markPayoutPaid, async (work, { payout, bankReference }) => {
  await requireAgent(work)
  const { rows } = await sql<{ id: string; partner: string; tiyn: number }>`
    update ledger.payout set paid_at = ${work.now}, bank_reference = ${bankReference} where id = ${payout}
    returning id, partner, tiyn`.execute(work.db)
  await bookPayout(work, rows[0] ?? work.absent(), bankReference)
  return {}
})

export const exportPayoutOrdersAct = act(exportPayoutOrders, async work => {
  await requireAgent(work)
  const { rows } = await sql<
    Record<'partner' | 'bin' | 'iban' | 'bic' | 'knp' | 'kbe' | 'number', string> & { tiyn: number }
  >`
    select o.name_ru as partner, o.bin, p.iban, p.bic, p.tiyn, c.knp, c.kbe, s.number::text as number
    from ledger.payout p join ledger.statement s on s.id = p.statement join organisations.organisation o on o.id = p.partner,
      (select knp, kbe from ledger.payout_code order by since desc limit 1) c
    where p.approved_at is not null and p.paid_at is null and p.dropped_at is null order by o.bin`.execute(
    work.db,
  )
  const head = ['Получатель', 'БИН', 'ИИК', 'БИК', 'Кбе', 'КНП', 'Сумма, тенге', 'Назначение']
  const lines = rows.map(row => [
    ...[row.partner, row.bin, row.iban, row.bic, row.kbe, row.knp, tengeOf(row.tiyn)],
    `Отчёт агента № ${row.number}`,
  ])
  return {
    base64: Buffer.from(csv([head, ...lines])).toString('base64'),
    name: `payouts-${dayOf(work.now)}.csv`,
  }
})

export const setPayoutCodesAct = act(
  setPayoutCodes,
  async (work, { knp, kbe, source, sourceDate, verified }) => {
    await requireAgent(work)
    await sql`insert into ledger.payout_code (since, knp, kbe, source, source_date, verified, by_account)
    values (${work.now}, ${knp}, ${kbe}, ${source}, ${sourceDate}, ${verified}, ${work.actor.account})`.execute(
      work.db,
    )
    return {}
  },
)
