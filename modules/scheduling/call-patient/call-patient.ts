import { sql } from 'kysely'
import { seenBy } from '../../../kernel/access.ts'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { rulesOf } from '../access.ts'
import { bookingFor, changeState } from '../booking.ts'
import { callPatient } from './call-patient.api.ts'

export default act(callPatient, async (work, asked) => {
  const id = asked.booking ?? (await nextWaiting(work)) ?? work.refuse('nobody-waits')
  const booking = (await bookingFor(work, id, ['treating-doctor'])) ?? work.absent()
  // Called again: the number blinks once more, for somebody who did not hear.
  const changed = await changeState(work, id, {
    from: ['checked-in', 'called'],
    to: 'called',
    what: 'called',
    set: [sql`called_at = ${work.now}`],
  })
  if (!changed || booking.queueNumber === null) return work.refuse('changed-meanwhile')
  return { booking: id, queueNumber: booking.queueNumber }
})

async function nextWaiting(work: Work): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select b.id from scheduling.booking b
    where ${seenBy(rulesOf(['treating-doctor']), work.actor)} and b.state = 'checked-in'
      and (b.starts_at at time zone 'Asia/Almaty')::date = ${dayOf(work.now)}::date
    order by b.starts_at, b.queue_number limit 1`.execute(work.db)
  return rows[0]?.id
}
