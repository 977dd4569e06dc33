// Codes of an application (TOTP, RFC 6238) and the recovery codes for when its phone is lost.
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { Secret, TOTP } from 'otpauth'
import type { Work } from '../../kernel/work.ts'

const stepSeconds = 30
const secretField = 'accounts.totp.secret'
const recoveryCodes = 10

/** Begins anew with a secret that counts only when a code of it was given. */
export async function makeTotp(work: Work, account: string, person: string): Promise<void> {
  const secret = new Secret({ size: 20 }).base32
  const sealed = await work.sealing.seal(work.db, person, secretField, secret)
  await sql`delete from accounts.totp where account = ${account} and confirmed_at is null`.execute(work.db)
  await sql`insert into accounts.totp (account, secret_sealed, made_at)
    values (${account}, ${sealed}, ${work.now})`.execute(work.db)
}

/** The secret that waits for its first code, as the address that an application reads; null when none waits. */
export async function waitingTotp(work: Work, account: string, person: string, label: string) {
  const { rows } = await sql<{ secret_sealed: Buffer }>`
    select secret_sealed from accounts.totp where account = ${account} and confirmed_at is null`.execute(
    work.db,
  )
  const secret = rows[0] && (await work.sealing.open(work.db, person, secretField, rows[0].secret_sealed))
  return secret ? { secret, address: totpOf(secret, label).toString() } : null
}

/**
 * Whether this is the application's code now; the half minute before and after counts, no code counts twice.
 * `confirmed`: asks the application that is in use, or else the one that waits for its first code.
 */
export async function totpFits(
  work: Work,
  account: string,
  code: string,
  confirmed: boolean,
): Promise<boolean> {
  const { rows } = await sql<{ secret_sealed: Buffer; person: string }>`
    select t.secret_sealed, a.person from accounts.totp t join accounts.account a on a.id = t.account
    where t.account = ${account} and (t.confirmed_at is not null) = ${confirmed}`.execute(work.db)
  const secret =
    rows[0] && (await work.sealing.open(work.db, rows[0].person, secretField, rows[0].secret_sealed))
  if (!secret) return false
  const delta = totpOf(secret, '').validate({ token: code, timestamp: work.now.getTime(), window: 1 })
  if (delta === null) return false
  const step = Math.floor(work.now.getTime() / 1000 / stepSeconds) + delta
  // Two requests with one code race here: the second waits for the row and finds the step taken.
  const taken = await sql`update accounts.totp set last_step = ${step}
    where account = ${account} and last_step < ${step}`.execute(work.db)
  return taken.numAffectedRows === 1n
}

/** Makes ten recovery codes in place of the old ones. They are told once and kept as hashes. */
export async function newRecoveryCodes(work: Work, account: string): Promise<string[]> {
  await sql`delete from accounts.recovery_code where account = ${account}`.execute(work.db)
  const codes = Array.from({ length: recoveryCodes }, () =>
    randomBytes(10)
      .toString('hex')
      .replace(/(.{5})(?=.)/g, '$1-'),
  )
  for (const code of codes) {
    await sql`insert into accounts.recovery_code (hash, account, made_at)
      values (${recoveryHash(account, code)}, ${account}, ${work.now})`.execute(work.db)
  }
  return codes
}

export async function recoveryCodeFits(work: Work, account: string, code: string): Promise<boolean> {
  const taken = await sql`update accounts.recovery_code set used_at = ${work.now}
    where hash = ${recoveryHash(account, code)} and account = ${account} and used_at is null`.execute(work.db)
  return taken.numAffectedRows === 1n
}

// 80 random bits need no slow hash.
function recoveryHash(account: string, code: string): Buffer {
  const plain = code.toLowerCase().replace(/[^0-9a-f]/g, '')
  return createHash('sha256').update(`${account}|${plain}`).digest()
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Shipa', label, secret: Secret.fromBase32(secret), period: stepSeconds })
}
