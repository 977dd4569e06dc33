import { createHash, randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { type Actor, nobody, type Tables } from '../../kernel/work.ts'

/** Finds who holds a session's token and sets the row-level context of the transaction; `nobody` when none. */
export async function enter(db: Kysely<Tables>, token: string, now: Date): Promise<Actor> {
  const { rows } = await sql<{
    account: string
    session: string
    person: string | null
    persons: string[]
    duty: string | null
    organisation: string | null
    branch: string | null
    employment: string | null
    name: string
    confirmed_until: Date | null
  }>`select * from accounts.enter(${tokenHash(token)}, ${now})`.execute(db)
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
