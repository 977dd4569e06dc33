// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { extractActs } from './extract/extract.ts'
import { formActs } from './fill-form/fill-form.ts'
import { projectActs } from './projects/projects.ts'
import { surveillanceActs } from './surveillance/surveillance.ts'
import { takePartActs } from './take-part/take-part.ts'

export const acts: readonly Act<any>[] = [
  ...projectActs,
  ...takePartActs,
  ...formActs,
  ...extractActs,
  ...surveillanceActs,
]
export { rules, subjects } from './access.ts'
export { dataMap } from './data-map.ts'
