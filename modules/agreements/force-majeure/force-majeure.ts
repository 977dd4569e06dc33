import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { pauseClocks, resumeClocks, rulesInForce, runningClocks } from '../../deadlines/index.ts'
import { declareForceMajeure, endForceMajeure, listForceMajeure } from './force-majeure.api.ts'

type ForceMajeure = Answer<typeof listForceMajeure>['events'][number]

const listForceMajeureAct = act(listForceMajeure, async (work, { organisation }) => ({
  events: await eventsWhere(work, organisation ? sql`f.organisation = ${organisation}` : sql`e.at is null`),
}))

const declareForceMajeureAct = act(declareForceMajeure, async (work, { what, beganOn, events }) => {
  const organisation = work.actor.organisation!
  const known = new Set((await rulesInForce(work)).map(rule => rule.event))
  if (events.some(event => !known.has(event))) work.refuse('unknown-event')
  const forceMajeure = randomUUID()
  await sql`insert into agreements.force_majeure (id, organisation, what_kk, what_ru, what_en, began_on, events, declared_at, by_account)
    values (${forceMajeure}, ${organisation}, ${what.kk}, ${what.ru}, ${what.en}, ${beganOn}, ${events}, ${work.now},
      ${work.actor.account})`.execute(work.db)
  const persons = await whoWaits(work, organisation, events, false)
  const held = await pauseClocks(work, { organisation, events, cause: forceMajeure }, { reason: what.ru })
  work.saw(persons, 'party-to-contract')
  await work.emit('force-majeure-declared', { forceMajeure, persons })
  return { forceMajeure, held }
})

const endForceMajeureAct = act(endForceMajeure, async (work, { forceMajeure }) => {
  const [found] = await eventsWhere(work, sql`f.id = ${forceMajeure}`)
  if (found?.organisation !== work.actor.organisation) return work.absent()
  await sql`insert into agreements.force_majeure_end (force_majeure, at, by_account)
    values (${forceMajeure}, ${work.now}, ${work.actor.account})`.execute(work.db)
  const persons = await whoWaits(work, found.organisation, found.events, true)
  await resumeClocks(work, { cause: forceMajeure })
  work.saw(persons, 'party-to-contract')
  await work.emit('force-majeure-ended', { forceMajeure, persons })
  return {}
})

export const forceMajeureActs = [listForceMajeureAct, declareForceMajeureAct, endForceMajeureAct]

/** One event, for the letters that tell of it. */
export async function forceMajeureById(work: Work<never>, id: string): Promise<ForceMajeure> {
  return (await eventsWhere(work, sql`f.id = ${id}`))[0] ?? work.absent()
}

// Whose clocks stop now, or stand still until now.
async function whoWaits(
  work: Pick<Work, 'db'>,
  organisation: string,
  events: readonly string[],
  paused: boolean,
): Promise<string[]> {
  const clocks = await runningClocks(work, organisation)
  const persons = clocks
    .filter(clock => events.includes(clock.event) && clock.paused === paused)
    .flatMap(clock => clock.person ?? [])
  return [...new Set(persons)]
}

async function eventsWhere(work: Pick<Work, 'db'>, where: RawBuilder<unknown>): Promise<ForceMajeure[]> {
  const { rows } = await sql<ForceMajeure & { declared: Date; ended: Date | null }>`
    select f.id as "forceMajeure", f.organisation, f.began_on::text as "beganOn", f.events, f.declared_at as declared, e.at as ended,
      jsonb_build_object('kk', o.name_kk, 'ru', o.name_ru, 'en', o.name_en) as "organisationName",
      jsonb_build_object('kk', f.what_kk, 'ru', f.what_ru, 'en', f.what_en) as what
    from agreements.force_majeure f
    join organisations.organisation o on o.id = f.organisation
    left join agreements.force_majeure_end e on e.force_majeure = f.id
    where ${where} order by f.declared_at desc, f.id`.execute(work.db)
  return rows.map(({ declared, ended, ...row }) => ({
    ...row,
    declaredAt: declared.toISOString(),
    endedAt: ended?.toISOString() ?? null,
  }))
}
