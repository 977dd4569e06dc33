import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'

/**
 * Opens the person's card at an organisation, once; later calls change nothing. Card numbers are drawn by
 * lot, so that a number does not tell how many patients a clinic has.
 */
export async function registerPatient(work: Work, organisation: string, person: string): Promise<void> {
  for (let draw = 0; draw < 20; draw++) {
    const number = `${work.now.getUTCFullYear()}-${String(randomInt(1_000_000)).padStart(6, '0')}`
    await sql`insert into organisations.patient (organisation, person, card_number, since)
      values (${organisation}, ${person}, ${number}, ${work.now}) on conflict do nothing`.execute(work.db)
    const { rows } = await sql`select 1 from organisations.patient
      where organisation = ${organisation} and person = ${person}`.execute(work.db)
    if (rows.length > 0) return
  }
  throw new Error('no free card number was drawn')
}
