// The measured risk that somebody in a release is recognised, by three kinds of attacker.
import type { Visit } from './hierarchies.ts'

export interface Risk {
  /** Knows that a certain person is in the release: one over the size of the smallest class, and the average. */
  prosecutorMax: number
  prosecutorAverage: number
  /** Knows the population only: one over the people of the population who look the same. */
  journalistMax: number
  /** Wants to recognise as many as possible: the share that is expected to succeed. */
  marketer: number
}

/**
 * Risk of the classes of a release. `population`: how many people of the whole organisation look like those of a
 * class, known by its name; never less than the class itself.
 */
export function riskOf(
  classes: ReadonlyMap<string, readonly Pick<Visit, 'person'>[]>,
  population: (name: string) => number,
): Risk {
  let people = 0
  let prosecutorMax = 0
  let journalistMax = 0
  let expected = 0
  for (const [name, group] of classes) {
    const size = new Set(group.map(visit => visit.person)).size
    const alike = Math.max(size, population(name))
    people += size
    prosecutorMax = Math.max(prosecutorMax, 1 / size)
    journalistMax = Math.max(journalistMax, 1 / alike)
    expected += size / alike
  }
  return {
    prosecutorMax,
    prosecutorAverage: people ? classes.size / people : 0,
    journalistMax,
    marketer: people ? expected / people : 0,
  }
}
