import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { trustingMe } from '../../people/index.ts'
import { visitLines } from '../visit-line.ts'
import { showTrustingVisits } from './show-trusting-visits.api.ts'

export default act(showTrustingVisits, async (work, { person }) => {
  const trusting = await trustingMe(work)
  const { name } =
    trusting.find(one => one.person === person && one.scopes.includes('visits')) ?? work.absent()
  work.saw(person, 'trusted-person')
  const visits = await visitLines(work, {
    as: ['trusted-person'],
    where: sql`(b.patient = ${person} and b.state not in ('held', 'expired'))`,
    order: 'latest',
    limit: 50,
  })
  return { name, visits }
})
