// k-anonymity and l-diversity by full-domain generalisation: every record of a release is coarsened alike, and
// records that still stand out are left out. All combinations of levels are tried; the one that loses least wins.
import {
  diagnosisLevels,
  type Field,
  hierarchies,
  type Levels,
  lossOf,
  nameOf,
  type Visit,
} from './hierarchies.ts'

export interface Wish {
  fields: readonly Field[]
  /** Nobody is hidden among fewer people than this. */
  k: number
  /** Fewest different diagnoses within a class. */
  l: number
  /** Share of visits that may be left out. */
  mostSuppressed: number
}

export interface Anonymised {
  levels: Levels
  diagnosisLevel: number
  /** Classes that are released, by name. */
  classes: Map<string, Visit[]>
  suppressed: Visit[]
  loss: number
}

/** The least lossy release that keeps the wish; null when none does. */
export function anonymise(visits: readonly Visit[], wish: Wish): Anonymised | null {
  let best: Anonymised | null = null
  for (const levels of combinations(wish.fields)) {
    const loss = lossOf(levels)
    if (best && loss > best.loss + 1e-9) continue
    for (const diagnosisLevel of diagnosisLevels.keys()) {
      const found = split(visits, levels, diagnosisLevel, wish)
      if (found.classes.size === 0) continue
      if (found.suppressed.length > visits.length * wish.mostSuppressed) continue
      if (!best || isBetter(found, best)) best = found
      break
    }
  }
  return best
}

function isBetter(one: Anonymised, two: Anonymised): boolean {
  if (Math.abs(one.loss - two.loss) > 1e-9) return one.loss < two.loss
  if (one.diagnosisLevel !== two.diagnosisLevel) return one.diagnosisLevel < two.diagnosisLevel
  return one.suppressed.length < two.suppressed.length
}

function split(visits: readonly Visit[], levels: Levels, diagnosisLevel: number, { k, l }: Wish): Anonymised {
  const groups = Map.groupBy(visits, visit => nameOf(visit, levels))
  const classes = new Map<string, Visit[]>()
  const suppressed: Visit[] = []
  for (const [name, group] of groups) {
    // A person with ten visits is one person: the class counts people.
    const people = new Set(group.map(visit => visit.person)).size
    if (people >= k && isDiverse(group, diagnosisLevel, l)) classes.set(name, group)
    else suppressed.push(...group)
  }
  return { levels, diagnosisLevel, classes, suppressed, loss: lossOf(levels) }
}

/**
 * Whether a class tells of nobody what the diagnosis is: at least l different ones, and none of them so frequent
 * that a guess is nearly sure.
 */
export function isDiverse(group: readonly Visit[], diagnosisLevel: number, l: number): boolean {
  if (l === 1) return true
  const counts = [...Map.groupBy(group, diagnosisLevels[diagnosisLevel]!).values()].map(alike => alike.length)
  return counts.length >= l && Math.max(...counts) <= group.length * mostFrequent
}

const mostFrequent = 0.8

function* combinations(fields: readonly Field[]): Generator<Levels> {
  const [first, ...rest] = fields
  if (!first) {
    yield {}
    return
  }
  for (const level of hierarchies[first].keys()) {
    for (const others of combinations(rest)) yield { [first]: level, ...others }
  }
}
