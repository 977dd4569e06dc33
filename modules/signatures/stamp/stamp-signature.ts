// A stamp is asked for after the act, so that an authority that is down stops nobody. What failed is a row with its
// cause, is shown as owed, and is tried again for as long as it takes.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { peopleOf } from '../seen.ts'
import { settings } from '../settings.ts'
import { type Signature, signaturesWhere } from '../sign.ts'
import { statementOf } from '../statement.ts'
import { askForStamp, NoStamp } from './authority.ts'
import { askForOwedStamps, stampSignature } from './stamp-signature.api.ts'

export const stampSignatureAct = act(stampSignature, async (work, { signature: id, once }) => {
  const [signature] = await signaturesWhere(work, sql`id = ${id}`)
  if (!signature) return work.absent()
  work.saw(peopleOf(signature), 'system-duty')
  const { authority } = settings()
  // An authority that was taken away again: the stamp stays owed, and the ledger says so.
  if (signature.stampedAt || !authority) return {}
  try {
    const stamp = await askForStamp(authority, Buffer.from(statementOf(signature)))
    await sql`insert into signatures.stamp (signature, at, authority, serial, token)
      values (${id}, ${stamp.at}, ${stamp.authority}, ${stamp.serial}, ${stamp.token}) on conflict do nothing`.execute(
      work.db,
    )
  } catch (error) {
    if (!(error instanceof NoStamp)) throw error
    await sql`insert into signatures.stamp_attempt (id, signature, at, cause)
      values (${randomUUID()}, ${id}, ${work.now}, ${error.message})`.execute(work.db)
    if (!once) await work.later('stamp-signature', { signature: id }, { at: nextTry(work.now, signature) })
  }
  return {}
})

export const askForOwedStampsAct = act(askForOwedStamps, async work => {
  if (!settings().authority) return work.refuse('no-authority')
  const owed = await signaturesWhere(work, sql`stamped_at is null and signatures.is_overseer(organisation)`)
  for (const { id } of owed) {
    await work.later('stamp-signature', { signature: id, once: true }, { key: `stamp asked for ${id}` })
  }
  return { asked: owed.length }
})

// A minute, two, four … at most an hour between the tries.
function nextTry(now: Date, { attempts }: Signature): Date {
  return new Date(now.getTime() + Math.min(2 ** attempts, 60) * 60_000)
}
