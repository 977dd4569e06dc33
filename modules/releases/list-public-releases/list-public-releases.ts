import { sql } from 'kysely'
import type { Answer } from '../../../kernel/act.ts'
import { act } from '../../../kernel/act.ts'
import { three } from '../../organisations/index.ts'
import { listPublicReleases } from './list-public-releases.api.ts'

type Line = Answer<typeof listPublicReleases>['releases'][number]

/** Neither purpose nor recipient: people wrote those in their own words, and may have named somebody. */
export default act(listPublicReleases, async work => {
  const { rows } = await sql<Omit<Line, 'madeAt'> & { madeAt: Date }>`
    select r.number, ${three('o.name')} as organisation, r.kind, r.from_day as "fromDay", r.until_day as "untilDay",
      f.people, r.k, (f.result -> 'risk' ->> 'prosecutorMax')::float as "prosecutorMax", f.made_at as "madeAt"
    from releases.file f join releases.release r on r.id = f.release
    join organisations.organisation o on o.id = r.organisation order by f.made_at desc limit 200`.execute(
    work.db,
  )
  return { releases: rows.map(row => ({ ...row, madeAt: row.madeAt.toISOString() })) }
})
