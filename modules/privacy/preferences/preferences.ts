// What a person wants to be told, by topic and channel. Off until turned on; whoever sends asks here each time.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { newToken, tokenHash } from '../../accounts/index.ts'
import { three } from '../../organisations/index.ts'

export type Topic = 'news' | 'advertising'
export type Channel = 'call' | 'email' | 'sms' | 'post'

export interface Wish {
  person: string
  organisation: string | null
  topic: Topic
  channel: Channel
}

/** Whether the person has turned this on; advertising needs its consent besides. */
export async function isWanted(work: Work, { person, organisation, topic, channel }: Wish): Promise<boolean> {
  const { rows } = await sql<{ wanted: boolean }>`
    select wanted from privacy.preference where person = ${person} and organisation is not distinct from ${organisation}
      and topic = ${topic} and channel = ${channel} order by at desc, id desc limit 1`.execute(work.db)
  return rows[0]?.wanted ?? false
}

export async function writePreference(
  work: Work,
  wish: Wish,
  how: { wanted: boolean; way: 'cabinet' | 'desk' | 'letter-link'; proof?: string },
) {
  await sql`insert into privacy.preference (id, person, organisation, topic, channel, wanted, at, way, proof, by_account)
    values (${randomUUID()}, ${wish.person}, ${wish.organisation}, ${wish.topic}, ${wish.channel}, ${how.wanted}, ${work.now},
      ${how.way}, ${how.proof ?? null}, ${work.actor.account})`.execute(work.db)
}

/** The path by which a letter is refused without signing in. Made where the letter is made, by the system only. */
export async function unsubscribeLink(
  work: Work,
  wish: Wish & { channel: 'email' | 'sms' },
): Promise<string> {
  const token = newToken()
  await sql`insert into privacy.unsubscribe_link (token_hash, person, organisation, topic, channel, made_at)
    values (${tokenHash(token)}, ${wish.person}, ${wish.organisation}, ${wish.topic}, ${wish.channel}, ${work.now})`.execute(
    work.db,
  )
  return `/unsubscribe/${token}`
}

/** Which letters a link refuses; null when there is no such link. */
export async function wishOfLink(
  work: Work,
  token: string,
): Promise<(Wish & { organisationName: Text | null }) | null> {
  const hash = tokenHash(token)
  await sql`select set_config('shipa.shown_link', ${hash.toString('hex')}, true)`.execute(work.db)
  const { rows } = await sql<Wish & { organisationName: Text | null }>`
    select l.person, l.organisation, l.topic, l.channel, case when o.id is not null then ${three('o.name')} end as "organisationName"
    from privacy.unsubscribe_link l left join organisations.organisation o on o.id = l.organisation
    where l.token_hash = ${hash}`.execute(work.db)
  return rows[0] ?? null
}
