import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { make, releaseOf } from '../make.ts'
import { askForRelease, measureRelease } from './ask-for-release.api.ts'

/** Who asks never sees the visits: the system measures, a job later. */
export const askForReleaseAct = act(askForRelease, async (work, asked) => {
  if (asked.untilDay >= dayOf(work.now)) return work.refuse('period-not-over')
  const release = randomUUID()
  await sql`insert into releases.release (id, organisation, kind, purpose, protocol, recipient, fields, from_day, until_day,
      k, l, expires_on, asked_by, asked_at)
    values (${release}, ${work.actor.organisation}, ${asked.kind}, ${asked.purpose}, ${asked.protocol}, ${asked.recipient},
      ${[...new Set(asked.fields)]}, ${asked.fromDay}, ${asked.untilDay}, ${asked.k}, ${asked.l}, ${asked.expiresOn},
      ${work.actor.employment}, ${work.now})`.execute(work.db)
  await work.later('measure-release', { release })
  work.note({ release })
  return { release }
})

export const measureReleaseAct = act(measureRelease, async (work, { release }) => {
  const asked = (await releaseOf(work, release)) ?? work.absent()
  const { people, visits, result } = await make(work, asked)
  await sql`insert into releases.measure (release, at, people, visits, result)
    values (${release}, ${work.now}, ${people}, ${visits}, ${result && JSON.stringify(result)})
    on conflict (release) do nothing`.execute(work.db)
  // Nothing of anybody left the system: nobody's data was seen, only counted.
  work.saw([], 'research-release')
  work.note({ release })
  return {}
})
