// Offerings as everybody may see them: with the price of now and with the partner that answers for them.
import { type RawBuilder, sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import type { Offering } from './shapes.ts'

export async function offeringById(
  work: Pick<Work, 'db' | 'now'>,
  id: string,
): Promise<Offering | undefined> {
  return (await offeringsWhere(work, sql`o.id = ${id}`))[0]
}

/** `o` is the offering, `e` its end. */
export async function offeringsWhere(
  work: Pick<Work, 'db' | 'now'>,
  where: RawBuilder<unknown>,
): Promise<Offering[]> {
  const { rows } = await sql<Offering>`
    select o.id as offering, jsonb_build_object('kk', o.title_kk, 'ru', o.title_ru, 'en', o.title_en) as title,
      jsonb_build_object('kk', o.says_kk, 'ru', o.says_ru, 'en', o.says_en) as says,
      (select p.tiyn from information.price p where p.offering = o.id and p.since <= ${work.now}
        order by p.since desc limit 1) as tiyn,
      jsonb_build_object('name', jsonb_build_object('kk', g.name_kk, 'ru', g.name_ru, 'en', g.name_en), 'bin', g.bin,
        'phone', g.phone, 'email', g.email) as partner,
      e.offering is not null as ended
    from information.offering o join organisations.organisation g on g.id = o.partner
    left join information.offering_end e on e.offering = o.id
    where ${where} order by e.offering is not null, o.title_kk, o.id limit 200`.execute(work.db)
  return rows
}
