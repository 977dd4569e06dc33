import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { forgetRegistration } from './forget-registration.api.ts'

export const forgetRegistrationAct = act(forgetRegistration, async (work, { registration }) => {
  // Confirmed ones are gone already.
  await sql`delete from accounts.registration where id = ${registration}`.execute(work.db)
  work.saw([], 'system-duty')
  return {}
})
