import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { showMyFactors } from './show-my-factors.api.ts'

export const showMyFactorsAct = act(showMyFactors, async work => {
  const { account } = work.actor
  const found = await sql<{
    email: string
    changed_at: Date | null
    confirmed_at: Date | null
    codes: number
  }>`
    select a.email, p.changed_at, t.confirmed_at,
      (select count(*)::int from accounts.recovery_code where account = a.id and used_at is null) as codes
    from accounts.account a left join accounts.password p on p.account = a.id
    left join accounts.totp t on t.account = a.id
    where a.id = ${account}`.execute(work.db)
  const passkeys = await sql<{ id: string; name: string; made_at: Date; last_used_at: Date | null }>`
    select id, name, made_at, last_used_at from accounts.passkey where account = ${account} order by made_at`.execute(
    work.db,
  )
  const row = found.rows[0]!
  work.saw(work.actor.person!, 'self')
  return {
    email: row.email,
    passwordChangedAt: row.changed_at?.toISOString() ?? null,
    totpSince: row.confirmed_at?.toISOString() ?? null,
    passkeys: passkeys.rows.map(key => ({
      id: key.id,
      name: key.name,
      since: key.made_at.toISOString(),
      lastUsed: key.last_used_at?.toISOString() ?? null,
    })),
    recoveryCodesLeft: row.codes,
  }
})
