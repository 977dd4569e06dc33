import type { Work } from '../../../kernel/work.ts'
import { changeState } from '../booking.ts'

/** The service was given. False when the visit is not under way: finished already, or never begun. */
export async function finish(work: Work, booking: string): Promise<boolean> {
  const finished = await changeState(work, booking, { from: ['in-visit'], to: 'fulfilled', what: 'finished' })
  if (finished) await work.emit('visit-finished', { booking })
  return finished
}
