import { act } from '../../../kernel/act.ts'
import { bookingFor } from '../../scheduling/index.ts'
import { bookEarned, lockVisit } from '../money/book.ts'
import { giveBackHeld } from '../money/refund.ts'
import { invoiceFor } from '../open-invoice/invoice.ts'
import declaration from './count-service-given.api.ts'

export default act(declaration, async (work, { booking: id }) => {
  await lockVisit(work, id)
  const booking = await bookingFor(work, id, ['system-duty'])
  if (!booking) return work.absent()
  const { payableTiyn: tiyn } = await invoiceFor(work, booking)
  const visit = { organisation: booking.organisation, booking: id, person: booking.patient }
  if (tiyn > 0) await bookEarned(work, visit, 'revenue:service', tiyn)
  // Paid twice, at the desk and by a late card payment: what is past the price goes back.
  await giveBackHeld(work, id, 'paid-twice')
  await work.emit('service-counted', { booking: id })
  return {}
})
