import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { bookingFor } from '../../scheduling/index.ts'
import { bankIsThere } from '../bank/bank.ts'
import { standingOf } from '../money/book.ts'
import { dueOf, invoiceFor } from '../open-invoice/invoice.ts'
import declaration from './show-bill.api.ts'

export default act(declaration, async (work, asked) => {
  // The patient's own side and the till; not the doctor.
  const booking = await bookingFor(work, asked.booking, [
    'self',
    'front-desk',
    'cashier-of-visit',
    'director-of-clinic',
  ])
  if (!booking) return work.absent()
  const invoice = await invoiceFor(work, booking)
  const { held } = await standingOf(work, booking.id)
  return {
    booking: booking.id,
    number: invoice.number,
    visit: booking.number,
    ...(await clinicOf(work, booking.organisation)),
    lines: invoice.lines,
    tiyn: invoice.tiyn,
    heldTiyn: held,
    dueTiyn: await dueOf(work, booking, invoice),
    dueAt: invoice.dueAt.toISOString(),
    startsAt: booking.startsAt.toISOString(),
    holdUntil: booking.holdUntil?.toISOString() ?? null,
    byCard: bankIsThere(),
    prepayRequired: booking.prepayRequired,
  }
})

async function clinicOf(work: Work, id: string) {
  const { rows } = await sql<{ kk: string; ru: string; en: string; bin: string }>`
    select name_kk as kk, name_ru as ru, name_en as en, bin from organisations.organisation where id = ${id}`.execute(
    work.db,
  )
  const { bin, ...organisation } = rows[0]!
  return { organisation, bin }
}
