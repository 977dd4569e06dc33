import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { approveDestruction } from './approve-destruction.api.ts'

export const approveDestructionAct = act(approveDestruction, async (work, { destruction }) => {
  const { rows } = await sql<{ person: string }>`
    select person from rights.destruction where id = ${destruction} and rights.is_ours(organisation)`.execute(
    work.db,
  )
  const { person } = rows[0] ?? work.absent()
  work.saw(person, 'destruction-kept')
  work.note({ destruction })
  await sql`insert into rights.destruction_approval (destruction, by_account, at)
    values (${destruction}, ${work.actor.account}, ${work.now})`.execute(work.db)
  await work.later('carry-out-destruction', { destruction })
  return {}
})
