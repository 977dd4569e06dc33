import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { acceptTrust } from './accept-trust.api.ts'

export const acceptTrustAct = act(acceptTrust, async (work, { trust }) => {
  // The policies show an invitation to whoever has its mailbox, and to who wrote it: the latter accepts nothing.
  const { rows } = await sql<{ person: string }>`
    select person from people.trust where id = ${trust} and person <> ${work.actor.person}
      and ends_on > ${dayOf(work.now)} and email = (select email from people.person where id = ${work.actor.person})`.execute(
    work.db,
  )
  const { person } = rows[0] ?? work.absent()
  await sql`insert into people.trust_acceptance (trust, person, trusted, at)
    values (${trust}, ${person}, ${work.actor.person}, ${work.now})`.execute(work.db)
  work.saw([person, work.actor.person!], 'trusted-person')
  work.note({ trust })
  return {}
})
