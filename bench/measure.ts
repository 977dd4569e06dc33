// Measures one thing at a time: so many clients, each starting anew as soon as its last one is answered.
import { setTimeout as pause } from 'node:timers/promises'

export interface Figure {
  name: string
  clients: number
  perSecond: number
  p50: number
  p95: number
  p99: number
  errors: number
}

/** What is wished for, in words, and whether the figures show it. */
export interface Aim {
  says: string
  met(act: Figure, floor: Figure | undefined): boolean
}

/** An act beside its floor, the bare SQL of the same statements. */
export interface Row {
  act: Figure
  floor?: Figure
  aim?: Aim
}

export const seconds = Number(process.env.BENCH_SECONDS ?? 3)

/** Runs `once` with `clients` at a time, after a short warm-up. Times are in milliseconds. */
export async function measure(
  name: string,
  clients: number,
  once: (client: number, turn: number) => Promise<unknown>,
): Promise<Figure> {
  await run(clients, once, Math.min(1, seconds / 3))
  const { times, errors, elapsed } = await run(clients, once, seconds)
  return figure(name, clients, times, errors, elapsed)
}

/** A figure from the milliseconds that each answer took. */
export function figure(
  name: string,
  clients: number,
  times: number[],
  errors: number,
  elapsed: number,
): Figure {
  times.sort((a, b) => a - b)
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return {
    name,
    clients,
    perSecond: times.length / elapsed,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    errors,
  }
}

let turns = 0

async function run(
  clients: number,
  once: (client: number, turn: number) => Promise<unknown>,
  seconds: number,
) {
  const times: number[] = []
  let errors = 0
  const began = performance.now()
  const end = began + seconds * 1000
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (performance.now() < end) {
        const start = performance.now()
        try {
          await once(client, turns++)
          times.push(performance.now() - start)
        } catch (error) {
          errors++
          if (errors === 1) console.error(`${error}`)
          // Who is refused comes again after a while; asking at once would measure refusals.
          await pause(50)
        }
      }
    }),
  )
  return { times, errors, elapsed: (performance.now() - began) / 1000 }
}

/** The table that `npm run bench` prints. */
export function table(rows: readonly Row[]): string {
  const head = [
    'what',
    'clients',
    'per second',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'errors',
    'floor per second',
    'times the floor',
    'aim',
    '',
  ]
  const lines = rows.map(({ act, floor, aim }) => [
    act.name,
    String(act.clients),
    act.perSecond.toFixed(0),
    act.p50.toFixed(2),
    act.p95.toFixed(2),
    act.p99.toFixed(2),
    String(act.errors),
    floor ? floor.perSecond.toFixed(0) : '',
    floor ? (floor.perSecond / act.perSecond).toFixed(2) : '',
    aim?.says ?? '',
    aim ? (aim.met(act, floor) ? 'met' : 'MISSED') : '',
  ])
  return draw(head, lines)
}

/** A table in plain text: the first column to the left, figures to the right. */
export function draw(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...lines.map(line => line[i]!.length)))
  const drawn = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`
  return [
    drawn(head),
    `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`,
    ...lines.map(line => drawn(line)),
  ].join('\n')
}
