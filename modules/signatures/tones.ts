import type { Tone } from '../../ui/index.ts'
import type { Trust } from './words.texts.ts'

/** How settled a trust level is, as the house shows states. */
export const toneOf: Record<Trust, Tone> = {
  stamped: 'done',
  'own-clock': 'info',
  'awaiting-stamp': 'wait',
  unstamped: 'wait',
  'clock-went-back': 'danger',
}
