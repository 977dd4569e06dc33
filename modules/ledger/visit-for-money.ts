import type { Work } from '../../kernel/work.ts'
import { type Booking, bookingFor } from '../scheduling/index.ts'

/** The booking, for those who may see its money: the patient's own side and the till, not the doctor. */
export async function visitForMoney(work: Work, id: string): Promise<Booking | null> {
  const booking = await bookingFor(work, id)
  const isDoctor =
    work.actor.duty === 'doctor' && booking !== null && !work.actor.persons.includes(booking.patient)
  return isDoctor ? null : booking
}
