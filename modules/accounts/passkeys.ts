// Passkeys (WebAuthn): the challenge is ours, kept hashed, answered once within five minutes, and only by the
// session that asked for it.
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { later } from './sessions.ts'
import { site } from './site.ts'

export type PasskeyUse = 'sign-in' | 'second-factor' | 'confirm' | 'add'

const challengeMinutes = 5

/** Options for the browser to use a passkey; `account` is null when nobody is known yet. */
export async function askForPasskey(work: Work, use: Exclude<PasskeyUse, 'add'>, account: string | null) {
  return generateAuthenticationOptions({
    rpID: here().rpID,
    challenge: await makeChallenge(work, use),
    allowCredentials: account ? await credentialsOf(work, account) : [],
    // After a password the key is the second factor by itself; alone it must also know its owner.
    userVerification: use === 'second-factor' ? 'preferred' : 'required',
  })
}

/** Options for the browser to make a passkey. */
export async function askForNewPasskey(work: Work, account: string, email: string) {
  return generateRegistrationOptions({
    rpName: 'Shipa',
    rpID: here().rpID,
    userName: email,
    userID: new Uint8Array(Buffer.from(account)),
    challenge: await makeChallenge(work, 'add'),
    excludeCredentials: await credentialsOf(work, account),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** Keeps a new passkey of the account; false when what the browser sent does not prove it. */
export async function keepPasskey(work: Work, account: string, sent: string, name: string): Promise<boolean> {
  const response = read<RegistrationResponseJSON>(sent)
  if (!response) return false
  const { rpID, origin } = here()
  const verified = await unlessWrong(() =>
    verifyRegistrationResponse({
      response,
      expectedChallenge: challenge => takeChallenge(work, 'add', challenge),
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
    }),
  )
  if (!verified?.verified) return false
  const { id, publicKey, counter, transports } = verified.registrationInfo.credential
  await sql`insert into accounts.passkey (id, account, credential, public_key, counter, transports, name, made_at)
    values (${randomUUID()}, ${account}, ${id}, ${Buffer.from(publicKey)}, ${counter}, ${transports ?? []}, ${name},
      ${work.now})`.execute(work.db)
  return true
}

/** Whether the account's passkey answered our challenge. The transaction must already act for the account. */
export async function passkeyFits(
  work: Work,
  account: string,
  use: Exclude<PasskeyUse, 'add'>,
  sent: string,
): Promise<boolean> {
  const response = read<AuthenticationResponseJSON>(sent)
  if (!response) return false
  const { rows } = await sql<{ id: string; credential: string; public_key: Buffer; counter: number }>`
    select id, credential, public_key, counter from accounts.passkey
    where account = ${account} and credential = ${response.id}`.execute(work.db)
  const key = rows[0]
  if (!key) return false
  const { rpID, origin } = here()
  const verified = await unlessWrong(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge => takeChallenge(work, use, challenge),
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: { id: key.credential, publicKey: new Uint8Array(key.public_key), counter: key.counter },
      requireUserVerification: use !== 'second-factor',
    }),
  )
  if (!verified?.verified) return false
  await sql`update accounts.passkey set counter = ${verified.authenticationInfo.newCounter}, last_used_at = ${work.now}
    where id = ${key.id}`.execute(work.db)
  return true
}

/** The account of a passkey, before anybody is signed in. */
export async function accountOfPasskey(work: Work, sent: string): Promise<string | null> {
  const response = read<AuthenticationResponseJSON>(sent)
  if (!response) return null
  const { rows } = await sql<{ account: string | null }>`
    select accounts.account_by_passkey(${response.id}) as account`.execute(work.db)
  return rows[0]?.account ?? null
}

async function makeChallenge(work: Work, use: PasskeyUse): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = new Uint8Array(randomBytes(32))
  await sql`delete from accounts.passkey_challenge where ends_at < ${work.now}`.execute(work.db)
  await sql`insert into accounts.passkey_challenge (hash, use, session, ends_at)
    values (${hashOf(Buffer.from(challenge).toString('base64url'))}, ${use}, ${work.actor.session},
      ${later(work.now, challengeMinutes)})`.execute(work.db)
  return challenge
}

async function takeChallenge(work: Work, use: PasskeyUse, challenge: string): Promise<boolean> {
  const { rows } = await sql`
    delete from accounts.passkey_challenge where hash = ${hashOf(challenge)} and use = ${use}
      and session is not distinct from ${work.actor.session} and ends_at > ${work.now}
    returning 1`.execute(work.db)
  return rows.length === 1
}

async function credentialsOf(work: Work, account: string) {
  const { rows } = await sql<{ id: string; transports: string[] }>`
    select credential as id, transports from accounts.passkey where account = ${account}`.execute(work.db)
  return rows as { id: string; transports: ('usb' | 'internal')[] }[]
}

function here(): { rpID: string; origin: string } {
  const { hostname, origin } = new URL(site().publicUrl)
  return { rpID: hostname, origin }
}

function hashOf(challenge: string): Buffer {
  return createHash('sha256').update(challenge).digest()
}

// What the browser sends is anybody's text: only the id is used before the library has judged the whole.
function read<Response extends { id: string }>(sent: string): Response | undefined {
  try {
    const response = JSON.parse(sent) as Response | null
    return typeof response?.id === 'string' && response.id.length <= 2000 ? response : undefined
  } catch {
    return undefined
  }
}

// The library throws plain errors at everything that does not verify, and has no other way to say no. Errors
// of the database pass: they carry a code.
async function unlessWrong<T>(verify: () => Promise<T>): Promise<T | undefined> {
  try {
    return await verify()
  } catch (error) {
    if (error instanceof Error && 'severity' in error) throw error
    return undefined
  }
}
