import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { numbersOf } from '../../agreements/index.ts'
import { type Outgoing, sendMessage } from '../../messages/index.ts'
import { type Booking, bookingFor } from '../booking.ts'
import { cancelTerms, offerNumbers } from '../terms/terms.ts'
import * as declarations from './tell-patient.api.ts'
import texts from './tell-patient.texts.ts'

const day = 24 * 60 * 60_000

const tellOfBooking = act(declarations.tellOfBooking, async (work, asked) => {
  const booking = await found(work, asked.booking)
  await tell(work, booking, 'visit-booked', texts.booked)
  await remindLater(work, booking)
  return {}
})

const tellOfMove = act(declarations.tellOfMove, async (work, asked) => {
  const booking = await found(work, asked.booking)
  await tell(work, booking, 'visit-moved', texts.moved)
  await remindLater(work, booking)
  return {}
})

const tellOfCancellation = act(declarations.tellOfCancellation, async (work, asked) => {
  await tell(work, await found(work, asked.booking), 'visit-cancelled', texts.cancelled)
  return {}
})

const tellOfMissedVisit = act(declarations.tellOfMissedVisit, async (work, asked) => {
  await tell(work, await found(work, asked.booking), 'visit-missed', texts.missed)
  return {}
})

// A reminder written before the visit was cancelled or moved to another day tells nobody: the move has
// written its own.
const remindOfVisit = act(declarations.remindOfVisit, async (work, asked) => {
  const booking = await found(work, asked.booking)
  const isTomorrow = booking.startsAt > work.now && booking.startsAt.getTime() - work.now.getTime() <= day
  if (booking.state === 'booked' && isTomorrow) await tell(work, booking, 'visit-reminder', texts.reminder)
  return {}
})

export const tellingActs = [tellOfBooking, tellOfMove, tellOfCancellation, tellOfMissedVisit, remindOfVisit]

async function found(work: Work, id: string): Promise<Booking> {
  return (await bookingFor(work, id, ['system-duty'])) ?? work.absent()
}

async function tell(work: Work, booking: Booking, topic: Outgoing['topic'], text: Text) {
  const numbers = offerNumbers(await numbersOf(work, booking.offerEdition))
  const values = {
    number: booking.number,
    when: booking.startsAt,
    early: numbers.arriveEarlyMinutes,
    free: cancelTerms(booking, numbers, work.now).freeUntil,
  }
  await sendMessage(work, {
    person: booking.patient,
    topic,
    text,
    values,
    link: `/cabinet/visits/${booking.id}`,
  })
}

// Booked for tomorrow or sooner: the letter of booking is reminder enough.
async function remindLater(work: Work, { id, startsAt }: Booking) {
  const at = new Date(startsAt.getTime() - day)
  if (at > work.now)
    await work.later(
      'remind-of-visit',
      { booking: id },
      { at, key: `remind:${id}:${startsAt.toISOString()}` },
    )
}
