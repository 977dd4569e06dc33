import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { isolated, type Membership } from '../differencing.ts'
import { type Made, make, type Release, releaseOf } from '../make.ts'
import { releasesWhere } from '../release-row.ts'
import { decideRelease, makeRelease } from './decide-release.api.ts'

export const decideReleaseAct = act(decideRelease, async (work, { release, outcome, reason }) => {
  const [found] = await releasesWhere(work, sql`r.id = ${release}`)
  if (!found?.measured) return work.absent()
  if (outcome === 'approved' && !found.measured.result) return work.refuse('nobody-can-be-hidden')
  await sql`insert into releases.decision (release, outcome, reason, by_employment, at)
    values (${release}, ${outcome}, ${reason}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  if (outcome === 'approved') await work.later('make-release', { release })
  work.note({ release })
  return {}
})

/** Made anew from today's consents: whoever withdrew since the measurement is not in it. */
export const makeReleaseAct = act(makeRelease, async (work, { release }) => {
  const asked = (await releaseOf(work, release)) ?? work.absent()
  const made = await make(work, asked)
  const why = await whyNot(work, asked, made)
  work.note({ release })
  if (why) {
    await sql`insert into releases.failure (release, why, at) values (${release}, ${why}, ${work.now})`.execute(
      work.db,
    )
    work.saw([], 'research-release')
    return {}
  }
  await keep(work, asked, made)
  work.saw(membersOf(made), 'research-release')
  return {}
})

async function whyNot(work: Work, asked: Release, made: Made) {
  if (!made.result) return 'nobody-can-be-hidden'
  const membership = { all: new Set(membersOf(made)), classes: made.classes }
  for (const earlier of await earlierThan(work, asked)) {
    if (isolated(membership, earlier, asked.k) > 0) return 'isolates-few'
  }
}

async function keep(work: Work, { id }: Release, made: Made) {
  const content = Buffer.from(made.content, 'utf8')
  await sql`insert into releases.file (release, content, sha256, people, visits, result, made_at)
    values (${id}, ${content}, ${createHash('sha256').update(content).digest()}, ${made.people}, ${made.visits},
      ${JSON.stringify(made.result)}, ${work.now})`.execute(work.db)
  const places = membersOf(made).map(person => ({
    person,
    classes: made.classes.flatMap((people, at) => (people.has(person) ? [at + 1] : [])),
  }))
  await sql`insert into releases.member (release, person, classes)
    select ${id}, m.person, m.classes
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as m(person uuid, classes int[])`.execute(
    work.db,
  )
}

function membersOf({ classes }: Made): string[] {
  return [...new Set(classes.flatMap(people => [...people]))]
}

// Whoever the recipients are, they may meet: every earlier release of the organisation is compared.
async function earlierThan(work: Work, { organisation, id }: Release): Promise<Membership[]> {
  const { rows } = await sql<{ release: string; person: string; classes: number[] }>`
    select m.release, m.person, m.classes from releases.member m join releases.release r on r.id = m.release
    where r.organisation = ${organisation} and r.id <> ${id}`.execute(work.db)
  return [...Map.groupBy(rows, row => row.release).values()].map(members => {
    const classes = new Map<number, Set<string>>()
    for (const { person, classes: places } of members) {
      for (const place of places) classes.set(place, (classes.get(place) ?? new Set()).add(person))
    }
    return { all: new Set(members.map(member => member.person)), classes: [...classes.values()] }
  })
}
