// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'

export const acts: readonly Act<any>[] = []
export { dataMap } from './data-map.ts'
