import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Answer } from '../../../kernel/act.ts'
import { act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { startClock, stopClock } from '../../deadlines/index.ts'
import { planControl, recordFinding, showControlPlan } from './control-plan.api.ts'
import { texts } from './control-plan.texts.ts'

type Line = Answer<typeof showControlPlan>['controls'][number]

export const showControlPlanAct = act(showControlPlan, async work => {
  const { rows } = await sql<Line>`
    select c.id as control, c.number, c.what, c.kind, c.who, c.due_on as "dueOn",
      f.control is null and c.due_on < ${dayOf(work.now)}::date as "isOverdue",
      case when f.control is not null then jsonb_build_object('found', f.found, 'harm', f.harm, 'measure', f.measure,
        'at', to_char(f.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) end as finding
    from oversight.control c left join oversight.control_finding f on f.control = c.id
    where c.organisation = ${work.actor.organisation}
    order by f.control is not null, c.due_on, c.number limit 200`.execute(work.db)
  return { controls: rows }
})

/** The chosen day is the term of its clock: the wall counts it like the terms of the law. */
export const planControlAct = act(planControl, async (work, { what, kind, who, dueOn }) => {
  const days = Math.round((Date.parse(dueOn) - Date.parse(dayOf(work.now))) / 86_400_000)
  if (days < 1) return work.refuse('day-past')
  const control = randomUUID()
  await sql`insert into oversight.control (id, organisation, what, kind, who, due_on, planned_by, planned_at)
    values (${control}, ${work.actor.organisation}, ${what}, ${kind}, ${who}, ${dueOn}, ${work.actor.employment},
      ${work.now})`.execute(work.db)
  await startClock(work, {
    event: 'control',
    about: control,
    organisation: work.actor.organisation!,
    person: null,
    link: '/officer/control',
    promised: [{ length: days, unit: 'days', basis: texts.basis }],
  })
  return { control }
})

export const recordFindingAct = act(recordFinding, async (work, { control, ...found }) => {
  const { rows } = await sql`select 1 from oversight.control where id = ${control}`.execute(work.db)
  if (rows.length === 0) return work.absent()
  await sql`insert into oversight.control_finding (control, found, harm, measure, by_employment, at)
    values (${control}, ${found.found}, ${found.harm}, ${found.measure}, ${work.actor.employment}, ${work.now})`.execute(
    work.db,
  )
  await stopClock(work, { event: 'control', about: control }, 'done')
  return {}
})
