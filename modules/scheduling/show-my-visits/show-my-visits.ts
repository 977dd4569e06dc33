import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { visitLines } from '../visit-line.ts'
import { showMyVisits } from './show-my-visits.api.ts'

const standing = sql`b.state in ('booked', 'checked-in', 'called', 'in-visit')`

export default act(showMyVisits, async work => {
  work.saw([], 'self')
  const held = sql`(b.state = 'held' and b.hold_until > ${work.now})`
  // A visit that nobody closed is over a day after it ended; until then the person still sees it on top.
  const fresh = sql`b.ends_at > ${new Date(work.now.getTime() - 86_400_000)}`
  const coming = await visitLines(work, {
    as: ['self'],
    where: sql`((${standing} and ${fresh}) or ${held})`,
    limit: 100,
  })
  const past = await visitLines(work, {
    as: ['self'],
    where: sql`(b.state in ('fulfilled', 'cancelled', 'no-show') or (${standing} and not ${fresh}))`,
    order: 'latest',
    limit: 50,
  })
  return { coming, past }
})
