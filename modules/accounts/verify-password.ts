import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { passwordFits } from './passwords.ts'
import { actFor } from './sessions.ts'
import { underDelay } from './tries.ts'

/**
 * Whether this is the password of the account that acts. Wrong ones are counted together with those of sign-in;
 * too many in a row refuse with `wait-before-trying`.
 */
export async function verifyPassword(work: Work, account: string, password: string): Promise<boolean> {
  const { rows } = await sql<{ email: string }>`
    select email from accounts.account where id = ${account}`.execute(work.db)
  if (!rows[0]) return false
  return underDelay(work, rows[0].email, async () => passwordFits(await keptHash(work, account), password))
}

/** The account that this e-mail and password open, before anybody is signed in; null in the same words and time. */
export async function accountByPassword(work: Work, email: string, password: string): Promise<string | null> {
  const { rows } = await sql<{ account: string | null }>`
    select accounts.account_by_email(${email}) as account`.execute(work.db)
  const account = rows[0]?.account ?? null
  if (account) await actFor(work, account)
  const fits = await underDelay(work, email, async () =>
    passwordFits(await keptHash(work, account), password),
  )
  return fits ? account : null
}

async function keptHash(work: Work, account: string | null): Promise<string | undefined> {
  const { rows } = await sql<{ hash: string }>`
    select hash from accounts.password where account = ${account}`.execute(work.db)
  return rows[0]?.hash
}
