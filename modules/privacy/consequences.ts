// What a withdrawal does. The rehearsal and the withdrawal itself both come from here, so that what a
// person was shown before confirming is what happens.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { numbersOf } from '../agreements/index.ts'
import { addWorkingDays } from '../catalogue/index.ts'
import type { Consent } from './consents.ts'

export interface Consequences {
  /** What stops at once, in words. */
  stops: Text
  /** The last working day on which processing may still be running (Law 94-V Art. 8(7)). */
  stopBy: string
  classes: Consequence[]
}

export interface Consequence {
  recordClass: string
  name: Text
  fate: 'destroyed' | 'kept'
  /** Destroyed not later than this day, or kept until it. */
  onDay: string
  /** The ground on which it is kept without the consent. */
  ground: Text | null
}

/** What would happen if this consent were withdrawn now. */
export async function consequencesOf(work: Work, consent: Consent): Promise<Consequences> {
  const numbers = await numbersOf(work, consent.edition)
  const stopBy = await addWorkingDays(work, work.now, numbers['stop-working-days'] ?? longestByLaw)
  const { rows } = await sql<Row>`
    select k.id as "recordClass", k.name_kk, k.name_ru, k.name_en, k.ground_kk, k.ground_ru, k.ground_en,
      ((${work.now}::timestamptz at time zone 'Asia/Almaty') + make_interval(years => k.keep_years))::date as keep_until,
      p.stops_kk, p.stops_ru, p.stops_en
    from privacy.purpose p join privacy.purpose_record r on r.purpose = p.id
    join privacy.record_class k on k.id = r.record_class
    where p.id = ${consent.purpose} order by k.place`.execute(work.db)
  return {
    stops: { kk: rows[0]!.stops_kk, ru: rows[0]!.stops_ru, en: rows[0]!.stops_en },
    stopBy,
    classes: rows.map(row => ({
      recordClass: row.recordClass,
      name: { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
      ...(row.keep_until === null
        ? { fate: 'destroyed', onDay: stopBy, ground: null }
        : { fate: 'kept', onDay: row.keep_until, ground: groundOf(row) }),
    })),
  }
}

/** One name for exactly these consequences: the form carries it from the rehearsal to the confirmation. */
export function digestOf(consequences: Consequences): string {
  return createHash('sha256').update(JSON.stringify(consequences)).digest('hex')
}

// The term of the law itself, for an edition that promises none of its own.
const longestByLaw = 15

interface Row extends Record<`${'name' | 'stops'}_${'kk' | 'ru' | 'en'}`, string> {
  recordClass: string
  ground_kk: string | null
  ground_ru: string | null
  ground_en: string | null
  keep_until: string | null
}

function groundOf(row: Row): Text | null {
  return row.ground_kk && row.ground_ru && row.ground_en
    ? { kk: row.ground_kk, ru: row.ground_ru, en: row.ground_en }
    : null
}
