// Registrations that wait for their mailbox, and the letter that leads to them.
import { sql } from 'kysely'
import type { Lang } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { newToken, tokenHash } from './enter.ts'

export interface Registration {
  id: string
  familyName: string
  givenName: string
  middleName: string | null
  birthDate: string
  sex: 'female' | 'male'
  phone: string
  email: string
  lang: Lang
  passwordHash: string
  next: string | null
  statedAt: Date
}

/** The registration that the token of a letter opens; null when there is none (any more). */
export async function shownRegistration(work: Work, token: string): Promise<Registration | null> {
  const hash = tokenHash(token)
  await sql`select set_config('shipa.shown_token', ${hash.toString('hex')}, true)`.execute(work.db)
  const { rows } = await sql<Registration>`
    select id, family_name as "familyName", given_name as "givenName", middle_name as "middleName",
      birth_date as "birthDate", sex, phone, email, lang, password_hash as "passwordHash", next, stated_at as "statedAt"
    from accounts.registration where token_hash = ${hash} and ends_at > ${work.now}`.execute(work.db)
  return rows[0] ?? null
}

export interface RegistrationLetter {
  email: string
  lang: Lang
  /** Path that confirms the mailbox; null when the address has an account and its owner is to be told so. */
  link: string | null
}

/**
 * What the letter of a registration says, for the system act that sends it. The link is made here, where the
 * letter is: no table and no job ever holds its token. Null when the registration is gone.
 */
export async function registrationLetter(
  work: Work,
  registration: string,
): Promise<RegistrationLetter | null> {
  const token = newToken()
  const { rows } = await sql<{ email: string; lang: Lang; known: boolean }>`
    update accounts.registration r set token_hash = ${tokenHash(token)} where id = ${registration}
    returning r.email, r.lang, exists (select from accounts.account where email = r.email) as known`.execute(
    work.db,
  )
  const found = rows[0]
  if (!found) return null
  return { email: found.email, lang: found.lang, link: found.known ? null : `/confirm-email/${token}` }
}
