import { act } from '../../../kernel/act.ts'
import { newRecoveryCodes } from '../codes.ts'
import { hasSecondFactor } from '../sessions.ts'
import { makeRecoveryCodes } from './make-recovery-codes.api.ts'

export const makeRecoveryCodesAct = act(makeRecoveryCodes, async work => {
  const account = work.actor.account!
  if (!(await hasSecondFactor(work, account))) work.refuse('no-second-factor')
  work.saw(work.actor.person!, 'self')
  return { codes: await newRecoveryCodes(work, account) }
})
