import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Lang, langs, locales, say, type Text, timeZone, type Values } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { type Topic, topics } from './topics.texts.ts'

/** A child is reached through whoever represents it. An address is given where there is no person yet. */
export type Recipient = { person: string } | { email: string; lang: Lang }

export type Outgoing = Recipient & {
  topic: Topic
  /** Says what happened and what to do, never anything about health: the way there is not secret. */
  text: Text
  /** A Date is written as day and hour in Almaty, in the language of each text. */
  values?: Values
  /** Where to read on: a path without the language. */
  link?: string
  /** The channel that the person chose for this topic; else the first by which there is an address. */
  by?: 'email' | 'sms'
}

/**
 * Writes a message in the transaction of the act that it tells of: an act that is undone tells nobody.
 * The channel, a person's address and language are chosen when it is delivered.
 */
export async function sendMessage(
  work: Pick<Work, 'db' | 'now' | 'later'>,
  message: Outgoing,
): Promise<void> {
  const id = randomUUID()
  const { topic, text, values, link, by } = message
  const person = 'person' in message ? message.person : null
  const stranger = 'email' in message ? message : null
  await sql`insert into messages.message (id, person, topic, subject, body, link, state, channel, to_address, lang, written_at)
    values (${id}, ${person}, ${topic}, ${JSON.stringify(topics[topic])}, ${JSON.stringify(filled(text, values))},
      ${link ?? null}, 'queued', ${stranger ? 'email' : (by ?? null)}, ${stranger?.email ?? null}, ${stranger?.lang ?? null},
      ${work.now})`.execute(work.db)
  await work.later('deliver-message', { message: id })
}

function filled(text: Text, values: Values = {}): Text {
  return Object.fromEntries(
    langs.map(lang => [lang, say(lang, text, written(lang, values))]),
  ) as unknown as Text
}

function written(lang: Lang, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value instanceof Date ? moment(lang, value) : value,
    ]),
  )
}

function moment(lang: Lang, at: Date): string {
  return new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
    at,
  )
}
