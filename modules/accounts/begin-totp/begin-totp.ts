import { act } from '../../../kernel/act.ts'
import { makeTotp } from '../codes.ts'
import { beginTotp } from './begin-totp.api.ts'

export const beginTotpAct = act(beginTotp, async work => {
  await makeTotp(work, work.actor.account!, work.actor.person!)
  work.saw(work.actor.person!, 'self')
  return {}
})
