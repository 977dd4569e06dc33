// Two releases that are harmless alone may isolate somebody together: whoever has both subtracts one from the other.

/** The people of a release: all of them, and class by class. */
export interface Membership {
  all: ReadonlySet<string>
  classes: readonly ReadonlySet<string>[]
}

/**
 * The smallest group, below k, that subtracting one of two releases from the other leaves alone; 0 when there is
 * none. Compared are the whole releases, and each class with every class that it contains.
 */
export function isolated(one: Membership, two: Membership, k: number): number {
  let least = 0
  const take = (group: number) => {
    if (group > 0 && group < k && (least === 0 || group < least)) least = group
  }
  take(without(one.all, two.all))
  take(without(two.all, one.all))
  for (const a of one.classes) {
    for (const b of two.classes) {
      if (isWithin(b, a)) take(a.size - b.size)
      else if (isWithin(a, b)) take(b.size - a.size)
    }
  }
  return least
}

// Releases about other people entirely tell nothing about each other.
function without(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let rest = 0
  for (const person of one) if (!two.has(person)) rest++
  return rest === one.size ? 0 : rest
}

function isWithin(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  if (small.size > large.size) return false
  for (const person of small) if (!large.has(person)) return false
  return true
}
