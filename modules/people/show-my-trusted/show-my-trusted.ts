import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import type { TrustScope } from '../trust.shapes.ts'
import { showMyTrusted } from './show-my-trusted.api.ts'

interface Row {
  trust: string
  person: string
  scopes: TrustScope[]
  endsOn: string
  email: string
  accepted: boolean
  personName: string
  trustedName: string | null
}

export const showMyTrustedAct = act(showMyTrusted, async work => {
  const me = work.actor.person!
  const { rows } = await sql<Row>`
    select t.id as trust, t.person, t.scopes, t.ends_on as "endsOn", t.email, a.trust is not null as accepted,
      n.person_name as "personName", n.trusted_name as "trustedName"
    from people.trust t join people.trust_names() n on n.trust = t.id
    left join people.trust_acceptance a on a.trust = t.id
    where t.ends_on > ${dayOf(work.now)} and not exists (select from people.trust_end e where e.trust = t.id)
    order by t.named_at, t.id`.execute(work.db)
  work.saw(me, 'self')
  for (const { person } of rows) if (person !== me) work.saw(person, 'trusted-person')
  const given = rows.filter(row => row.person === me)
  const taken = rows.filter(row => row.person !== me).map(row => ({ ...row, name: row.personName }))
  return {
    named: given.map(row => ({ ...row, name: row.trustedName })),
    invitations: taken.filter(row => !row.accepted),
    trusting: taken.filter(row => row.accepted),
  }
})
