// What one edition says otherwise than another: paragraph by paragraph, inside a paragraph word by word.
import { diffArrays } from 'diff'

export type Change = 'same' | 'added' | 'removed'

export interface Stretch {
  change: Change
  text: string
}

/** A paragraph of either text, or of both when only some of its words differ. */
export interface Paragraph {
  change: Change | 'changed'
  stretches: Stretch[]
}

/** Every paragraph of both texts in order. Taking the removed ones away gives `after`, the added ones `before`. */
export function differenceOf(before: string, after: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let removed: string[] = []
  for (const part of diffArrays(linesOf(before), linesOf(after))) {
    if (part.removed) {
      removed = part.value
      continue
    }
    if (part.added) paragraphs.push(...pairsOf(removed, part.value))
    else {
      paragraphs.push(...removed.map(whole('removed')), ...part.value.map(whole('same')))
    }
    removed = []
  }
  return [...paragraphs, ...removed.map(whole('removed'))]
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

const whole =
  (change: Change) =>
  (text: string): Paragraph => ({ change, stretches: [{ change, text }] })

// Lines that give way to lines: those that share most words are read as one paragraph with changed words.
function pairsOf(removed: readonly string[], added: readonly string[]): Paragraph[] {
  const left = [...removed]
  const paragraphs = added.flatMap((line): Paragraph[] => {
    const at = left.findIndex(old => isLike(old, line))
    if (at < 0) return [whole('added')(line)]
    const gone = left.splice(0, at + 1)
    const old = gone.pop()!
    return [...gone.map(whole('removed')), { change: 'changed', stretches: wordsOf(old, line) }]
  })
  return [...paragraphs, ...left.map(whole('removed'))]
}

function isLike(before: string, after: string): boolean {
  const stretches = wordsOf(before, after)
  const kept = stretches
    .filter(({ change }) => change === 'same')
    .reduce((sum, { text }) => sum + text.length, 0)
  return kept * 2 >= Math.max(before.length, after.length)
}

// A word of any alphabet, a run of blanks, or one sign; a number such as 5 000 stays in its own words.
const words = /\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu

function wordsOf(before: string, after: string): Stretch[] {
  return diffArrays(before.match(words) ?? [], after.match(words) ?? []).map(part => ({
    change: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value.join(''),
  }))
}

export interface NumberChange {
  name: string
  /** Null where that edition does not tell it. */
  before: number | null
  after: number | null
}

/** Numbers that the two editions do not tell alike. */
export function changedNumbers(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): NumberChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names]
    .map(name => ({ name, before: before[name] ?? null, after: after[name] ?? null }))
    .filter(number => number.before !== number.after)
}
