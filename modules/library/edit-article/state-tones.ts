import type { Tone } from '../../../ui/index.ts'
import type { State } from '../articles.ts'

export const stateTones: Readonly<Record<State, Tone>> = {
  draft: 'wait',
  returned: 'danger',
  passed: 'wait',
  published: 'done',
  superseded: 'info',
  withdrawn: 'info',
}
