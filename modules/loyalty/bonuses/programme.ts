// The bonus programme as other acts of this module ask for it.
import { sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { three } from '../../organisations/index.ts'

export interface Programme {
  id: string
  earnPercent: number
  spendPercent: number
  expiryMonths: number
  orderNumber: string
  orderDate: string
  from: string
  until: string | null
  /** In force today; of one that has ended points are spent, and none come. */
  isOpen: boolean
  excluded: { id: string; name: Text }[]
}

const columns = (
  today: string,
) => sql`p.id, p.earn_percent as "earnPercent", p.spend_percent as "spendPercent",
  p.expiry_months as "expiryMonths", p.order_number as "orderNumber", p.order_date as "orderDate",
  p.from_on as "from", p.until_on as until,
  p.from_on <= ${today} and coalesce(p.until_on >= ${today}, true) as "isOpen",
  coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', ${three('s.name')}) order by s.code)
    from loyalty.programme_exclusion x join organisations.service s on s.id = x.service
    where x.programme = p.id), '[]') as excluded`

/** The terms that govern the points of a clinic today: those of the newest order that has begun; null before any. */
export async function programmeOf(work: Work, organisation: string): Promise<Programme | null> {
  const { rows } = await sql<Programme>`select ${columns(dayOf(work.now))} from loyalty.programme p
    where p.organisation = ${organisation} and p.from_on <= ${dayOf(work.now)}
    order by p.from_on desc limit 1`.execute(work.db)
  return rows[0] ?? null
}

/** Every order of a clinic about its programme, the newest first. */
export async function programmesOf(work: Work, organisation: string): Promise<Programme[]> {
  const { rows } = await sql<Programme>`select ${columns(dayOf(work.now))} from loyalty.programme p
    where p.organisation = ${organisation} order by p.from_on desc limit 100`.execute(work.db)
  return rows
}

/** The open membership of a person at a clinic, as far as the policies show it. */
export async function memberOf(work: Work, organisation: string, person: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from loyalty.member
    where organisation = ${organisation} and person = ${person} and left_at is null`.execute(work.db)
  return rows[0]?.id ?? null
}
