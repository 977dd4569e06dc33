import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { endTrust } from './end-trust.api.ts'

export const endTrustAct = act(endTrust, async (work, { trust }) => {
  const { rows } = await sql<{ person: string }>`select person from people.trust where id = ${trust}`.execute(
    work.db,
  )
  const { person } = rows[0] ?? work.absent()
  await sql`insert into people.trust_end (trust, by_person, at)
    values (${trust}, ${work.actor.person}, ${work.now})`.execute(work.db)
  work.saw(person, person === work.actor.person ? 'self' : 'trusted-person')
  work.note({ trust })
  return {}
})
