import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { ageOn, consentsForOneself } from '../age.ts'
import { showMyPeople } from './show-my-people.api.ts'

type Row = Omit<Answer<typeof showMyPeople>['people'][number], 'age' | 'consentsForOneself'>

export const showMyPeopleAct = act(showMyPeople, async work => {
  const today = dayOf(work.now)
  const { rows } = await sql<Row>`
    select p.id as person, r.id as representation, p.family_name as "familyName", p.given_name as "givenName",
      p.middle_name as "middleName", p.birth_date as "birthDate", r.ground, r.basis, r.starts_on as "startsOn",
      r.ends_on as "endsOn"
    from people.representation r join people.person p on p.id = r.person
    where r.representative = ${work.actor.person} and r.ended_at is null
      and r.starts_on <= ${today} and r.ends_on > ${today}
    order by p.birth_date, p.given_name`.execute(work.db)
  work.saw(
    rows.map(row => row.person),
    'self',
  )
  return {
    people: rows.map(row => ({
      ...row,
      age: ageOn(row.birthDate, today),
      consentsForOneself: consentsForOneself(row.birthDate, today),
    })),
  }
})
