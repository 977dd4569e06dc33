import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { changeDuty, secondFactorMissing } from '../sessions.ts'
import { chooseDuty } from './choose-duty.api.ts'

export const chooseDutyAct = act(chooseDuty, async (work, { employment }) => {
  work.saw(work.actor.person!, 'self')
  if (employment === null) return { token: await changeDuty(work, null), duty: null }
  const today = dayOf(work.now)
  const { rows } = await sql<{ duty: string }>`
    select duty from organisations.employment_view
    where id = ${employment} and person = ${work.actor.person}
      and starts_on <= ${today} and (ends_on is null or ends_on >= ${today})`.execute(work.db)
  const { duty } = rows[0] ?? work.absent()
  if (await secondFactorMissing(work)) work.refuse('second-factor-missing')
  work.note({ employment })
  return { token: await changeDuty(work, employment), duty }
})
