import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import { dayOf } from '../../catalogue/index.ts'
import { three } from '../../organisations/index.ts'
import { approvePromotion, endPromotion, listPromotions } from './promotions.api.ts'

type Row = Answer<typeof listPromotions>['promotions'][number]

export const approvePromotionAct = act(approvePromotion, async (work, asked) => {
  const { organisation, account } = work.actor
  const services = [...new Set(asked.services)]
  const own = await sql`select from organisations.service
    where id = any (${services}) and organisation = ${organisation}`.execute(work.db)
  if (own.rows.length !== services.length) work.refuse('not-your-service')
  const promotion = randomUUID()
  await sql`insert into loyalty.promotion (id, organisation, name_kk, name_ru, name_en, code, percent, tiyn, from_on, until_on,
      most_uses, most_per_person, order_number, order_date, by_account, at)
    values (${promotion}, ${organisation}, ${asked.nameKk}, ${asked.nameRu}, ${asked.nameEn}, ${asked.code ?? null},
      ${asked.percent ?? null}, ${asked.tiyn ?? null}, ${asked.from}, ${asked.until}, ${asked.mostUses ?? null},
      ${asked.mostPerPerson ?? null}, ${asked.orderNumber}, ${asked.orderDate}, ${account}, ${work.now})`.execute(
    work.db,
  )
  for (const service of services) {
    await sql`insert into loyalty.promotion_service values (${promotion}, ${service})`.execute(work.db)
  }
  work.note({ promotion })
  return { promotion }
})

export const endPromotionAct = act(endPromotion, async (work, { promotion }) => {
  const { organisation, account } = work.actor
  const known = await sql`select from loyalty.promotion
    where id = ${promotion} and organisation = ${organisation}`.execute(work.db)
  if (!known.rows[0]) return work.absent()
  const { numAffectedRows } = await sql`insert into loyalty.promotion_end (promotion, at, by_account)
    values (${promotion}, ${work.now}, ${account}) on conflict do nothing`.execute(work.db)
  if (numAffectedRows !== 1n) work.refuse('already-ended')
  work.note({ promotion })
  return {}
})

export const listPromotionsAct = act(listPromotions, async work => {
  const { organisation } = work.actor
  const promotions = await sql<Row>`
    select p.id, ${three('p.name')} as name, p.code, p.percent, p.tiyn, p.from_on as "from", p.until_on as until,
      coalesce(c.used, 0) as used, p.most_uses as "mostUses", p.most_per_person as "mostPerPerson",
      p.order_number as "orderNumber", p.order_date as "orderDate",
      e.promotion is not null or p.until_on < ${dayOf(work.now)} as "isEnded",
      coalesce((select jsonb_agg(${three('s.name')} order by s.code) from loyalty.promotion_service n
        join organisations.service s on s.id = n.service where n.promotion = p.id), '[]') as services
    from loyalty.promotion p
    left join loyalty.promotion_count c on c.promotion = p.id and c.person is null
    left join loyalty.promotion_end e on e.promotion = p.id
    where p.organisation = ${organisation} order by p.from_on desc, p.at desc limit 200`.execute(work.db)
  const services = await sql<{ id: string; name: Text }>`select s.id, ${three('s.name')} as name
    from organisations.service s where s.organisation = ${organisation} order by s.code limit 500`.execute(
    work.db,
  )
  return { promotions: promotions.rows, services: services.rows }
})
