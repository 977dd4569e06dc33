import { act } from '../../../kernel/act.ts'
import { shownPasswordLink } from '../password-links.ts'
import { personOfAccount } from '../person-of-account.ts'
import { showPasswordLink } from './show-password-link.api.ts'

export const showPasswordLinkAct = act(showPasswordLink, async (work, { token }) => {
  const { account, email } = (await shownPasswordLink(work, token)) ?? work.absent()
  work.saw((await personOfAccount(work, account))!, 'self')
  work.note({ account })
  return { email }
})
