// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { giveConsentAct } from './give-consent/give-consent.ts'
import { showMyConsentsAct } from './show-my-consents/show-my-consents.ts'
import {
  orderDestructionAct,
  rehearseWithdrawalAct,
  withdrawConsentAct,
} from './withdraw-consent/withdraw-consent.ts'

export const acts: readonly Act<any>[] = [
  showMyConsentsAct,
  giveConsentAct,
  rehearseWithdrawalAct,
  withdrawConsentAct,
  orderDestructionAct,
]
export { rules } from './access.ts'
export { type Blocked, blockData, unblockData } from './block/block.ts'
export { consentFor } from './consents.ts'
