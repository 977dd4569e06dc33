// The data map: every column that holds something of a person says what it is, why it is there, on what
// ground, how long and who gets it. Registers, exports and destruction are all read from it.
import type { RawBuilder } from 'kysely'
import type { DataCategory } from './act.ts'

export type Ground = 'consent' | 'contract' | 'law'

export interface MappedColumn {
  /** Null: nothing of a person by itself (an id, a state, an instant). */
  category: DataCategory | null
  /** Special category of the law (health): consented and protected apart. */
  special?: true
  /** Name under which the field is sealed with the person's key. */
  sealed?: string
  /** What stands in its place after destruction, where the row itself stays. */
  emptied?: RawBuilder<unknown>
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
  /** Rows about a person; the table's alias is `t`. */
  of: (person: string) => RawBuilder<boolean>
  /**
   * What destruction does: the rows go, the named columns are emptied, or only the person's key goes
   * and what was sealed with it stays unreadable for ever.
   */
  ending: 'rows' | 'columns' | 'key'
  columns: Readonly<Record<string, MappedColumn>>
}
