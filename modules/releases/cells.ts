// Small cells of a table are hidden, and so many others beside them that nobody can compute the small ones from
// the totals. Totals are always shown; what an attacker can compute is found exactly, as a flow.

/** Counts by row and column. */
export type Counts = readonly (readonly number[])[]

/** `null` is hidden. */
export type Shown = (number | null)[][]

/**
 * Hides every count from 1 to k − 1, and further ones until the totals tell no more about a small cell than that
 * it is small. Rows and columns whose own total is small must be joined beforehand (`joinSmall`).
 */
export function suppress(counts: Counts, k: number): Shown {
  const hidden = counts.map(row => row.map(count => count > 0 && count < k))
  for (;;) {
    const bare = firstBare(counts, hidden, k)
    if (!bare) break
    const cover = coverFor(counts, hidden, bare)
    // Nothing is left to hide beside it: the whole table is hidden but its totals.
    if (!cover) return counts.map(row => row.map(() => null))
    for (const [row, column] of cover) hidden[row]![column] = true
  }
  return counts.map((row, r) => row.map((count, c) => (hidden[r]![c] ? null : count)))
}

/** What an attacker who knows all totals can say of a hidden cell: it lies between these two. */
export function boundsOf(
  counts: Counts,
  hidden: readonly (readonly boolean[])[],
  row: number,
  column: number,
): [number, number] {
  const true_ = counts[row]![column]!
  const more = flow(counts, hidden, [row, column], 'column-to-row', Number.POSITIVE_INFINITY)
  const less = flow(counts, hidden, [row, column], 'row-to-column', true_)
  return [true_ - less, true_ + more]
}

// A small cell of which the totals tell more than that it is small.
function firstBare(counts: Counts, hidden: boolean[][], k: number): [number, number] | undefined {
  for (const [r, row] of counts.entries()) {
    for (const [c, count] of row.entries()) {
      if (!hidden[r]![c] || count >= k) continue
      const [low, high] = boundsOf(counts, hidden, r, c)
      if (low > 1 || high < k - 1) return [r, c]
    }
  }
}

// Hides a rectangle: another row and another column in which the three further cells cost least.
function coverFor(
  counts: Counts,
  hidden: boolean[][],
  [row, column]: [number, number],
): [number, number][] | undefined {
  let best: { cells: [number, number][]; cost: number } | undefined
  for (const r of counts.keys()) {
    if (r === row) continue
    for (const c of counts[r]!.keys()) {
      if (c === column) continue
      const cells: [number, number][] = [
        [row, c],
        [r, column],
        [r, c],
      ]
      const fresh = cells.filter(([y, x]) => !hidden[y]![x])
      if (fresh.length === 0) continue
      // An empty cell moves nothing: it is the last to be taken.
      const cost = fresh.reduce((sum, [y, x]) => sum + (counts[y]![x] || 1e6), 0)
      if (!best || cost < best.cost) best = { cells: fresh, cost }
    }
  }
  return best?.cells
}

// How far a hidden cell can grow (or shrink) when the other hidden cells give way and all totals stay: the
// greatest flow through the other hidden cells from its column back to its row, or from its row to its column.
function flow(
  counts: Counts,
  hidden: readonly (readonly boolean[])[],
  [row, column]: [number, number],
  way: 'column-to-row' | 'row-to-column',
  most: number,
): number {
  const rows = counts.length
  const start = way === 'column-to-row' ? rows + column : row
  const goal = way === 'column-to-row' ? row : rows + column
  const now = counts.map(line => [...line])
  let total = 0
  while (total < most) {
    const path = shortest(now, hidden, [row, column], start, goal)
    if (!path) break
    let amount = most - total
    for (const [from, to] of path) if (from >= rows) amount = Math.min(amount, now[to]![from - rows]!)
    // Without an edge that shrinks, nothing bounds the flow.
    if (amount === Number.POSITIVE_INFINITY) return amount
    for (const [from, to] of path) {
      if (from >= rows) now[to]![from - rows]! -= amount
      else now[from]![to - rows]! += amount
    }
    total += amount
  }
  return total
}

// Edges: from a row to a column a hidden cell grows without bound; from a column to a row it shrinks, to zero.
function shortest(
  now: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  [row, column]: [number, number],
  start: number,
  goal: number,
): [number, number][] | undefined {
  const rows = now.length
  const cameFrom = new Map<number, number>([[start, -1]])
  const queue = [start]
  for (const node of queue) {
    if (node === goal) return pathTo(goal, cameFrom)
    const isRow = node < rows
    const width = isRow ? now[node]!.length : rows
    for (let other = 0; other < width; other++) {
      const [r, c] = isRow ? [node, other] : [other, node - rows]
      if (!hidden[r]![c] || (r === row && c === column)) continue
      if (!isRow && now[r]![c]! <= 0) continue
      const next = isRow ? rows + other : other
      if (cameFrom.has(next)) continue
      cameFrom.set(next, node)
      queue.push(next)
    }
  }
}

function pathTo(goal: number, cameFrom: ReadonlyMap<number, number>): [number, number][] {
  const path: [number, number][] = []
  for (let node = goal, from = cameFrom.get(node)!; from >= 0; node = from, from = cameFrom.get(node)!) {
    path.unshift([from, node])
  }
  return path
}

export interface Table {
  rows: string[]
  columns: string[]
  counts: number[][]
}

/** Joins rows, then columns, whose total is small into the one called `rest`; a rest that stays small joins the least of the others. */
export function joinSmall(table: Table, k: number, rest: string): Table {
  const byRow = joinRows(table, k, rest)
  return turned(joinRows(turned(byRow), k, rest))
}

function joinRows({ rows, columns, counts }: Table, k: number, rest: string): Table {
  const lines = rows
    .map((name, at) => ({ name, line: counts[at]!, total: sum(counts[at]!) }))
    .filter(({ total }) => total > 0)
  const small = lines.filter(({ total }) => total < k)
  const large = lines.filter(({ total }) => total >= k).sort((a, b) => b.total - a.total)
  if (small.length === 0)
    return { rows: lines.map(({ name }) => name), columns, counts: lines.map(({ line }) => line) }
  let joined = small.map(({ line }) => line)
  while (sum(joined.map(sum)) < k && large.length > 0) joined = [...joined, large.pop()!.line]
  return {
    rows: [...large.map(({ name }) => name), rest],
    columns,
    counts: [...large.map(({ line }) => line), columns.map((_, at) => sum(joined.map(line => line[at]!)))],
  }
}

function turned({ rows, columns, counts }: Table): Table {
  return {
    rows: columns,
    columns: rows,
    counts: columns.map((_, at) => counts.map(line => line[at]!)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
