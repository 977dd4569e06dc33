import { type RawBuilder, sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { dayOf } from '../catalogue/index.ts'

export interface Bookable {
  id: string
  name: string
  kind: 'visit' | 'procedure' | 'diagnostics'
  minutes: number
  tiyn: number
}

/** Services that have a price today, by practitioner; visits before procedures. */
export async function bookableServices(
  work: Work,
  practitioners: RawBuilder<unknown>,
): Promise<Map<string, Bookable[]>> {
  const { rows } = await sql<Omit<Bookable, 'tiyn'> & { practitioner: string; tiyn: string }>`
    select ps.practitioner, s.id, ${sql.ref(`s.name_${work.lang}`)} as name, s.kind, s.minutes, price.tiyn
    from organisations.practitioner_service ps join organisations.service s on s.id = ps.service
    cross join lateral (select organisations.price_on(s.id, ps.practitioner, ${dayOf(work.now)}::date) as tiyn) price
    where ps.practitioner in (${practitioners}) and price.tiyn is not null
    order by s.kind = 'visit' desc, s.code`.execute(work.db)
  const services = new Map<string, Bookable[]>()
  for (const { practitioner, ...service } of rows) {
    const bookable = { ...service, tiyn: Number(service.tiyn) }
    const list = services.get(practitioner)
    if (list) list.push(bookable)
    else services.set(practitioner, [bookable])
  }
  return services
}
