// Guessing is slowed, never locked out: a lock would let anybody keep the owner outside. Failed tries in a row
// are counted for one place (account, network and device together), for the account, and for the network.
import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusal.ts'
import type { Work } from '../../kernel/work.ts'
import { waitBeforeTrying } from './refusals.ts'

interface Subject {
  key: Buffer
  /** Wrong tries that cost no waiting. */
  free: number
  /** The longest wait in seconds; the wait doubles with each wrong try up to it. */
  most: number
}

/**
 * Runs one check of a secret of `whom` (an e-mail, whether it has an account or not, or an id) under the
 * growing delay. Refuses with `wait-before-trying` without checking when it is too early.
 */
export async function underDelay(work: Work, whom: string, check: () => Promise<boolean>): Promise<boolean> {
  const place = { key: placeOf(work, whom), free: 4, most: 900 }
  const subjects = [
    place,
    // Many guessers together are held to one try a minute, and the owner never waits longer than that.
    { key: keyOf(work, 'account', whom), free: 15, most: 60 },
    // Behind one address may stand a whole clinic.
    { key: keyOf(work, 'network', networkOf(work.origin.address)), free: 50, most: 300 },
  ]
  await refuseIfTooEarly(work, subjects)
  await oneAtATime(work, place.key)
  const fits = await check()
  if (fits) await forgetTries(work, whom)
  else {
    work.evenIfRefused(async db => {
      for (const subject of subjects) {
        await sql`insert into accounts.failed_try as f (subject, count, last_at) values (${subject.key}, 1, ${work.now})
          on conflict (subject) do update set count = f.count + 1, last_at = ${work.now}`.execute(db)
      }
      await sql`delete from accounts.failed_try where last_at < ${new Date(work.now.getTime() - 86_400_000)}`.execute(
        db,
      )
    })
  }
  return fits
}

/** Who has proven to be `whom` waits no longer at this place for the wrong tries made here. */
export async function forgetTries(work: Work, whom: string): Promise<void> {
  await sql`delete from accounts.failed_try where subject = ${placeOf(work, whom)}`.execute(work.db)
}

function placeOf(work: Work, whom: string): Buffer {
  return keyOf(work, 'place', whom, networkOf(work.origin.address), work.origin.device)
}

function keyOf(work: Work, ...parts: string[]): Buffer {
  return work.sealing.blind('accounts.failed_try', parts.join('|'))
}

async function refuseIfTooEarly(work: Work, subjects: readonly Subject[]) {
  const { rows } = await sql<{ subject: Buffer; count: number; last_at: Date }>`
    select subject, count, last_at from accounts.failed_try
    where subject in (${sql.join(subjects.map(one => one.key))})`.execute(work.db)
  const waits = rows.map(row => {
    const { free, most } = subjects.find(one => one.key.equals(row.subject))!
    const over = row.count - free
    const wait = over < 0 ? 0 : Math.min(2 ** over, most)
    return Math.ceil((row.last_at.getTime() - work.now.getTime()) / 1000 + wait)
  })
  const seconds = Math.max(0, ...waits)
  if (seconds > 0) throw new Refusal('wait-before-trying', waitBeforeTrying, { values: { seconds } })
}

// The count is written after the refusal. Without this a hundred tries sent at once would all read the same
// small count; the second of two simultaneous tries is sent away instead.
async function oneAtATime(work: Work, key: Buffer) {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(${key.readBigInt64BE(0).toString()}::bigint) as taken`.execute(work.db)
  if (!rows[0]?.taken) throw new Refusal('wait-before-trying', waitBeforeTrying, { values: { seconds: 1 } })
}

// Whoever has an IPv6 address has 2^64 of them: the network is the first half.
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [before = '', after = ''] = plain.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = after.split(':').filter(Boolean)
  const zeros = plain.includes('::') ? 8 - head.length - tail.length : 0
  return [...head, ...Array.from({ length: zeros }, () => '0'), ...tail].slice(0, 4).join(':')
}
