import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { organisationById } from '../../organisations/index.ts'
import { lastDrill } from '../../rights/index.ts'
import { byDuty } from '../detection/by-duty.ts'
import { explainedAccess } from '../detection/figures.ts'
import { deploymentOfProgram } from '../measures/deployment.ts'
import { partNames } from '../measures/measures.texts.ts'
import { selfChecks } from '../measures/measures.ts'
import { showMeasures, showStanding } from './show-standing.api.ts'

export const showStandingAct = act(showStanding, async work => {
  const days = await explainedAccess(work, 30)
  const explainedByDuty = byDuty(days)
  const sum = (of: 'looks' | 'explained') => explainedByDuty.reduce((total, duty) => total + duty[of], 0)
  const drill = await lastDrill(work)
  const { responsiblePerson } = await organisationById(work, work.actor.organisation!)
  return {
    waits: await waiting(work),
    looks: sum('looks'),
    explained: sum('explained'),
    explainedByDuty,
    drill: drill && { ...drill, at: drill.at.toISOString(), faults: drill.faults.length },
    checkpoint: await checkpoint(work),
    responsible: responsiblePerson,
  }
})

export const showMeasuresAct = act(showMeasures, async work => ({
  systemClass: deploymentOfProgram().systemClass,
  measures: (await selfChecks(work))
    .map(({ part, ...measure }) => ({ ...measure, values: { ...measure.values }, part: partNames[part] }))
    .sort((one, two) => Number(one.isMet) - Number(two.isMet)),
}))

async function waiting(work: Work) {
  const { rows } = await sql<{ what: string; n: number }>`
    select case state when 'case' then 'cases' else 'alerts' end as what, count(*)::int as n from oversight.alert_view
      where organisation = kernel.organisation() and state in ('found', 'asked', 'answered', 'case') group by 1
    union all select 'incidents', count(*)::int from oversight.incident i where i.organisation = kernel.organisation()
      and not exists (select from oversight.incident_event e where e.incident = i.id and e.what = 'closed')
    union all select what, n from rights.waiting()
    union all select 'releases', releases.waiting()
    union all select 'silentProcessors', count(*)::int from deadlines.clock_view
      where organisation = kernel.organisation() and event = 'processor-answer' and stopped_at is null
        and due_at < ${work.now}`.execute(work.db)
  const of = (what: string) => rows.find(row => row.what === what)?.n ?? 0
  return {
    alerts: of('alerts'),
    cases: of('cases'),
    incidents: of('incidents'),
    destructions: of('destructions'),
    holds: of('holds'),
    releases: of('releases'),
    silentProcessors: of('silentProcessors'),
  }
}

async function checkpoint(work: Work) {
  const { rows } = await sql<{ size: number; root: Buffer; signedAt: Date }>`
    select size, root, signed_at as "signedAt" from journal.newest_checkpoint()`.execute(work.db)
  const newest = rows[0]
  return newest
    ? { size: newest.size, root: newest.root.toString('hex'), signedAt: newest.signedAt.toISOString() }
    : null
}
