// Which colour may stand on which, and how far apart they are by WCAG 2.2. The gallery shows these pairs with
// their figures and the test refuses a palette that falls below them, so both read the same list.
import { readFileSync } from 'node:fs'

export type Scheme = 'light' | 'dark'
export type Pair = { text: string; on: string; least: number }

const TEXT = 4.5
const SHAPE = 3

export const PAIRS: Pair[] = [
  ...each(['ink', 'ink-soft'], ['ground', 'sheet', 'sunk'], TEXT),
  ...each(['act', 'act-strong'], ['ground', 'sheet', 'sunk', 'act-wash'], TEXT),
  ...each(['danger'], ['ground', 'sheet', 'danger-wash'], TEXT),
  ...each(['wait'], ['ground', 'sheet', 'wait-wash'], TEXT),
  ...each(['ink', 'ink-soft'], ['act-wash', 'danger-wash', 'wait-wash'], TEXT),
  ...each(['ink'], ['mark'], TEXT),
  ...each(['on-act'], ['act', 'act-strong'], TEXT),
  ...each(['on-danger'], ['danger'], TEXT),
  ...each(['ground'], ['ink'], TEXT),
  ...each(['edge'], ['ground', 'sheet'], SHAPE),
]

/** The colours of one scheme by their names, as the stylesheet has them. */
export function palette(scheme: Scheme): Record<string, string> {
  const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
  const light = colours(blockOf(css, ':root {'))
  return scheme === 'light' ? light : { ...light, ...colours(blockOf(css, ':root[data-theme="dark"] {')) }
}

/** The dark block that the system's own setting uses; it must equal the one that a choice uses. */
export function darkBySystem(): Record<string, string> {
  const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
  return { ...palette('light'), ...colours(blockOf(css, ':root:not([data-theme="light"]) {')) }
}

export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function each(texts: string[], grounds: string[], least: number): Pair[] {
  return texts.flatMap(text => grounds.map(on => ({ text, on, least })))
}

function blockOf(css: string, opening: string) {
  const from = css.indexOf(opening)
  if (from < 0) throw new Error(`tokens.css has no block ${opening}`)
  return css.slice(from, css.indexOf('}', from))
}

function colours(block: string) {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(found => [found[1]!, found[2]!]),
  )
}

function luminance(colour: string) {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
