// What the program holds of people, what for, who gets it and who may run what on it: the whole of it as text, so
// that a change of it stands in a build as a change of a file and is reviewed as one.
import { allData } from '../app/data-map.ts'
import { allActs } from '../app/modules.ts'
import { allRules } from './sources.ts'

export interface Surface {
  /** `schema.table.column`: category, with `special` where it is health, under its record class. */
  fields: Record<string, string>
  /** Record class: purposes. */
  purposes: Record<string, string[]>
  /** Record class: kinds of recipients. */
  recipients: Record<string, string[]>
  /** Act that touches people's data: who may run it, for which purpose, on which categories. */
  acts: Record<string, string>
  /** Access rules with the clause that allows each. */
  rules: Record<string, string>
}

/** The surface of this build. */
export async function surfaceNow(): Promise<Surface> {
  const touching = allActs.map(act => act.declaration).filter(({ touches }) => touches.length > 0)
  const classes = [...new Set(allData.map(({ recordClass }) => recordClass))].sort()
  const of = (recordClass: string) => allData.filter(one => one.recordClass === recordClass)
  const rules = await allRules()
  return {
    fields: sorted(
      allData.flatMap(({ table, recordClass, columns }) =>
        Object.entries(columns)
          .filter(([, { category }]) => category !== null)
          .map(([name, column]) => [
            `${table}.${name}`,
            `${column.category}${column.special ? ' special' : ''}, ${column.recordClass ?? recordClass}`,
          ]),
      ),
    ),
    purposes: sorted(classes.map(one => [one, unique(of(one).flatMap(({ purposes }) => purposes))])),
    recipients: sorted(classes.map(one => [one, unique(of(one).flatMap(({ recipients }) => recipients))])),
    acts: sorted(
      touching.map(({ name, who, purpose, touches }) => [
        name,
        `${[...who].sort().join(', ')} for ${purpose} on ${[...touches].sort().join(', ')}`,
      ]),
    ),
    rules: sorted(rules.map(({ id, clause }) => [id, clause])),
  }
}

/** What changed, a line each: `+` came, `-` went, `~` was changed. */
export function surfaceChanges(before: Surface, now: Surface): string[] {
  return (Object.keys(now) as (keyof Surface)[]).flatMap(part => {
    const old = before[part] as Record<string, unknown>
    const fresh = now[part] as Record<string, unknown>
    return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort().flatMap(key => {
      const [was, is] = [JSON.stringify(old[key]), JSON.stringify(fresh[key])]
      if (was === is) return []
      if (was === undefined) return [`+ ${part} ${key}: ${is}`]
      if (is === undefined) return [`- ${part} ${key}`]
      return [`~ ${part} ${key}: ${was} became ${is}`]
    })
  })
}

function sorted<T>(entries: [string, T][]): Record<string, T> {
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)))
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)].sort()
}
