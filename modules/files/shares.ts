// To whom a file is open, and to whom its owner could open it.
import { sql } from 'kysely'
import type * as z from 'zod'
import type { Work } from '../../kernel/work.ts'
import { three } from '../organisations/index.ts'
import type { recipient, shareLine } from './share.shapes.ts'

/** Everybody to whom this person may open a file today: clinics with a consent for care, their doctors, trusted persons. */
export async function recipientsFor(work: Work, person: string): Promise<z.output<typeof recipient>[]> {
  const { rows } = await sql<z.output<typeof recipient>>`
    with clinic as (
      select o.id, ${three('o.name')} as name from organisations.organisation o where exists (
        select from privacy.consent_view c where c.person = ${person} and c.organisation = o.id and c.purpose = 'care'
          and c.withdrawn_at is null and c.from_at <= ${work.now} and ${work.now} < c.until))
    select 'clinic' as "toKind", c.id as "to", null::jsonb as name, c.name as clinic from clinic c
    union all
    select 'doctor', p.id, ${three('p.name')}, c.name from clinic c
      join organisations.practitioner p on p.organisation = c.id and p.employment is not null
    union all
    select 'trusted', t.id, to_jsonb(n.trusted_name), null from people.trust_view t
      join people.trust_names() n on n.trust = t.id where t.person = ${person}
    order by 4, 1, 3`.execute(work.db)
  return rows
}

/** Every share of a file that its owner gave, the newest first. */
export async function sharesOf(work: Work, file: string): Promise<z.output<typeof shareLine>[]> {
  const { rows } = await sql<z.output<typeof shareLine>>`
    select s.id as share,
      case when s.trust is not null then 'trusted' when s.employment is not null then 'doctor' else 'clinic' end as "toKind",
      case when s.trust is not null then to_jsonb(n.trusted_name)
        when s.employment is not null then (select ${three('p.name')} from organisations.practitioner p
          where p.employment = s.employment limit 1) end as name,
      case when o.id is not null then ${three('o.name')} end as clinic,
      s.from_at as "from", s.until, v.id is not null as "isOpen"
    from files.share s
    left join files.share_view v on v.id = s.id
    left join organisations.organisation o on o.id = s.organisation
    left join people.trust_names() n on n.trust = s.trust
    where s.file = ${file} order by s.from_at desc, s.id limit 200`.execute(work.db)
  return rows.map(row => ({
    ...row,
    from: new Date(row.from).toISOString(),
    until: new Date(row.until).toISOString(),
  }))
}
