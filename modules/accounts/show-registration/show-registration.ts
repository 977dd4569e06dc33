import { act } from '../../../kernel/act.ts'
import { shownRegistration } from '../registrations.ts'
import { showRegistration } from './show-registration.api.ts'

export const showRegistrationAct = act(showRegistration, async (work, { token }) => {
  const registration = (await shownRegistration(work, token)) ?? work.absent()
  work.saw([], 'self')
  work.note({ registration: registration.id })
  return { email: registration.email }
})
