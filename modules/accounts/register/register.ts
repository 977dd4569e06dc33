import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { fieldTexts } from '../../../kernel/fields.ts'
import { fault } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { ageOn } from '../../people/index.ts'
import { hashPassword, passwordFault } from '../passwords.ts'
import { later } from '../sessions.ts'
import { underDelay } from '../tries.ts'
import { register } from './register.api.ts'

/** How long the link in the letter opens the registration. */
const linkMinutes = 24 * 60

export const registerAct = act(register, async (work, asked) => {
  const age = ageOn(asked.birthDate, dayOf(work.now))
  if (age < 18)
    work.refuse('not-adult', { fields: [fault('birthDate', register.refusals['not-adult'].says)] })
  if (age > 120) work.refuse('not-adult', { fields: [fault('birthDate', fieldTexts.day)] })
  const weak = passwordFault(asked.password, [asked.givenName, asked.familyName, asked.email, asked.phone])
  if (weak) work.refuse('weak-password', { fields: [fault('password', weak)] })

  // Each letter counts as a try: nobody fills a stranger's mailbox with ours.
  await underDelay(work, `letter ${asked.email}`, async () => false)
  const id = randomUUID()
  const endsAt = later(work.now, linkMinutes)
  // Hashed whether or not the address has an account, so that the time of the answer is the same.
  const hash = await hashPassword(asked.password)
  await sql`insert into accounts.registration (id, family_name, given_name, middle_name, birth_date, sex, phone, email,
      lang, password_hash, next, stated_at, ends_at)
    values (${id}, ${asked.familyName}, ${asked.givenName}, ${asked.middleName ?? null}, ${asked.birthDate},
      ${asked.sex}, ${asked.phone}, ${asked.email}, ${work.lang}, ${hash}, ${asked.next ?? null}, ${work.now},
      ${endsAt})`.execute(work.db)
  await work.emit('registration-begun', { registration: id })
  await work.later('forget-registration', { registration: id }, { at: endsAt })
  // Nobody is a person here yet.
  work.saw([], 'self')
  work.note({ registration: id })
  return { email: asked.email }
})
