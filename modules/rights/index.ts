// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'

export const acts: readonly Act<any>[] = []
export { type DestructionOrder, orderDestruction } from './destruction/order.ts'
export { dataMap, type Holding, holdingsOf, knowData } from './holdings.ts'
