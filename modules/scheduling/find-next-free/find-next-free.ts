import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { findNextFree } from './find-next-free.api.ts'

export default act(findNextFree, async (work, { practitioners }) => {
  const { rows } = await sql<{ practitioner: string; service: string; starts_at: Date }>`
    select distinct on (practitioner) practitioner, service, starts_at from scheduling.next_free
    where practitioner = any (${practitioners}) and starts_at >= ${work.now}
    order by practitioner, starts_at, service`.execute(work.db)
  rows.sort((a, b) => a.starts_at.getTime() - b.starts_at.getTime())
  return { next: rows.map(({ starts_at, ...row }) => ({ ...row, startsAt: starts_at.toISOString() })) }
})
