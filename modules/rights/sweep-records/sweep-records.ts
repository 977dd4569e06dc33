import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { orderDestruction } from '../destruction/order.ts'
import { tryAgain } from '../destruction/waiting.ts'
import { sweepRecords } from './sweep-records.api.ts'

const most = 500
const day = 86_400_000
// At three at night in Almaty.
const hour = -2 * 3_600_000

/** Each night: orders what outlived its term, tries what waited, and drops stored answers of two days ago. */
export const sweepRecordsAct = act(sweepRecords, async work => {
  const next = new Date(Math.ceil((work.now.getTime() - hour + 1) / day) * day + hour)
  await work.later('sweep-records', {}, { at: next, key: `sweep-records ${next.toISOString()}` })
  const { rows } = await sql<{ person: string; organisation: string | null; recordClass: string }>`
    select distinct person, organisation, record_class as "recordClass" from rights.outlived(${work.now}, ${most})`.execute(
    work.db,
  )
  const run = randomUUID()
  for (const row of rows) await orderDestruction(work, { ...row, by: { kind: 'term', id: run } })
  const tried = await tryAgain(work, sql`true`)
  // Long enough for every retry of a client; they hold what people were told.
  await sql`delete from kernel.answer where at < ${new Date(work.now.getTime() - 2 * day)}`.execute(work.db)
  work.saw(
    rows.map(({ person }) => person),
    'system-duty',
  )
  return { ordered: rows.length, tried }
})
