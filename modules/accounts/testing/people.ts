// People who come through the front door: registered by letter, signed in by password.
import { sql } from 'kysely'
import type { Someone, World } from '../../../app/testing/world.ts'
import { confirmEmail } from '../confirm-email/confirm-email.api.ts'
import { tokenHash } from '../enter.ts'
import { register } from '../register/register.api.ts'
import { registrationLetter } from '../registrations.ts'

export const password = 'қоңыр түйе тауда'

export const registration = {
  familyName: 'Сынақова',
  givenName: 'Айгерім',
  birthDate: '1990-01-15',
  sex: 'female',
  phone: '+7 701 000 00 00',
  password,
  truth: true,
} as const

/** What the letter of the newest registration of an address says. */
export async function letterTo(world: World, email: string) {
  return world.arrange(async db => {
    const { rows } = await sql<{ id: string }>`select id from accounts.registration where email = ${email}
      order by ends_at desc, id limit 1`.execute(db)
    return rows[0] ? registrationLetter({ db } as never, rows[0].id) : null
  })
}

export function tokenOf(link: string | null | undefined): string {
  return link?.split('/').at(-1) ?? ''
}

/** Registers, opens the letter, confirms: signed in with one session. */
export async function registered(world: World, email: string): Promise<Someone & { email: string }> {
  await world.run(register, { ...registration, email })
  const letter = await letterTo(world, email)
  const { token } = await world.run(confirmEmail, { token: tokenOf(letter?.link), password })
  return { ...(await someoneOf(world, token)), email }
}

export async function someoneOf(world: World, token: string): Promise<Someone> {
  return world.arrange(async db => {
    const { rows } = await sql<{ person: string; account: string }>`
      select a.person, a.id as account from accounts.session s join accounts.account a on a.id = s.account
      where s.token_hash = ${tokenHash(token)}`.execute(db)
    return { ...rows[0]!, token }
  })
}
