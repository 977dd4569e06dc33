// A value as people read it: the number, its place in the range, and one word.
import type { Say } from '../../kernel/texts.ts'
import { StateWord, type Tone } from '../../ui/index.ts'
import { type Flag, isCritical } from './judge.ts'
import { flagWords } from './laboratory.texts.ts'
import { rangeText } from './report/report-paper.ts'
import type { Result } from './shapes.ts'
import { unitText } from './unit-words.ts'

type Shown = Pick<Result, 'value' | 'unit' | 'low' | 'high' | 'flag'>

export function flagTone(flag: Flag): Tone {
  if (flag === 'normal') return 'done'
  if (flag === 'no-range') return 'info'
  return isCritical(flag) ? 'danger' : 'wait'
}

export function Value({ result, say }: { result: Shown; say: Say }) {
  return (
    <>
      <strong>{result.value}</strong> {unitText(result.unit, say)}{' '}
      <StateWord tone={flagTone(result.flag)}>{say(flagWords[result.flag])}</StateWord>
    </>
  )
}

/** The range as a bar between two marks, with the value on it; said in words for whoever does not see it. */
export function RangeBar({ result, label }: { result: Shown; label: string }) {
  const { low, high } = result
  if (low === null || high === null) return null
  const share = (Number(result.value) - low) / (high - low)
  // The range is the middle half of the bar; what lies far outside stands at its end.
  const x = Math.min(98, Math.max(2, 25 + share * 50))
  return (
    <svg
      className="range-bar"
      viewBox="0 0 100 12"
      role="img"
      aria-label={`${label}: ${result.value}, ${rangeText(result)}`}
      preserveAspectRatio="none"
      stroke="currentColor"
    >
      <line x1="0" y1="6" x2="100" y2="6" strokeWidth="1" strokeOpacity="0.35" />
      <line x1="25" y1="6" x2="75" y2="6" strokeWidth="4" strokeOpacity="0.35" />
      <line x1={x} y1="0" x2={x} y2="12" strokeWidth="2" />
    </svg>
  )
}
