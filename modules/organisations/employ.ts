import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'

/** Gives a person a duty in an organisation from a day on. Breaks the rule of one row for each duty. */
export async function employ(
  work: Pick<Work, 'db'>,
  given: { organisation: string; person: string; duty: string; title: Text; startsOn: string },
): Promise<string> {
  const { organisation, person, duty, title, startsOn } = given
  const employment = randomUUID()
  await sql`insert into organisations.employment (id, organisation, person, duty, title_kk, title_ru, title_en, starts_on)
    values (${employment}, ${organisation}, ${person}, ${duty}, ${title.kk}, ${title.ru}, ${title.en}, ${startsOn})`.execute(
    work.db,
  )
  return employment
}

/** Ends a duty with the day before `from`: from that day on no session works under it. */
export async function endEmployment(work: Pick<Work, 'db'>, employment: string, from: string): Promise<void> {
  await sql`update organisations.employment set ends_on = ${from}::date - 1 where id = ${employment}`.execute(
    work.db,
  )
}
