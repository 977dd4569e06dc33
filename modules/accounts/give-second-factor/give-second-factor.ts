import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { recoveryCodeFits, totpFits } from '../codes.ts'
import { passkeyFits } from '../passkeys.ts'
import { finishSignIn } from '../sessions.ts'
import { underDelay } from '../tries.ts'
import { giveSecondFactor } from './give-second-factor.api.ts'

export const giveSecondFactorAct = act(giveSecondFactor, async (work, { code, passkey }) => {
  const { rows } = await sql<{ account: string }>`
    select account from accounts.session where id = ${work.actor.session} and second_factor = 'awaited'`.execute(
    work.db,
  )
  const { account } = rows[0] ?? work.refuse('nothing-awaited')
  if (passkey) {
    if (!(await passkeyFits(work, account, 'second-factor', passkey))) work.refuse('passkey-refused')
  } else {
    const typed = (code ?? '').replace(/\s/g, '')
    const fits = await underDelay(work, `second factor ${account}`, () =>
      /^\d{6}$/.test(typed) ? totpFits(work, account, typed, true) : recoveryCodeFits(work, account, typed),
    )
    if (!fits) work.refuse('wrong-code')
  }
  return finishSignIn(work, account)
})
