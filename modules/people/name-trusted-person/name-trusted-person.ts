import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { fault } from '../../../kernel/work.ts'
import { addDays, dayOf } from '../../catalogue/index.ts'
import { nameTrustedPerson } from './name-trusted-person.api.ts'

const most = 10

export const nameTrustedPersonAct = act(nameTrustedPerson, async (work, { email, scopes, until }) => {
  const person = work.actor.person!
  const today = dayOf(work.now)
  const { refusals } = nameTrustedPerson
  if (until < today || until > addDays(today, 365)) {
    work.refuse('trust-too-long', { fields: [fault('until', refusals['trust-too-long'].says)] })
  }
  const { rows: own } = await sql`
    select from people.person where id = ${person} and email = ${email}`.execute(work.db)
  if (own.length > 0)
    work.refuse('trust-of-oneself', { fields: [fault('email', refusals['trust-of-oneself'].says)] })
  // Two windows that name the same address at once stand in line; the second finds the first.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`people.trust ${person}`}, 0))`.execute(work.db)
  const { rows: standing } = await sql<{ email: string }>`
    select t.email from people.trust t where t.person = ${person} and t.ends_on > ${today}
      and not exists (select from people.trust_end e where e.trust = t.id)`.execute(work.db)
  if (standing.some(one => one.email === email)) work.refuse('trust-stands')
  if (standing.length >= most) work.refuse('trust-of-many')
  const trust = randomUUID()
  await sql`insert into people.trust (id, person, email, scopes, starts_on, ends_on, named_at)
    values (${trust}, ${person}, ${email}, ${[...new Set(scopes)]}, ${today}, ${addDays(until, 1)}, ${work.now})`.execute(
    work.db,
  )
  work.saw(person, 'self')
  work.note({ trust })
  await work.emit('trusted-person-named', { trust })
  return { trust }
})
