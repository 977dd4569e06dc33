import { sql } from 'kysely'
import { isLang, type Lang } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'

export interface Contact {
  person: string
  email: string | null
  phone: string | null
  lang: Lang
}

/** Where a person is reached; a child without an address of its own is reached through who represents it. */
export async function contactOf(work: Pick<Work, 'db' | 'now'>, person: string): Promise<Contact | null> {
  const { rows } = await sql<{ person: string; email: string | null; phone: string | null; lang: string }>`
    select p.id as person, p.email, p.phone, p.lang from people.person p
    left join people.representation r on r.representative = p.id and r.person = ${person} and r.ended_at is null
      and (${work.now}::timestamptz at time zone 'Asia/Almaty')::date between r.starts_on and r.ends_on - 1
    where (p.id = ${person} or r.id is not null) and (p.email is not null or p.phone is not null)
    order by p.id <> ${person}, r.made_at limit 1`.execute(work.db)
  const found = rows[0]
  return found ? { ...found, lang: isLang(found.lang) ? found.lang : 'kk' } : null
}
