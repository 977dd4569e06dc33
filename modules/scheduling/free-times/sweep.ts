// Free times by one sweep over whole minutes since 1970: no date objects, no zone, no database.

/** Minutes since 1970, [from, until). */
export interface Span {
  from: number
  until: number
}

/**
 * What is left of `open` when `taken` is cut out. Neither list needs to be sorted or free of overlaps; the
 * answer is both.
 */
export function freeSpans(open: readonly Span[], taken: readonly Span[]): Span[] {
  const free: Span[] = []
  const cuts = merged(taken)
  let cut = 0
  for (const span of merged(open)) {
    let from = span.from
    while (cut < cuts.length && cuts[cut]!.until <= from) cut++
    for (let next = cut; next < cuts.length && cuts[next]!.from < span.until; next++) {
      if (cuts[next]!.from > from) free.push({ from, until: cuts[next]!.from })
      from = Math.max(from, cuts[next]!.until)
    }
    if (from < span.until) free.push({ from, until: span.until })
  }
  return free
}

/**
 * Beginnings of visits of `minutes` in the free spans, one after another from the start of each, not before
 * `now`. They are laid from where the span begins and not from now, so that two people who look at
 * different minutes are offered the same times and no odd rests are left between visits.
 */
export function startsIn(free: readonly Span[], minutes: number, now: number): number[] {
  const starts: number[] = []
  for (const { from, until } of free) {
    const first = from >= now ? from : from + Math.ceil((now - from) / minutes) * minutes
    for (let start = first; start + minutes <= until; start += minutes) starts.push(start)
  }
  return starts
}

/** Whether a visit fits: wholly inside one free span and not in the past. */
export function fits(free: readonly Span[], visit: Span, now: number): boolean {
  return visit.from >= now && free.some(span => span.from <= visit.from && visit.until <= span.until)
}

// Sorted by beginning, touching and overlapping ones joined.
function merged(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.until <= span.from) continue
    const last = joined.at(-1)
    if (last && span.from <= last.until) last.until = Math.max(last.until, span.until)
    else joined.push({ ...span })
  }
  return joined
}
