import { createHash, randomBytes } from 'node:crypto'
import type { Connection } from '../../kernel/database/database.ts'
import { type Actor, nobody } from '../../kernel/work.ts'

/** Finds who holds a session's token and sets the row-level context of the transaction; `nobody` when none. */
export async function enter(query: Connection['query'], token: string, now: Date): Promise<Actor> {
  const { rows } = await query('select * from accounts.enter($1, $2)', [tokenHash(token), now])
  const row = rows[0]
  if (!row) return nobody
  const { confirmed_until, ...actor } = row
  return { ...actor, confirmedUntil: confirmed_until, system: false }
}

/** A new session token: 256 random bits, of which the database keeps only the hash. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
