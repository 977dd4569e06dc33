import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import { three } from '../../organisations/index.ts'
import { joinSmall, suppress } from '../cells.ts'
import { showQualityTable } from './show-quality-table.api.ts'

// The same bound as of a release: a cell of ten people or fewer is small.
const smallest = 11
const rest = '*'

export default act(showQualityTable, async (work, { fromDay, untilDay }) => {
  work.saw([], 'release-register')
  const { rows } = await sql<{ code: string; name: Text; month: string; people: number }>`
    select s.code, ${three('s.name')} as name, to_char(b.starts_at at time zone 'Asia/Almaty', 'YYYY-MM') as month,
      count(distinct b.patient)::int as people
    from releases.finished_visits(${work.actor.organisation}, ${fromDay}, ${untilDay}) b
    join organisations.service s on s.id = b.service
    group by s.id, month`.execute(work.db)
  const names = new Map(rows.map(row => [row.code, row.name]))
  const months = [...new Set(rows.map(row => row.month))].sort()
  const codes = [...names.keys()].sort()
  const counts = codes.map(code =>
    months.map(month => rows.find(row => row.code === code && row.month === month)?.people ?? 0),
  )
  const table = joinSmall({ rows: codes, columns: months, counts }, smallest, rest)
  const shown = suppress(table.counts, smallest)
  return {
    months: table.columns,
    services: table.rows.map((code, at) => ({
      name: names.get(code) ?? null,
      people: shown[at]!,
      total: table.counts[at]!.reduce((sum, count) => sum + count, 0),
    })),
  }
})
