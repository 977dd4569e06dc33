import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { identifyPatient, isIdentified } from '../../organisations/index.ts'
import { bookingFor, changeState } from '../booking.ts'
import { recordCompanion } from '../companion.ts'
import { lateness } from '../terms/terms.ts'
import { termsOf } from '../terms/terms-of.ts'
import { checkIn } from './check-in.api.ts'

export default act(checkIn, async (work, { booking: id, document, companion }) => {
  const booking = (await bookingFor(work, id, ['front-desk'])) ?? work.absent()
  if (booking.state !== 'booked') work.refuse('not-now')
  if (dayOf(booking.startsAt) !== dayOf(work.now)) work.refuse('not-today')
  const { organisation, patient } = booking
  if (document) await identifyPatient(work, { organisation, person: patient, ...document })
  else if (!(await isIdentified(work, organisation, patient))) work.refuse('document-needed')
  const late = lateness(booking.startsAt, work.now, await termsOf(work, booking))
  const queueNumber = await nextNumber(work, booking.branch)
  const changed = await changeState(work, id, {
    from: ['booked'],
    to: 'checked-in',
    what: 'checked-in',
    detail: { lateMinutes: late.minutes },
    set: [sql`queue_number = ${queueNumber}`, sql`checked_in_at = ${work.now}`],
  })
  if (!changed) work.refuse('changed-meanwhile')
  if (companion) await recordCompanion(work, booking, companion)
  return { queueNumber, lateMinutes: late.minutes, lateness: late.is }
})

async function nextNumber(work: Work, branch: string): Promise<number> {
  const { rows } = await sql<{ last: number }>`insert into scheduling.queue_counter (branch, day, last)
    values (${branch}, ${dayOf(work.now)}, 1)
    on conflict (branch, day) do update set last = queue_counter.last + 1 returning last`.execute(work.db)
  return rows[0]!.last
}
