// A code of six digits, sent to the person's own phone or mailbox, signs one thing where the person has no session:
// at the desk she reads it out. Ten minutes, five tries with a growing wait, once.
import { randomInt, randomUUID, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Work } from '../../../kernel/work.ts'
import { codeRefusals } from './codes.refusals.ts'

const minutes = 10
const mostTries = 5
const perHour = 5

/**
 * Asks that a code be sent to a person for one thing. Refuses with `code-asked-recently` within a minute of the last
 * one and after five in an hour: each code would be five more guesses.
 */
export async function askCode(
  work: Work,
  { person, subject, organisation }: { person: string; subject: string; organisation: string | null },
): Promise<void> {
  const { rows } = await sql<{ last: Date | null; count: number }>`
    select max(asked_at) as last, count(*)::int as count from signatures.one_time_code
    where person = ${person} and asked_at > ${minutesBefore(work.now, 60)}`.execute(work.db)
  const { last, count } = rows[0]!
  if (count >= perHour || (last && last > minutesBefore(work.now, 1))) {
    throw new Refusal('code-asked-recently', codeRefusals['code-asked-recently'])
  }
  const id = randomUUID()
  await sql`insert into signatures.one_time_code (id, person, subject, organisation, asked_by, asked_at, ends_at)
    values (${id}, ${person}, ${subject}, ${organisation}, ${work.actor.account}, ${work.now},
      ${minutesBefore(work.now, -minutes)})`.execute(work.db)
  await work.emit('signing-code-asked', { code: id })
}

/** The code for the message that tells it, made now and kept as a hash alone; null when its time has passed. */
export async function codeForMessage(
  work: Work,
  id: string,
): Promise<{ person: string; code: string; minutes: number } | null> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const { rows } = await sql<{ person: string }>`
    update signatures.one_time_code set hash = ${hashOf(work, id, code)}
    where id = ${id} and used_at is null and ends_at > ${work.now} returning person`.execute(work.db)
  return rows[0] ? { person: rows[0].person, code, minutes } : null
}

/**
 * Takes the newest code for this thing, once. Refuses with `wrong-code`, `code-spent` (too old, used, or too many
 * tries) or `wait-before-next-try`.
 */
export async function takeCode(
  work: Work,
  { person, subject, code }: { person: string; subject: string; code: string },
): Promise<void> {
  // Of two tries at once the second finds the row locked and is sent away, so that none goes uncounted.
  const { rows } = await sql<Kept>`
    select id, hash, ends_at, tries, last_try_at, used_at from signatures.one_time_code
    where id = (select id from signatures.one_time_code where person = ${person} and subject = ${subject}
      order by asked_at desc limit 1)
    for update skip locked`.execute(work.db)
  const [kept] = rows
  if (!kept || kept.used_at || kept.ends_at <= work.now || kept.tries >= mostTries || !kept.hash) {
    throw new Refusal('code-spent', codeRefusals['code-spent'])
  }
  const wait = waitOf(kept, work.now)
  if (wait > 0) {
    throw new Refusal('wait-before-next-try', codeRefusals['wait-before-next-try'], {
      values: { seconds: wait },
    })
  }
  if (!timingSafeEqual(hashOf(work, kept.id, code), kept.hash)) {
    work.evenIfRefused(async db => {
      await sql`select signatures.count_wrong_code(${kept.id}, ${work.now})`.execute(db)
    })
    throw new Refusal('wrong-code', codeRefusals['wrong-code'])
  }
  await sql`update signatures.one_time_code set used_at = ${work.now} where id = ${kept.id}`.execute(work.db)
}

interface Kept {
  id: string
  hash: Buffer | null
  ends_at: Date
  tries: number
  last_try_at: Date | null
  used_at: Date | null
}

// After each wrong try twice as long: 2, 4, 8, 16 seconds.
function waitOf({ tries, last_try_at }: Kept, now: Date): number {
  if (!last_try_at) return 0
  return Math.ceil((last_try_at.getTime() - now.getTime()) / 1000 + 2 ** tries)
}

// A million codes are guessed in a second: only the key outside the database makes the hash worth something.
function hashOf(work: Work, id: string, code: string): Buffer {
  return work.sealing.blind('signatures.one_time_code', `${id}|${code}`)
}

function minutesBefore(now: Date, count: number): Date {
  return new Date(now.getTime() - count * 60_000)
}
