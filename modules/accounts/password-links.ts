// Links by which a mailbox sets a forgotten password anew, and the letter that leads to them.
import { sql } from 'kysely'
import type { Lang } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { newToken, tokenHash } from './enter.ts'
import { actFor } from './sessions.ts'

export interface PasswordLink {
  account: string
  email: string
}

/**
 * The account whose password the token of a letter may set; null when the link opens nothing (any more). From
 * here on the transaction acts for that account.
 */
export async function shownPasswordLink(work: Work, token: string): Promise<PasswordLink | null> {
  const hash = tokenHash(token)
  await sql`select set_config('shipa.shown_token', ${hash.toString('hex')}, true)`.execute(work.db)
  const { rows } = await sql<{ account: string | null; email: string }>`
    select accounts.account_by_email(email) as account, email
    from accounts.password_link where token_hash = ${hash} and ends_at > ${work.now}`.execute(work.db)
  const { account, email } = rows[0] ?? {}
  if (!account || !email) return null
  await actFor(work, account)
  return { account, email }
}

/**
 * Ends the link together with every other one of the account; false when another request was quicker with it.
 */
export async function spendPasswordLink(work: Work, email: string, token: string): Promise<boolean> {
  const hash = tokenHash(token)
  const { rows } = await sql<{ token_hash: Buffer | null }>`
    delete from accounts.password_link where email = ${email} returning token_hash`.execute(work.db)
  return rows.some(row => row.token_hash?.equals(hash))
}

export interface PasswordLetter {
  /** Whose account it is, for the journal. */
  person: string
  /** The address that signs in, whatever other one the person's card may have by now. */
  email: string
  lang: Lang
  link: string
}

/**
 * What the letter of a forgotten password says, for the system act that sends it: as with registrations, no
 * table and no job ever holds its token. Null when the address has no account; then nothing of it is kept.
 */
export async function passwordLetter(work: Work, link: string): Promise<PasswordLetter | null> {
  const token = newToken()
  const { rows } = await sql<{ person: string; email: string; lang: Lang }>`
    update accounts.password_link l set token_hash = ${tokenHash(token)} from accounts.account a
    where l.id = ${link} and l.ends_at > ${work.now} and a.email = l.email and a.blocked_at is null
    returning a.person, l.email, l.lang`.execute(work.db)
  await sql`delete from accounts.password_link
    where ends_at <= ${work.now} or (id = ${link} and token_hash is null)`.execute(work.db)
  return rows[0] ? { ...rows[0], link: `/new-password/${token}` } : null
}
