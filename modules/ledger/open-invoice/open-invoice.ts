import { act } from '../../../kernel/act.ts'
import { bookingFor } from '../../scheduling/index.ts'
import { invoiceFor } from './invoice.ts'
import declaration from './open-invoice.api.ts'

export default act(declaration, async (work, asked) => {
  const booking = await bookingFor(work, asked.booking, ['system-duty'])
  if (!booking) return work.absent()
  await invoiceFor(work, booking)
  return {}
})
