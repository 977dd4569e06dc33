import type { Tone } from '../../ui/index.ts'
import type { EditionState } from './own-editions.ts'

export const stateTones: Readonly<Record<EditionState, Tone>> = {
  draft: 'info',
  approved: 'wait',
  scheduled: 'wait',
  'in-force': 'done',
  superseded: 'info',
}
