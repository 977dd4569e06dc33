import { sql } from 'kysely'
import * as z from 'zod'
import { act } from '../../../kernel/act.ts'
import { isSignedByBank, said } from '../bank/bank.ts'
import declaration from './receive-bank-callback.api.ts'

const message = said.extend({ event: z.string().min(1).max(100) })

// Stored first, answered at once, judged afterwards: the bank may speak twice, late, or in the wrong order.
export default act(declaration, async (work, { body, signature }) => {
  work.saw([], 'system-duty')
  if (!isSignedByBank(body, signature)) work.refuse('wrong-signature')
  const { event, order } = understood(body) ?? work.refuse('not-understood')
  await sql`insert into ledger.bank_event (id, bank_order, body, came_at)
    values (${event}, ${order}, ${body}, ${work.now}) on conflict do nothing`.execute(work.db)
  await work.later('apply-bank-event', { event }, { key: `bank-event:${event}` })
  return { accepted: true }
})

function understood(body: string): z.output<typeof message> | undefined {
  try {
    return message.safeParse(JSON.parse(body)).data
  } catch {
    // Not JSON at all: refused with the same words as JSON of another shape.
    return undefined
  }
}
