import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Lang, Text } from '../../../kernel/texts.ts'
import { mailboxIsOpen } from '../channels.ts'
import declaration, { type channels } from './show-mailbox.api.ts'

interface Row {
  id: string
  person: string | null
  state: 'queued' | 'kept' | 'sent' | 'failed'
  channel: (typeof channels)[number] | null
  to_address: string | null
  lang: Lang | null
  subject: Text
  body: Text
  link: string | null
  fault: string | null
  written_at: Date
}

export default act(declaration, async (work, { channel, address, message }) => {
  if (!mailboxIsOpen()) return work.absent()
  await sql`select set_config('shipa.mailbox', 'open', true)`.execute(work.db)
  const { rows } = await sql<Row>`
    select id, person, state, channel, to_address, lang, subject, body, link, fault, written_at from messages.message
    where (${channel ?? null}::text is null or channel = ${channel ?? null})
      and (${address ?? null}::text is null or strpos(lower(to_address), lower(${address ?? null})) > 0)
      and (${message ?? null}::uuid is null or id = ${message ?? null}::uuid)
    order by written_at desc, id limit 100`.execute(work.db)
  work.saw(
    rows.flatMap(row => row.person ?? []),
    'trial-mailbox',
  )
  return {
    messages: rows.map(({ to_address, written_at, ...row }) => ({
      ...row,
      address: to_address,
      writtenAt: written_at.toISOString(),
    })),
  }
})
