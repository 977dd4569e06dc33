import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { showQueueBoard } from './show-queue-board.api.ts'

/** As many calls as can be read across a waiting room. */
const callsShown = 8
const freshFor = 30_000

export default act(showQueueBoard, async (work, { board }) => {
  const found = await sql<{
    name: string
  }>`select ${sql.ref(`f.name_${work.lang}`)} as name from scheduling.board o
    join organisations.branch f on f.id = o.branch where o.address = ${board}`.execute(work.db)
  const branch = found.rows[0]?.name ?? work.absent()
  const { rows } = await sql<{ queue_number: number; room: string; state: string; called_at: Date | null }>`
    select queue_number, room, state, called_at from scheduling.queue_of(${board}, ${work.now})`.execute(
    work.db,
  )
  const called = rows
    .filter(row => row.state === 'called')
    .sort((a, b) => b.called_at!.getTime() - a.called_at!.getTime())
    .slice(0, callsShown)
  const waiting = rows
    .filter(row => row.state === 'checked-in')
    .sort((a, b) => a.queue_number - b.queue_number)
  return {
    branch,
    called: called.map(row => ({
      number: queueText(row.queue_number),
      room: row.room,
      fresh: work.now.getTime() - row.called_at!.getTime() < freshFor,
    })),
    waiting: waiting.map(row => queueText(row.queue_number)),
  }
})

function queueText(number: number): string {
  return String(number).padStart(2, '0')
}
