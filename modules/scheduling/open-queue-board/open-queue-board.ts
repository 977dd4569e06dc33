import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { openQueueBoard } from './open-queue-board.api.ts'

export default act(openQueueBoard, async (work, { branch }) => {
  const own = await sql`select 1 from organisations.branch
    where id = ${branch} and organisation = ${work.actor.organisation}`.execute(work.db)
  if (own.rows.length === 0) work.absent()
  await sql`insert into scheduling.board (branch) values (${branch}) on conflict do nothing`.execute(work.db)
  const { rows } = await sql<{
    address: string
  }>`select address from scheduling.board where branch = ${branch}`.execute(work.db)
  return { board: rows[0]!.address }
})
