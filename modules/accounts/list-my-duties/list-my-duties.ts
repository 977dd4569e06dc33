import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { secondFactorMissing } from '../sessions.ts'
import { listMyDuties } from './list-my-duties.api.ts'

type Duty = Answer<typeof listMyDuties>['duties'][number]

export const listMyDutiesAct = act(listMyDuties, async work => {
  const today = dayOf(work.now)
  const { rows } = await sql<Omit<Duty, 'current'>>`
    select e.id as employment, e.duty,
      json_build_object('kk', e.title_kk, 'ru', e.title_ru, 'en', e.title_en) as title,
      json_build_object('kk', o.name_kk, 'ru', o.name_ru, 'en', o.name_en) as organisation
    from organisations.employment_view e join organisations.organisation o on o.id = e.organisation
    where e.person = ${work.actor.person} and e.starts_on <= ${today} and (e.ends_on is null or e.ends_on >= ${today})
    order by o.name_kk, e.duty`.execute(work.db)
  work.saw(work.actor.person!, 'self')
  return {
    duties: rows.map(row => ({ ...row, current: row.employment === work.actor.employment })),
    secondFactorMissing: await secondFactorMissing(work),
  }
})
