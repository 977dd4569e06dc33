// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { offerActs } from './offer/offer.ts'
import { followingActs } from './order/follow-order.ts'
import { orderActs } from './order/order.ts'

export const acts: readonly Act<any>[] = [...offerActs, ...orderActs, ...followingActs]
export { rules } from './access.ts'
export { dataMap } from './data-map.ts'
