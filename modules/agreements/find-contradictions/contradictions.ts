// Which numbers contradict one another, and which of them governs. Pure: a table of cases proves it.
import type { Unit } from '../kinds.ts'
import { subjects } from './subjects.ts'

export interface Candidate {
  subject: string
  value: number
  unit: Unit
  byLaw: boolean
  /** Where it stands: makes the order the same however they come. */
  key: string
}

export interface Contradiction<C extends Candidate> {
  subject: string
  candidates: C[]
  governing: C
}

/**
 * Subjects of which documents say different things, or worse than the law for the person. A document that promises
 * more than the law demands is no contradiction: it simply governs.
 */
export function contradictionsAmong<C extends Candidate>(candidates: readonly C[]): Contradiction<C>[] {
  const bySubject = Map.groupBy(candidates, candidate => candidate.subject)
  return Object.keys(subjects).flatMap(subject => {
    const said = (bySubject.get(subject) ?? []).toSorted((a, b) => (a.key < b.key ? -1 : 1))
    const documents = said.filter(candidate => !candidate.byLaw)
    if (documents.length === 0) return []
    const governing = governingAmong(said)!
    const agree = documents.every(document => isSame(document, documents[0]!))
    const isLawBetter = governing.byLaw && !isSame(governing, documents[0]!)
    return agree && !isLawBetter ? [] : [{ subject, candidates: said, governing }]
  })
}

/** The one that binds, among candidates of one subject; on equal terms the law's. Null among none. */
export function governingAmong<C extends Candidate>(candidates: readonly C[]): C | null {
  const order = (a: C, b: C) =>
    weight(a) - weight(b) || Number(b.byLaw) - Number(a.byLaw) || (a.key < b.key ? -1 : 1)
  return candidates.toSorted(order)[0] ?? null
}

/** Whether two terms say the same. Working days equal calendar days in no month, so they never do. */
export function isSame(a: Candidate, b: Candidate): boolean {
  if (a.unit === b.unit) return a.value === b.value
  return a.unit !== 'working-days' && b.unit !== 'working-days' && lengthOf(a) === lengthOf(b)
}

// The lighter governs: the shorter term, or the milder burden.
function weight(candidate: Candidate): number {
  const { nature } = subjects[candidate.subject]!
  const isMoreBetter = nature.is === 'sanction-on-person' && nature.milder === 'more'
  return isMoreBetter ? -lengthOf(candidate) : lengthOf(candidate)
}

// In minutes. Five working days take seven days of the calendar, holidays aside; a percent is its own measure.
const minutes: Readonly<Record<Unit, number>> = {
  minutes: 1,
  hours: 60,
  days: 1440,
  'working-days': 2016,
  years: 525_600,
  percent: 1,
}

function lengthOf({ value, unit }: Candidate): number {
  return value * minutes[unit]
}
