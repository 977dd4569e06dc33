// Access rules: why a row may be seen. One SQL predicate filters a list, checks one row and explains it, so
// that the three can never disagree. The row-level policies stand behind it as the wall.
import { type RawBuilder, sql } from 'kysely'
import type { DataCategory } from './act.ts'
import type { Text } from './texts.ts'
import type { Actor } from './work.ts'

export interface AccessRule {
  id: string
  /** The clause or article that allows it. */
  clause: string
  /** One sentence for the person whose data is seen. */
  says: Text
  /** True for rows that this actor may see by this rule; the rule's table has a fixed alias. */
  where: (actor: Actor) => RawBuilder<boolean>
}

/**
 * Rows about people and the rules that open them. Acts read the rules; "who could see me" runs them with the person
 * fixed, and a property test compares lists, points and reasons over all of them.
 */
export interface Subject {
  /** `visits`, `money`. */
  id: string
  /** What kind of data it is, to the person whose it is. */
  says: Text
  category: DataCategory
  /** Table or view with the alias that the rules use. */
  from: RawBuilder<unknown>
  /** Key of a row, as text. */
  key: RawBuilder<string>
  /** Whom a row is about. */
  person: RawBuilder<string>
  rules: readonly Pick<AccessRule, 'id' | 'where'>[]
}

/** `where` part of a list or of one row: some rule lets it in. */
export function seenBy(rules: readonly Pick<AccessRule, 'where'>[], actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(${sql.join(
    rules.map(rule => rule.where(actor)),
    sql` or `,
  )})`
}

/** Ids of the rules that let a row in, as a column; the first one goes to the journal. */
export function why(rules: readonly Pick<AccessRule, 'id' | 'where'>[], actor: Actor): RawBuilder<string[]> {
  const cases = rules.map(rule => sql`case when ${rule.where(actor)} then ${sql.lit(rule.id)} end`)
  return sql<string[]>`array_remove(array[${sql.join(cases)}]::text[], null)`
}
