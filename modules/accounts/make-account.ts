// Accounts that no registration made: of demonstration data, and of whoever installs Shipa.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Lang } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { dayOf } from '../catalogue/index.ts'
import { employ } from '../organisations/index.ts'
import { makePerson, type NewPerson } from '../people/index.ts'
import { hashPassword, passwordFault } from './passwords.ts'

type InWork = Pick<Work, 'db' | 'now' | 'sealing'>

export interface NewAccount {
  person: string
  email: string
  /** A demonstration password is public: production refuses to start beside such accounts. */
  password: string
  demonstration: boolean
  lang?: Lang
}

/** Makes the account of a person who exists. Acts as the system. Breaks `account_email_once`. */
export async function makeAccount(work: InWork, given: NewAccount): Promise<string> {
  const account = randomUUID()
  await sql`insert into accounts.account (id, person, email, email_confirmed_at, lang, demonstration, made_at)
    values (${account}, ${given.person}, ${given.email.toLowerCase()}, ${work.now}, ${given.lang ?? 'kk'},
      ${given.demonstration}, ${work.now})`.execute(work.db)
  const hash = given.demonstration
    ? await demonstrationHash(given.password)
    : await hashPassword(given.password)
  await sql`insert into accounts.password (account, hash, changed_at)
    values (${account}, ${hash}, ${work.now})`.execute(work.db)
  return account
}

/**
 * Makes the first administrator of an organisation: person, account and employment. Acts as the system.
 * Throws with words when the password is too weak.
 */
export async function createAdmin(
  work: InWork,
  given: NewPerson & { email: string; password: string; organisation: string },
): Promise<{ person: string; account: string; employment: string }> {
  const weak = passwordFault(given.password, [given.email, given.givenName, given.familyName])
  if (given.password.length < 8 || weak)
    throw new Error(weak?.en ?? 'The password needs at least 8 characters.')
  const person = await makePerson(work, given)
  const account = await makeAccount(work, { ...given, person, demonstration: false })
  const employment = await employ(work, {
    organisation: given.organisation,
    person,
    duty: 'admin',
    title: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
    startsOn: dayOf(work.now),
  })
  return { person, account, employment }
}

// Hundreds of demonstration accounts share one password: one hash of it serves them all.
let shared: { password: string; hash: Promise<string> } | undefined

function demonstrationHash(password: string): Promise<string> {
  if (shared?.password !== password) shared = { password, hash: hashPassword(password) }
  return shared.hash
}
