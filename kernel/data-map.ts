// The data map: every column of every table that holds something of a person says what it is, what it is for,
// on what ground and who gets it. Registers, exports and consents tell from it. Whose a row is and how it ends
// is told once, to the database: kernel.holds in each module's migrations.
import type { DataCategory } from './act.ts'

export type Ground = 'consent' | 'contract' | 'law'

export interface MappedColumn {
  /** Null: nothing of a person by itself (an id, a state, an instant). */
  category: DataCategory | null
  /** Special category of the law (health): consented and protected apart. */
  special?: true
  /** Name under which the field is sealed with the person's key. */
  sealed?: string
  /** Never given out, not even to the person: with it one could act as the person. */
  secret?: true
  /** Where it differs from the table's own. */
  recordClass?: string
}

export interface MappedTable {
  /** `schema.table` */
  table: string
  /** Its term of keeping and its ground stand in the register of record classes. */
  recordClass: string
  purposes: readonly string[]
  grounds: readonly Ground[]
  /** Ids of the register of recipients. */
  recipients: readonly string[]
  /** One row for the whole platform, held by every organisation with which the person is registered. */
  shared?: true
  columns: Readonly<Record<string, MappedColumn>>
  /** Condition on a row `t` that the person keeps from who represents her. */
  keptBack?: string
}

/** Columns that are alike, named in one line: `alike('contact', 'phone email')`. */
export function alike(
  category: DataCategory | null,
  names: string,
  more: Omit<MappedColumn, 'category'> = {},
): Record<string, MappedColumn> {
  return Object.fromEntries(names.split(' ').map(name => [name, { category, ...more }]))
}
