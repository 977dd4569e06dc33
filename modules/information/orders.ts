// Orders as those who may see them do; the policies decide who that is.
import { type RawBuilder, sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import type { Order } from './shapes.ts'

export interface Row extends Order {
  person: string
  partner: string
  edition: string
  paidAt: Date | null
}

/** `p` is the order; the newest first. */
export async function ordersWhere(work: Pick<Work, 'db'>, where: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<
    Row & { made: Date; given: { body: string; link: string | null; at: string } | null }
  >`
    select p.id as order, p.number::text as number, p.person, p.partner, p.edition, p.tiyn, p.wish, p.at as made,
      jsonb_build_object('kk', o.title_kk, 'ru', o.title_ru, 'en', o.title_en) as title,
      jsonb_build_object('kk', g.name_kk, 'ru', g.name_ru, 'en', g.name_en) as "partnerName",
      information.state_of(p.id) as state,
      case when d.purchase is not null then jsonb_build_object('body', d.body, 'link', d.link,
        'at', to_char(d.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) end as given,
      (select says from information.purchase_event x where x.purchase = p.id and x.what = 'disputed') as claim,
      (select says from information.purchase_event x where x.purchase = p.id and x.what in ('refunded', 'refused')) as decision,
      (select at from information.purchase_event x where x.purchase = p.id and x.what = 'paid') as "paidAt"
    from information.purchase p join information.offering o on o.id = p.offering
    join organisations.organisation g on g.id = p.partner left join information.delivery d on d.purchase = p.id
    where ${where} order by p.at desc, p.number desc limit 200`.execute(work.db)
  return rows.map(({ made, given, ...row }) => ({ ...row, at: made.toISOString(), delivery: given }))
}

/** What an answer tells of an order: never whose it is. */
export function withoutPerson({ person: _, partner: __, edition: ___, paidAt: ____, ...order }: Row): Order {
  return order
}

/** The next step of an order. Breaks `purchase_goes_forward` when it is not the next one. */
export async function step(work: Work, order: string, what: Order['state'], says = ''): Promise<void> {
  await sql`insert into information.purchase_event (purchase, what, at, says, by_account)
    values (${order}, ${what}, ${work.now}, ${says}, ${work.actor.account})`.execute(work.db)
}
