import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import { three } from '../published.ts'
import { showStaff } from './show-staff.api.ts'

type Member = Answer<typeof showStaff>['staff'][number]

export default act(showStaff, async work => {
  const { rows } = await sql<Member & { person: string }>`
    select e.id as employment, e.person, p.family_name || ' ' || p.given_name as name, e.duty, ${three('e.title')} as title,
      case when b.id is not null then ${three('b.name')} end as branch, e.starts_on as "startsOn", e.ends_on as "endsOn"
    from organisations.employment e
    join people.person_view p on p.id = e.person
    left join organisations.branch b on b.id = e.branch
    where e.organisation = ${work.actor.organisation}
    order by e.duty, name`.execute(work.db)
  work.saw(
    rows.map(row => row.person),
    'director-of-clinic',
  )
  return { staff: rows }
})
