import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { organisationBySlug, three } from '../published.ts'
import { listServices } from './list-services.api.ts'

type PriceList = NonNullable<Answer<typeof listServices>['priceList']>
type Service = Answer<typeof listServices>['services'][number]

export default act(listServices, async (work, { organisation: slug }) => {
  const organisation = await organisationBySlug(work, slug)
  if (!organisation) return work.absent()
  const lists = await sql<PriceList & { id: string }>`
    select id, order_number as "orderNumber", order_date as "orderDate", effective_from as "effectiveFrom"
    from organisations.price_list where organisation = ${organisation.id} and effective_from <= ${dayOf(work.now)}
    order by effective_from desc limit 1`.execute(work.db)
  const priceList = lists.rows[0]
  if (!priceList) return { priceList: null, services: [] }
  const services = await sql<Service>`
    select s.id, s.code, ${three('s.name')} as name, s.kind, s.minutes, min(p.tiyn) as "fromTiyn", max(p.tiyn) as "toTiyn"
    from organisations.service s join organisations.price p on p.service = s.id
    where p.price_list = ${priceList.id} group by s.id order by s.code`.execute(work.db)
  return { priceList, services: services.rows }
})
