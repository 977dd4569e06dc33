import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import { dayOf } from '../../catalogue/index.ts'
import { three } from '../../organisations/index.ts'
import { approveProgramme, showProgramme } from './bonuses.api.ts'
import { programmesOf } from './programme.ts'

export const approveProgrammeAct = act(approveProgramme, async (work, asked) => {
  const { organisation, account } = work.actor
  if (asked.from < dayOf(work.now)) work.refuse('not-in-the-past')
  const excluded = [...new Set(asked.excluded)]
  const own = await sql`select from organisations.service
    where id = any (${excluded}) and organisation = ${organisation}`.execute(work.db)
  if (own.rows.length !== excluded.length) work.refuse('not-your-service')
  const programme = randomUUID()
  await sql`insert into loyalty.programme (id, organisation, from_on, until_on, earn_percent, spend_percent, expiry_months,
      order_number, order_date, by_account, at)
    values (${programme}, ${organisation}, ${asked.from}, ${asked.until ?? null}, ${asked.earnPercent},
      ${asked.spendPercent}, ${asked.expiryMonths}, ${asked.orderNumber}, ${asked.orderDate}, ${account}, ${work.now})`.execute(
    work.db,
  )
  for (const service of excluded) {
    await sql`insert into loyalty.programme_exclusion values (${programme}, ${service})`.execute(work.db)
  }
  work.note({ programme })
  return { programme }
})

export const showProgrammeAct = act(showProgramme, async work => {
  const organisation = work.actor.organisation!
  const services = await sql<{ id: string; name: Text }>`select s.id, ${three('s.name')} as name
    from organisations.service s where s.organisation = ${organisation} order by s.code limit 500`.execute(
    work.db,
  )
  return { programmes: await programmesOf(work, organisation), services: services.rows }
})
