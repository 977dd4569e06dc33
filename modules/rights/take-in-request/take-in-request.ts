import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { personByIin } from '../../people/index.ts'
import { receive } from '../receive.ts'
import { takeInRequest } from './take-in-request.api.ts'

export const takeInRequestAct = act(takeInRequest, async (work, asked) => {
  const { kind, way, shelf, documentSeen, form } = asked
  if (documentSeen && way === 'letter') return work.refuse('document-by-letter')
  const byCard = asked.card === undefined ? null : await personByCard(work, asked.card)
  if (asked.card !== undefined && !byCard) return work.refuse('card-unknown')
  const person = byCard ?? (form.iin ? await personByIin(work, form.iin) : null)
  work.saw(person ?? [], 'request-received')
  return receive(work, {
    kind,
    organisation: work.actor.organisation!,
    person,
    way,
    filled: form,
    shelf,
    checked: documentSeen ? 'document-seen' : null,
  })
})

async function personByCard(work: Work<never>, number: string): Promise<string | null> {
  const { rows } = await sql<{ person: string }>`select person from organisations.patient_view
    where organisation = ${work.actor.organisation} and card_number = ${number}`.execute(work.db)
  return rows[0]?.person ?? null
}
