import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { fault } from '../../../kernel/work.ts'
import { totpFits } from '../codes.ts'
import { underDelay } from '../tries.ts'
import { confirmTotp } from './confirm-totp.api.ts'

export const confirmTotpAct = act(confirmTotp, async (work, { code }) => {
  const account = work.actor.account!
  const typed = code.replace(/\s/g, '')
  const fits = await underDelay(work, `second factor ${account}`, () => totpFits(work, account, typed, false))
  if (!fits) work.refuse('wrong-code', { fields: [fault('code', confirmTotp.refusals['wrong-code'].says)] })
  await sql`update accounts.totp set confirmed_at = ${work.now} where account = ${account}`.execute(work.db)
  // Who has just shown the factor need not be asked for it again in this session.
  await sql`update accounts.session set second_factor = 'given' where id = ${work.actor.session}`.execute(
    work.db,
  )
  await work.emit('sign-in-changed', { account, what: 'totp-added' })
  work.saw(work.actor.person!, 'self')
  return {}
})
