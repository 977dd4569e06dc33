// Disclosures as people and officers read them.
import { type RawBuilder, sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { three } from '../../organisations/index.ts'

export interface Disclosure {
  id: string
  person: string
  /** Who gave it; null: the platform. */
  organisation: Text | null
  recipient: Text
  recipientKind: Text
  country: Text
  purpose: string
  fields: Text[]
  ground: 'consent' | 'contract' | 'law' | 'care'
  /** The purpose of the consent on which it rests. */
  consent: Text | null
  lawGround: Text | null
  requester: string | null
  documentNumber: string | null
  documentDate: string | null
  about: string
  at: Date
}

/** The newest disclosures that a condition over the alias `d` names, at most 200. */
export async function disclosuresWhere(
  work: Pick<Work, 'db'>,
  where: RawBuilder<unknown>,
): Promise<Disclosure[]> {
  const { rows } = await sql<Disclosure>`
    select d.id, d.person, case when o.id is not null then ${three('o.name')} end as organisation, ${three('r.name')} as recipient,
      ${three('k.name')} as "recipientKind", ${three('c.name')} as country, d.purpose, d.ground,
      array(select ${three('f.name')} from privacy.field f where f.id = any (d.fields) order by f.place) as fields,
      case when p.id is not null then ${three('p.name')} end as consent,
      case when g.id is not null then ${three('g.says')} end as "lawGround",
      d.requester, d.document_number as "documentNumber", d.document_date as "documentDate", d.about, d.at
    from privacy.disclosure d
    join privacy.recipient r on r.id = d.recipient join privacy.recipient_kind k on k.id = r.kind
    join privacy.country c on c.id = d.country
    left join organisations.organisation o on o.id = d.organisation
    left join privacy.consent s on s.id = d.consent left join privacy.purpose p on p.id = s.purpose
    left join privacy.disclosure_ground g on g.id = d.law_ground
    where ${where} order by d.at desc, d.id limit 200`.execute(work.db)
  return rows
}
